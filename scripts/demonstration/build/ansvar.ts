import type { Rolle } from '../../../src/domain/strategi/ansvar';
import type { Ansvarudkast } from '../../../src/domain/udkast/strategiudkast';
import type { AktoerNoegle, Specialomraade } from '../aktoerer';
import { upnOf } from '../people';
import type { PersonHandle } from '../people';

/** One actor's part in a plan, before it knows which plan. */
export interface AnsvarPart {
  readonly aktoer: AktoerNoegle;
  readonly rolle: Rolle;
  readonly specialomraade: Specialomraade | null;
  readonly personer: readonly PersonHandle[];
}

/** Responsible for the whole plan. Without names, the actor's people stand in. */
export function ansvarlig(aktoer: AktoerNoegle, ...personer: PersonHandle[]): AnsvarPart {
  return { aktoer, rolle: 'ansvarlig', specialomraade: null, personer };
}

/** Takes part in the plan ("i samarbejde med", "i dialog med"). */
export function medvirkende(aktoer: AktoerNoegle, ...personer: PersonHandle[]): AnsvarPart {
  return { aktoer, rolle: 'medvirkende', specialomraade: null, personer };
}

/** Responsible for its own specialområde's share of the plan. */
export function lokalt(specialomraade: Specialomraade, ...personer: PersonHandle[]): AnsvarPart {
  return { aktoer: specialomraade, rolle: 'ansvarlig', specialomraade, personer };
}

/** The parts of one plan as draft records; the key says plan and actor, and the specialområde where it is one's share. */
export function buildAnsvar(handleplan: string, parts: readonly AnsvarPart[]): readonly Ansvarudkast[] {
  return parts.map((part) => ({
    noegle: `${handleplan}/ansvar/${part.aktoer}${part.specialomraade === null ? '' : '/lokalt'}`,
    handleplan, rolle: part.rolle, aktoer: part.aktoer, specialomraade: part.specialomraade,
    personer: part.personer.map(upnOf),
  }));
}

import { KENDTE_AKTOERER } from '../../src/domain/aktoer/kendte-aktoerer';
import type { Aktoerudkast } from '../../src/domain/udkast/strategiudkast';
import { upnOf } from './people';
import type { PersonHandle } from './people';

interface PeopleOfAktoer {
  readonly personer: readonly PersonHandle[];
  readonly stedfortraedere?: readonly PersonHandle[];
  readonly ledere?: readonly PersonHandle[];
}

const CHEFER = ['anette', 'bjarke', 'hanne', 'emil', 'pernille', 'jonas', 'gitte', 'rasmus'] as const;

/** Who stands behind each aktør that the domain knows: invented. */
const PEOPLE_BEHIND = {
  'ps-administrationen': { personer: ['inger', 'nadia', 'henrik'], ledere: ['torben'] },
  omraadeledere: { personer: CHEFER },
  socialomraadet: { personer: ['camilla', 'henrik', 'nadia'], stedfortraedere: ['sidsel'], ledere: ['vibeke', 'torben'] },
  omraadechefer: { personer: CHEFER, ledere: ['vibeke'] },
  specialomraaderne: { personer: [] },
  autisme: { personer: ['freja'], ledere: ['anette'] },
  'boern-og-unge': { personer: ['soeren'], ledere: ['bjarke'] },
  hjerneskade: { personer: ['ditte'], stedfortraedere: ['hanne'], ledere: ['hanne'] },
  holmstrupgaard: { personer: ['emil'], ledere: ['emil'] },
  'kommunikation-og-undervisning': { personer: ['morten'], ledere: ['pernille'] },
  'kriminalitetstruede-unge': { personer: ['jonas'], ledere: ['jonas'] },
  'socialpsykiatri-voksne': { personer: ['signe'], stedfortraedere: ['gitte'], ledere: ['gitte'] },
  'udviklingshaemning-og-adhd': { personer: ['ole'], ledere: ['rasmus'] },
  it: { personer: ['tobias'] },
  cfk: { personer: ['kasper'] },
  'arbejdsgruppe-rekrutterings-og-kompetenceudviklingsstrategi': { personer: ['camilla', 'morten'], ledere: ['torben'] },
  'arbejdsgruppe-medicinsk-risikoprofil': { personer: ['ole'], ledere: ['gitte'] },
  'styregruppe-sikkerhed': { personer: ['gitte', 'jonas'], ledere: ['torben'] },
} as const satisfies Readonly<Record<string, PeopleOfAktoer>>;

/** The natural key of an aktør, as in the domain's list of those everybody knows. */
export type AktoerNoegle = keyof typeof PEOPLE_BEHIND | 'videnscenter-nordlys';

/** The 8 specialområder, in the order of their names. */
export const SPECIALOMRAADER = [
  'autisme', 'boern-og-unge', 'hjerneskade', 'holmstrupgaard', 'kommunikation-og-undervisning',
  'kriminalitetstruede-unge', 'socialpsykiatri-voksne', 'udviklingshaemning-og-adhd',
] as const satisfies readonly AktoerNoegle[];

export type Specialomraade = (typeof SPECIALOMRAADER)[number];

const BEHIND = new Map<string, PeopleOfAktoer>(Object.entries(PEOPLE_BEHIND));

/** A partner outside the organisation, without people of its own here: reminded by mail. */
const PARTNER: Aktoerudkast = {
  noegle: 'videnscenter-nordlys', navn: 'Videnscenter Nordlys', type: 'ekstern', mail: 'post@nordlys.example',
  kaldes: [], personer: [], stedfortraedere: [], ledere: [], fraAar: null, tilAar: null,
};

/** All aktører with their people. Every strategy's draft carries the whole list: the first writes it, the others find it unchanged. */
export const AKTOERER: readonly Aktoerudkast[] = [...KENDTE_AKTOERER.map((kendt) => {
  const behind = BEHIND.get(kendt.noegle);
  return {
    ...kendt,
    personer: (behind?.personer ?? []).map(upnOf),
    stedfortraedere: (behind?.stedfortraedere ?? []).map(upnOf),
    ledere: (behind?.ledere ?? []).map(upnOf),
  };
}), PARTNER];

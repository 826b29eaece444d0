import type { Aktoer } from '../aktoer/aktoer';
import type { Statusindhold } from '../status/statusopdatering';
import type { Ansvarpost } from '../strategi/ansvar';
import type { Forelaeggelse } from '../strategi/forelaeggelse';
import type { Handleplanpost } from '../strategi/handleplan';
import type { Omraade } from '../strategi/omraade';
import type { Relation } from '../strategi/relation';
import type { Strategi } from '../strategi/strategi';

/**
 * A whole strategy before it has ids: everything refers by natural key (`noegle`).
 * What the import of a document gives and what the lists are filled from.
 * People are named by sign-in name (UPN).
 */
export interface Strategiudkast {
  readonly strategi: Omit<Strategi, 'id'>;
  readonly omraader: readonly Omraadeudkast[];
  readonly handleplaner: readonly Handleplanudkast[];
  readonly aktoerer: readonly Aktoerudkast[];
  readonly ansvar: readonly Ansvarudkast[];
  readonly relationer: readonly Relationudkast[];
  readonly forelaeggelser: readonly Forelaeggelseudkast[];
  readonly statusopdateringer: readonly Statusudkast[];
}

export interface Omraadeudkast extends Omit<Omraade, 'id' | 'strategiId' | 'foraelderId'> {
  /** The node above, by noegle; null at the top. */
  readonly foraelder: string | null;
}

export interface Handleplanudkast extends Omit<Handleplanpost, 'id' | 'strategiId' | 'omraadeId'> {
  readonly omraade: string;
}

export interface Aktoerudkast extends Omit<Aktoer, 'id' | 'personIds' | 'stedfortraederIds' | 'lederIds'> {
  readonly personer: readonly string[];
  readonly stedfortraedere: readonly string[];
  readonly ledere: readonly string[];
}

export interface Ansvarudkast extends Pick<Ansvarpost, 'noegle' | 'rolle'> {
  readonly handleplan: string;
  readonly aktoer: string;
  readonly specialomraade: string | null;
  readonly personer: readonly string[];
}

export interface Relationudkast extends Pick<Relation, 'noegle' | 'type'> {
  readonly fraHandleplan: string;
  readonly tilHandleplan: string | null;
  readonly tilOmraade: string | null;
}

export interface Forelaeggelseudkast extends Omit<Forelaeggelse, 'id' | 'handleplanId'> {
  readonly handleplan: string;
}

/** An entry about the strategi itself (both null), an Omraade, or a handleplan. */
export interface Statusudkast extends Statusindhold {
  readonly noegle: string;
  readonly omraade: string | null;
  readonly handleplan: string | null;
  readonly specialomraade: string | null;
  readonly faellesNoegle: string | null;
}

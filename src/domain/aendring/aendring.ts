import type { Tidspunkt } from '../dato';
import type { Posttype } from './post';

export const AENDRINGSARTER = ['oprettet', 'rettet', 'slettet'] as const;
export type Aendringsart = (typeof AENDRINGSARTER)[number];

/** One field before and after, as values that JSON holds; ids stay ids, the screen finds their names. */
export interface Feltaendring {
  readonly felt: string;
  readonly foer: unknown;
  readonly efter: unknown;
}

/** One change to what is to be done, by whom, before whom. Never changed itself. */
export interface Aendring {
  readonly id: number;
  readonly art: Aendringsart;
  readonly posttype: Posttype;
  readonly postId: number;
  /** What the record was called then: shown when it is gone. A part of a plan has no name of its own: the code of its rolle, type or organ. */
  readonly navn: string;
  /** Where it is shown; null where it does not belong to one. */
  readonly strategiId: number | null;
  readonly omraadeId: number | null;
  readonly handleplanId: number | null;
  readonly felter: readonly Feltaendring[];
  /** Who and when: said by SharePoint, not by the client. */
  readonly forfatterId: number;
  readonly oprettet: Tidspunkt;
}

/** A change as the editor appends it. `noegle` follows from the record and its version, so that the same change is told once. */
export interface NyAendring extends Omit<Aendring, 'id' | 'forfatterId' | 'oprettet'> {
  readonly noegle: string;
}

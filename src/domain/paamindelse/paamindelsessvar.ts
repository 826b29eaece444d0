import type { Dato, Tidspunkt } from '../dato';

/** What people do about reminders; appended, never changed. */
export const SVARARTER = ['set', 'senere', 'ikke-den-rette', 'afklaret', 'fravaer', 'send-nu'] as const;
export type Svarart = (typeof SVARARTER)[number];

/**
 * `set`: opened it. `senere`: not before `dato`. `ikke-den-rette`: handed back, with a reason. `afklaret`: the strategikonsulent has dealt
 * with what was handed back. `fravaer`: away until and including `dato`. `send-nu`: remind of a plan, or a person, at the next run.
 */
export interface Paamindelsessvar {
  readonly id: number;
  readonly noegle: string;
  readonly art: Svarart;
  /** Whom it concerns (site user id): oneself; the one to nudge; null where it is the plan alone. */
  readonly personId: number | null;
  readonly handleplanId: number | null;
  readonly specialomraadeId: number | null;
  readonly dato: Dato | null;
  readonly begrundelse: string | null;
  /** Who and when (UTC): said by SharePoint. */
  readonly forfatterId: number;
  readonly oprettet: Tidspunkt;
}

/** One about to be written. */
export type NytPaamindelsessvar = Omit<Paamindelsessvar, 'id' | 'forfatterId' | 'oprettet'>;

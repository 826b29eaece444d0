import type { Dato } from '../../domain/dato';
import { danishTime } from '../../domain/kalender/danish-time';
import type { Paamindelse } from '../../domain/paamindelse/paamindelse';
import type { NytPaamindelsessvar, Paamindelsessvar } from '../../domain/paamindelse/paamindelsessvar';

/** Whom or what a "Send nu" is about: one part of a plan, or all that a person owes. */
export type Nudge = Pick<NytPaamindelsessvar, 'personId' | 'handleplanId' | 'specialomraadeId'>;

/** What has become of the newest "Send nu" of its kind: waits for the next run, or went out. */
export interface NudgeState {
  readonly sent: boolean;
  readonly dato: Dato;
}

/** The newest "Send nu" about this since a day, and whether a run has taken it; null: none. */
export function nudgeStateOf(nudge: Nudge, svar: readonly Paamindelsessvar[], log: readonly Paamindelse[], since: Dato): NudgeState | null {
  const same = svar.filter((one) => one.art === 'send-nu' && one.personId === nudge.personId && one.handleplanId === nudge.handleplanId && one.specialomraadeId === nudge.specialomraadeId);
  const newest = same.reduce<Paamindelsessvar | null>((last, next) => (last === null || next.id > last.id ? next : last), null);
  if (newest === null || danishTime(newest.oprettet).dato < since) return null;
  const row = log.find(({ dele, tilstand }) => tilstand === 'sendt' && dele.some(({ anledning }) => anledning.kind === 'nu' && anledning.svarId === newest.id));
  return { sent: row !== undefined, dato: row?.dato ?? danishTime(newest.oprettet).dato };
}

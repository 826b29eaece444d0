import { indexOverblik, type OverblikIndex } from '../domain/overblik/index-overblik';
import type { Paamindelsesgrundlag } from '../domain/paamindelse/grundlag';
import type { Paamindelse } from '../domain/paamindelse/paamindelse';
import type { Koerselsmiljoe } from './koerselsmiljoe';

/** How far back the log and the entries are read: longer than any round is open. */
const LOOK_BACK_DAYS = 180;
const DAY_MS = 86_400_000;

/** What a run has read. */
export interface Reading {
  readonly grundlag: Paamindelsesgrundlag;
  readonly index: OverblikIndex;
}

/** Reads all that decides, in few requests. Throws `ServiceError`. */
export async function readGrundlag({ overblik, log, now }: Pick<Koerselsmiljoe, 'overblik' | 'log' | 'now'>): Promise<Reading> {
  const since = new Date(now().getTime() - LOOK_BACK_DAYS * DAY_MS).toISOString();
  const [reading, laesning] = await Promise.all([overblik.read(), log.read(since)]);
  const index = indexOverblik(reading.overblik);
  return { index, grundlag: { index, regler: laesning.regler, runder: laesning.runder, moeder: laesning.moeder, log: laesning.log, svar: laesning.svar, indmeldinger: laesning.indmeldinger } };
}

/** Reminders of earlier runs that are free: never sent, failed and due again, or held by a run that is gone. */
export function openRows({ log }: Paamindelsesgrundlag, at: string): readonly Paamindelse[] {
  return log.filter(({ tilstand, tidligst }) => ['planlagt', 'sender', 'fejlet'].includes(tilstand) && (tidligst === null || tidligst <= at));
}

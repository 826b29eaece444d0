import type { Paamindelse, PlanlagtPaamindelse } from '../domain/paamindelse/paamindelse';
import { claimUntil } from '../domain/paamindelse/retry';
import type { Greb } from '../domain/ports/paamindelseslog';
import { composeBesked, type Skriveunderlag } from './compose-besked';
import { type Afsendelse, deliver, type Leveret } from './deliver';
import type { Koerselsmiljoe } from './koerselsmiljoe';

/** So many are claimed, sent and recorded together: few requests, and what a run that is killed leaves claimed is soon free again. */
const CHUNK = 50;
/** While one portion is sent, the one before is recorded and the next claimed: sending never waits for the lists. */
const AT_ONCE = 2;

function inChunks<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / CHUNK) }, (_, at) => items.slice(at * CHUNK, (at + 1) * CHUNK));
}

/** A chunk of work: how to claim it, and how much it is. */
export interface Portion {
  readonly size: number;
  readonly claim: () => Promise<readonly Greb[]>;
}

/** The open reminders and the new ones, in chunks. */
export function portionsOf(open: readonly Paamindelse[], planned: readonly PlanlagtPaamindelse[], { log, now }: Pick<Koerselsmiljoe, 'log' | 'now'>): readonly Portion[] {
  const at = () => now().toISOString();
  return [
    ...inChunks(open).map((rows) => ({ size: rows.length, claim: () => log.claimOpen(rows.map(({ id }) => id), at(), claimUntil(at())) })),
    ...inChunks(planned).map((rows) => ({ size: rows.length, claim: () => log.claimNew(rows, claimUntil(at())) })),
  ];
}

/** Where a run sends from. */
export interface Afsendersted {
  readonly miljoe: Pick<Koerselsmiljoe, 'log' | 'now' | 'sliceMs' | 'onProgress'>;
  readonly world: Afsendelse;
  readonly underlag: Skriveunderlag;
}

/** Claims a portion, sends what it holds and records what has become of it. */
async function sendPortion({ claim }: Portion, { miljoe, world, underlag }: Afsendersted, sentOne: () => void): Promise<readonly Leveret[]> {
  const delivered = await Promise.all((await claim()).map(async (greb) => {
    const leveret = await deliver(greb, composeBesked(greb.paamindelse, underlag), world);
    sentOne();
    return leveret;
  }));
  await miljoe.log.recordMany(delivered.flatMap(({ greb, felter }) => (greb === null ? [] : [{ greb, felter }])));
  return delivered;
}

export interface Sum {
  readonly sendt: number;
  readonly fejlet: number;
  readonly mangler: number;
}

function sumOf(delivered: readonly Leveret[], mangler: number): Sum {
  const count = (...tilstande: readonly (string | undefined)[]) => delivered.filter(({ felter }) => tilstande.includes(felter.tilstand)).length;
  return { sendt: count('sendt'), fejlet: count('fejlet', 'opgivet'), mangler };
}

/** Portion after portion until all is done or the slice is over. Throws `ServiceError` when the lists refuse; what is under way is finished first. */
export async function sendAll(portions: readonly Portion[], sted: Afsendersted): Promise<Sum> {
  const { now, sliceMs = Infinity, onProgress } = sted.miljoe;
  const total = portions.reduce((sum, { size }) => sum + size, 0);
  const started = now().getTime();
  const waiting = [...portions];
  const delivered: Leveret[] = [];
  let done = 0;
  async function work(): Promise<void> {
    while (now().getTime() - started < sliceMs) {
      const portion = waiting.shift();
      if (portion === undefined) return;
      delivered.push(...(await sendPortion(portion, sted, () => onProgress?.((done += 1), total))));
    }
  }
  const stop = (): void => void (waiting.length = 0);
  const ended = await Promise.allSettled(Array.from({ length: AT_ONCE }, () => work().catch((error: unknown) => { stop(); throw error; })));
  const refused = ended.find((one) => one.status === 'rejected');
  if (refused !== undefined) throw refused.reason;
  return sumOf(delivered, waiting.reduce((sum, { size }) => sum + size, 0));
}

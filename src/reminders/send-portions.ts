import type { Paamindelse, PlanlagtPaamindelse } from '../domain/paamindelse/paamindelse';
import { claimUntil } from '../domain/paamindelse/retry';
import type { Greb, Paamindelseslog } from '../domain/ports/paamindelseslog';
import { composeBesked, type Skriveunderlag } from './compose-besked';
import { type Afsendelse, deliver, type Leveret } from './deliver';
import type { Koerselsmiljoe } from './koerselsmiljoe';

/** So many are claimed, sent and recorded together: what a run that is killed leaves claimed is soon free again. */
const CHUNK = 20;

function inChunks<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / CHUNK) }, (_, at) => items.slice(at * CHUNK, (at + 1) * CHUNK));
}

/** A chunk of work: how to claim it, and how much it is. */
export interface Portion {
  readonly size: number;
  readonly claim: () => Promise<readonly Greb[]>;
}

/** The open reminders and the new ones, in chunks. */
export function portionsOf(open: readonly Paamindelse[], planned: readonly PlanlagtPaamindelse[], { log, now }: Koerselsmiljoe): readonly Portion[] {
  const at = () => now().toISOString();
  return [
    ...inChunks(open).map((rows) => ({ size: rows.length, claim: () => log.claimOpen(rows.map(({ id }) => id), at(), claimUntil(at())) })),
    ...inChunks(planned).map((rows) => ({ size: rows.length, claim: () => log.claimNew(rows, claimUntil(at())) })),
  ];
}

/** Sends what a portion holds and records what has become of it. */
async function sendPortion(held: readonly Greb[], world: Afsendelse, underlag: Skriveunderlag, log: Paamindelseslog, sentOne: () => void): Promise<readonly Leveret[]> {
  const delivered = await Promise.all(held.map(async (greb) => {
    const leveret = await deliver(greb, composeBesked(greb.paamindelse, underlag), world);
    sentOne();
    return leveret;
  }));
  await log.recordMany(delivered.flatMap(({ greb, felter }) => (greb === null ? [] : [{ greb, felter }])));
  return delivered;
}

export interface Sum {
  readonly sendt: number;
  readonly fejlet: number;
  readonly mangler: number;
}

/** Portion after portion until all is done or the slice is over; the next is claimed while this one is sent. */
export async function sendAll(portions: readonly Portion[], miljoe: Koerselsmiljoe, world: Afsendelse, underlag: Skriveunderlag): Promise<Sum> {
  const { now, sliceMs = Infinity, onProgress, log } = miljoe;
  const total = portions.reduce((sum, { size }) => sum + size, 0);
  const started = now().getTime();
  const delivered: Leveret[] = [];
  let [begun, done] = [0, 0];
  let claiming = portions[0]?.claim();
  for (const [at, portion] of portions.entries()) {
    const held = (await claiming) ?? [];
    begun += portion.size;
    const goesOn = now().getTime() - started < sliceMs;
    claiming = goesOn ? portions[at + 1]?.claim() : undefined;
    delivered.push(...(await sendPortion(held, world, underlag, log, () => onProgress?.((done += 1), total))));
    if (!goesOn) break;
  }
  const count = (...tilstande: readonly (string | undefined)[]) => delivered.filter(({ felter }) => tilstande.includes(felter.tilstand)).length;
  return { sendt: count('sendt'), fejlet: count('fejlet', 'opgivet'), mangler: total - begun };
}

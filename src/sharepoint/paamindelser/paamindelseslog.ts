import type { SPFI } from '@pnp/sp';
import * as v from 'valibot';
import type { Tidspunkt } from '../../domain/dato';
import type { Koersel } from '../../domain/paamindelse/koersel';
import type { Paamindelse, PlanlagtPaamindelse } from '../../domain/paamindelse/paamindelse';
import type { Greb, Paamindelseslog, Udfaldsfelter } from '../../domain/ports/paamindelseslog';
import { ServiceError } from '../../domain/service-error';
import { listAt } from '../connection/list-at';
import { odataText } from '../connection/odata-text';
import { readBatch } from '../connection/run-batch';
import { writeInBatches, type RowWrite, type WriteResult } from '../connection/write-in-batches';
import { koerselColumns } from '../rows/koersel-row';
import { PAAMINDELSE_ROWS, planlagtColumns, udfaldColumns } from '../rows/paamindelse-row';
import { WITH_ETAG } from '../rows/read-page';
import type { ColumnValues } from '../rows/row-reader';
import { forgetBefore } from './forget-before';
import { readLaesning } from './read-laesning';

export interface LogOptions {
  /** Waits while SharePoint throttles a part of a batch; real time unless told. */
  readonly wait?: (ms: number) => Promise<void>;
}

const WITH_MARK = v.object({ 'odata.etag': v.string() });
/** As many rows as one address holds ids. */
const IDS_A_REQUEST = 40;
/** Rows that nothing more becomes of. */
const SETTLED: readonly Paamindelse['tilstand'][] = ['sendt', 'opgivet', 'bortfaldet'];

type Wait = (ms: number) => Promise<void>;

function claimed(until: Tidspunkt): Udfaldsfelter & { readonly tilstand: 'sender'; readonly tidligst: Tidspunkt } {
  return { tilstand: 'sender', tidligst: until };
}

function grebOf(row: unknown): Greb | null {
  const paamindelse = v.safeParse(PAAMINDELSE_ROWS.schema, row);
  const mark = v.safeParse(WITH_MARK, row);
  return paamindelse.success && mark.success ? { paamindelse: paamindelse.output, etag: mark.output['odata.etag'] } : null;
}

function errorOf(result: WriteResult | undefined): ServiceError | null {
  return result !== undefined && 'error' in result ? result.error : null;
}

/** A refusal that only says that somebody else has the row; any other ends the call. */
function refuseUnless(result: WriteResult | undefined, ...kinds: readonly ServiceError['kind'][]): void {
  const error = errorOf(result);
  if (error !== null && !kinds.includes(error.kind)) throw error;
}

/** Rows by their key, with their versions: what an add in a batch does not tell. */
async function readByKeys(sp: SPFI, noegler: readonly string[]): Promise<readonly Greb[]> {
  const chunks = Array.from({ length: Math.ceil(noegler.length / IDS_A_REQUEST) }, (_, at) => noegler.slice(at * IDS_A_REQUEST, (at + 1) * IDS_A_REQUEST));
  const answers = await readBatch<readonly unknown[]>(sp, (batched) => chunks.map((chunk) => listAt(batched, 'Paamindelser').items.select(...PAAMINDELSE_ROWS.select).filter(chunk.map((noegle) => `Noegle eq ${odataText(noegle)}`).join(' or ')).top(chunk.length)<unknown>(WITH_ETAG)));
  return answers.flatMap((answer) => v.parse(v.array(v.unknown()), answer)).flatMap((row) => grebOf(row) ?? []);
}

async function readByIds(sp: SPFI, ids: readonly number[]): Promise<readonly Greb[]> {
  const chunks = Array.from({ length: Math.ceil(ids.length / IDS_A_REQUEST) }, (_, at) => ids.slice(at * IDS_A_REQUEST, (at + 1) * IDS_A_REQUEST));
  if (chunks.length === 0) return [];
  const answers = await readBatch<readonly unknown[]>(sp, (batched) => chunks.map((chunk) => listAt(batched, 'Paamindelser').items.select(...PAAMINDELSE_ROWS.select).filter(chunk.map((id) => `Id eq ${id}`).join(' or ')).top(chunk.length)<unknown>(WITH_ETAG)));
  return answers.flatMap((answer) => v.parse(v.array(v.unknown()), answer)).flatMap((row) => grebOf(row) ?? []);
}

function addOf(columns: ColumnValues): RowWrite {
  return { size: JSON.stringify(columns).length, run: (batched) => listAt(batched, 'Paamindelser').items.add({ ...columns }) };
}

function updateOf({ paamindelse, etag }: Greb, felter: Udfaldsfelter): RowWrite {
  const columns = udfaldColumns(felter);
  return { size: JSON.stringify(columns).length, run: (batched) => listAt(batched, 'Paamindelser').items.getById(paamindelse.id).update({ ...columns }, etag) };
}

/**
 * Adds the rows as claimed already. Whether a row of the key was ours is told by the add alone: a run that was killed right after
 * leaves a claim that ends by itself, and the next run takes it over.
 */
async function claimNew(sp: SPFI, planlagte: readonly PlanlagtPaamindelse[], until: Tidspunkt, wait: Wait): Promise<readonly Greb[]> {
  if (planlagte.length === 0) return [];
  const rows = planlagte.map((planlagt) => ({ ...planlagtColumns(planlagt), ...udfaldColumns({ ...claimed(until), forsoeg: 0 }) }));
  const results = await writeInBatches(sp, rows.map(addOf), wait);
  for (const result of results) refuseUnless(result, 'duplicate');
  const ours = planlagte.filter((_, at) => errorOf(results[at]) === null).map(({ noegle }) => noegle);
  const found = new Map((ours.length === 0 ? [] : await readByKeys(sp, ours)).map((greb) => [greb.paamindelse.noegle, greb]));
  return ours.flatMap((noegle) => found.get(noegle) ?? []);
}

function isFree({ tilstand, tidligst }: Paamindelse, at: Tidspunkt): boolean {
  return !SETTLED.includes(tilstand) && (tidligst === null || tidligst <= at);
}

/** Rows whose claim was refused for good are somebody else's; the rest are read again for their new versions. */
async function claimOpen(sp: SPFI, ids: readonly number[], at: Tidspunkt, until: Tidspunkt, wait: Wait): Promise<readonly Greb[]> {
  const free = (await readByIds(sp, ids)).filter(({ paamindelse }) => isFree(paamindelse, at));
  return (await recordMany(sp, free.map((greb) => ({ greb, felter: claimed(until) })), wait)).filter((greb) => greb !== null);
}

/** The etag that an update's answer carries; without one the row is read again. */
const NEW_MARK = v.object({ etag: v.pipe(v.string(), v.nonEmpty()) });

async function recordMany(sp: SPFI, udfald: readonly { readonly greb: Greb; readonly felter: Udfaldsfelter }[], wait: Wait): Promise<readonly (Greb | null)[]> {
  if (udfald.length === 0) return [];
  const results = await writeInBatches(sp, udfald.map(({ greb, felter }) => updateOf(greb, felter)), wait);
  for (const result of results) refuseUnless(result, 'conflict', 'item-missing');
  const written = udfald.map(({ greb, felter }, at) => {
    const result = results[at];
    if (result === undefined || 'error' in result) return null;
    const mark = v.safeParse(NEW_MARK, result.value);
    return { paamindelse: { ...greb.paamindelse, ...felter }, etag: mark.success ? mark.output.etag : null };
  });
  const unmarked = written.filter((one) => one !== null && one.etag === null).map((one) => one?.paamindelse.id ?? 0);
  const fresh = new Map((await readByIds(sp, unmarked)).map((greb) => [greb.paamindelse.id, greb.etag]));
  return written.map((one) => {
    const etag = one === null ? undefined : (one.etag ?? fresh.get(one.paamindelse.id));
    return one === null || etag === undefined ? null : { paamindelse: one.paamindelse, etag };
  });
}

/** Adds the heartbeat, or overwrites the one of the same run. */
async function beat(sp: SPFI, koersel: Omit<Koersel, 'id'>): Promise<void> {
  const { items } = listAt(sp, 'Koersler');
  try {
    await items.add({ ...koerselColumns(koersel) });
  } catch (error) {
    if (!(error instanceof ServiceError) || error.kind !== 'duplicate') throw error;
    const [row] = v.parse(v.array(v.object({ Id: v.number() })), await items.select('Id').filter(`Noegle eq ${odataText(koersel.noegle)}`).top(1)<unknown>());
    if (row !== undefined) await items.getById(row.Id).update({ ...koerselColumns(koersel) });
  }
}

/** The log over a site's lists, as the run keeps it. */
export function createPaamindelseslog(sp: SPFI, options: LogOptions = {}): Paamindelseslog {
  const wait = options.wait ?? ((ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)));
  return {
    read: (since) => readLaesning(sp, since),
    claimNew: (planlagte, until) => claimNew(sp, planlagte, until, wait),
    claimOpen: (ids, at, until) => claimOpen(sp, ids, at, until, wait),
    record: async (greb, felter) => (await recordMany(sp, [{ greb, felter }], wait))[0] ?? null,
    recordMany: (udfald) => recordMany(sp, udfald, wait),
    forgetBefore: (moment, runsBefore) => forgetBefore(sp, moment, runsBefore, wait),
    beat: (koersel) => beat(sp, koersel),
  };
}

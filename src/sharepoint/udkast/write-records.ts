import type { SPFI } from '@pnp/sp';
import * as v from 'valibot';
import { ServiceError } from '../../domain/service-error';
import { compareUdkast, imprintOf } from '../../domain/udkast/compare-udkast';
import type { Comparison } from '../../domain/udkast/compare-udkast';
import { listAt } from '../connection/list-at';
import { odataText } from '../connection/odata-text';
import { fieldNames } from './draft-record';
import type { DraftRecord } from './draft-record';
import { fitFields, fitKey } from './fit-record';
import type { DraftList, StoredRow } from './stored-rows';
import type { WritingSession } from './writing-session';
import { writeInBatches } from '../connection/write-in-batches';
import type { RowWrite, WriteResult } from '../connection/write-in-batches';

interface Planned {
  readonly record: DraftRecord;
  readonly stored: StoredRow | null;
  readonly comparison: Comparison;
}

const ADDED = v.object({ Id: v.number() });

/** Entries are the truth and never changed: what is there already stays, whatever the document says now. */
const ADD_ONLY: readonly DraftList[] = ['Statusopdateringer'];

/**
 * Brings records of one list to what the draft says: adds what is missing, changes what only the document has changed,
 * leaves alone what people have edited. Every record's id is known to the session afterwards. Throws `ServiceError`.
 */
export async function writeRecords(session: WritingSession, list: DraftList, records: readonly DraftRecord[]): Promise<void> {
  const planned = records.map(({ noegle, fields }) => plan(session, list, { noegle, fields: fitFields(list, fields) }));
  for (const { record, stored } of planned) if (stored !== null) session.know(list, record.noegle, stored.id);
  const writing = planned.filter(({ comparison }) => comparison.outcome === 'added' || comparison.outcome === 'updated');
  const lost = session.dryRun ? pretend(session, list, writing) : await carryOut(session, list, writing);
  for (const { record, comparison } of planned) {
    const outcome = lost.has(record.noegle) ? 'edited-since' : comparison.outcome;
    session.find({ list, noegle: record.noegle, outcome, fields: fieldNames(list, comparison.fields) });
  }
  session.progress(planned.length - writing.length);
}

function plan(session: WritingSession, list: DraftList, record: DraftRecord): Planned {
  const stored = session.stored(list, record.noegle);
  const comparison = compareUdkast(record.fields, stored?.fields ?? null, stored?.imprint ?? null);
  const fixed = ADD_ONLY.includes(list) || belongsElsewhere(record, stored);
  return { record, stored, comparison: comparison.outcome === 'updated' && fixed ? { ...comparison, outcome: 'edited-since' } : comparison };
}

/** The key of another strategy's record: two documents that use the same key must not take over each other's rows. */
function belongsElsewhere(record: DraftRecord, stored: StoredRow | null): boolean {
  return stored !== null && 'StrategiId' in record.fields && stored.fields.StrategiId !== record.fields.StrategiId;
}

function pretend(session: WritingSession, list: DraftList, writing: readonly Planned[]): ReadonlySet<string> {
  for (const { record, stored } of writing) if (stored === null) session.know(list, record.noegle, session.pretendedId());
  session.progress(writing.length);
  return new Set();
}

/** Writes; gives back the keys of records that somebody changed between the reading and the writing. */
async function carryOut(session: WritingSession, list: DraftList, writing: readonly Planned[]): Promise<ReadonlySet<string>> {
  const results = await writeInBatches(session.sp, writing.map((planned) => toWrite(list, planned)), session.wait, (count) => session.progress(count));
  const lost = new Set<string>();
  for (const [at, { record, stored }] of writing.entries()) {
    const result = results[at];
    if (stored === null) session.know(list, record.noegle, await addedId(session.sp, list, record.noegle, result));
    else if (result !== undefined && 'error' in result) {
      if (result.error.kind !== 'conflict') throw result.error;
      lost.add(record.noegle);
    }
  }
  return lost;
}

function toWrite(list: DraftList, { record, stored, comparison }: Planned): RowWrite {
  const aftryk = ADD_ONLY.includes(list) ? {} : { Aftryk: JSON.stringify({ ...stored?.imprint, ...imprintOf(record.fields) }) };
  const changed = Object.fromEntries(Object.entries(record.fields).filter(([name]) => stored === null || comparison.fields.includes(name)));
  const values = { ...(stored === null ? { Noegle: fitKey(record.noegle) } : {}), ...changed, ...aftryk };
  return {
    size: JSON.stringify(values).length,
    run: (batched) => {
      const { items } = listAt(batched, list);
      return stored === null ? items.add(values) : items.getById(stored.id).update(values, stored.etag);
    },
  };
}

/** A key that is there already was written by a run that was killed, or by another: its row is the record. */
async function addedId(sp: SPFI, list: DraftList, noegle: string, result: WriteResult | undefined): Promise<number> {
  if (result === undefined) throw new ServiceError('broken', { subject: list });
  if (!('error' in result)) return v.parse(ADDED, result.value).Id;
  if (result.error.kind !== 'duplicate') throw result.error;
  const [row] = v.parse(v.array(ADDED), await listAt(sp, list).items.select('Id').filter(`Noegle eq ${odataText(fitKey(noegle))}`).top(1)<unknown>());
  if (row === undefined) throw result.error;
  return row.Id;
}

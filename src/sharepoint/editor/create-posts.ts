import type { SPFI } from '@pnp/sp';
import * as v from 'valibot';
import { changedFields } from '../../domain/aendring/changed-fields';
import { describeAendring } from '../../domain/aendring/describe-aendring';
import type { AabenPost, Poster, Posttype } from '../../domain/aendring/post';
import type { NyPost, Oprettelse } from '../../domain/ports/strategi-editor';
import { ServiceError, toServiceError } from '../../domain/service-error';
import { listAt } from '../connection/list-at';
import { odataText } from '../connection/odata-text';
import type { RowWrite } from '../connection/write-in-batches';
import { WITH_ETAG } from '../rows/read-page';
import type { ColumnValue } from '../rows/row-reader';
import type { AendringLog } from './aendring-log';
import { changePost } from './change-posts';
import { parseAaben, parsePost, versionOf } from './parse-post';
import { addressOf, postList } from './post-lists';
import { refuseUnfit } from './refuse-unfit';
import { sendMany } from './send-many';

/**
 * Makes a record, then tells it. A key that is there already was sent before: the record made then is given back, brought
 * to what is asked now where the form was changed between the two sends. Throws `ServiceError`: `conflict` where somebody
 * has edited it since.
 */
export async function createPost<Type extends Posttype>(sp: SPFI, log: AendringLog, ny: NyPost<Type>): Promise<Poster[Type]> {
  const { made, before } = await add(sp, ny, toColumns(ny));
  await log.tell([describeAendring(ny.type, null, made, 'oprettet')]);
  const differs = changedFields(made, { ...made, ...ny.felter }).length > 0;
  return before !== null && differs ? bringUpToDate(sp, log, before, ny) : made;
}

/**
 * The same for many of one kind, a hundred a request; the answers in the order asked. Throws `ServiceError` only when
 * nothing at all could be sent.
 */
export async function createPosts<Type extends Posttype>(sp: SPFI, log: AendringLog, nye: readonly NyPost<Type>[], wait: (ms: number) => Promise<void>): Promise<readonly Oprettelse<Type>[]> {
  const planned = nye.map((ny) => ({ ny, write: tryToPlan(ny) }));
  const writes = planned.flatMap(({ write }) => (write instanceof ServiceError ? [] : [write]));
  const results = await sendMany(sp, writes, wait);
  const outcomes: Oprettelse<Type>[] = [];
  for (const { ny, write } of planned) {
    const result = write instanceof ServiceError ? { error: write } : (results[writes.indexOf(write)] ?? { error: new ServiceError('broken') });
    outcomes.push('error' in result ? await sentBefore(sp, log, ny, result.error) : { ok: true, post: parsePost(ny.type, result.value) });
  }
  const made = outcomes.flatMap((outcome, at) => (outcome.ok && nye[at] !== undefined ? [describeAendring(nye[at].type, null, outcome.post, 'oprettet')] : []));
  if (made.length > 0) await log.tell(made);
  return outcomes;
}

function tryToPlan<Type extends Posttype>(ny: NyPost<Type>): RowWrite | ServiceError {
  try {
    const columns = toColumns(ny);
    return { size: JSON.stringify(columns).length, run: (batched) => listAt(batched, addressOf(ny.type)).items.add(columns) };
  } catch (error) {
    return toServiceError(error);
  }
}

/** A key that is there already is looked at as when one record is made; any other refusal stands. */
async function sentBefore<Type extends Posttype>(sp: SPFI, log: AendringLog, ny: NyPost<Type>, error: ServiceError): Promise<Oprettelse<Type>> {
  if (error.kind !== 'duplicate') return { ok: false, error };
  try {
    return { ok: true, post: await createPost(sp, log, ny) };
  } catch (refusal) {
    return { ok: false, error: toServiceError(refusal) };
  }
}

/** Throws `ServiceError` (`refused`) where a text does not fit its column or holds a CPR number. */
function toColumns<Type extends Posttype>({ type, noegle, felter }: NyPost<Type>): Record<string, ColumnValue> {
  refuseUnfit(type, felter);
  return { Noegle: noegle, ...postList(type).columns(felter) };
}

interface Added<Type extends Posttype> {
  readonly made: Poster[Type];
  /** The record with its version, where it was there before. */
  readonly before: AabenPost<Type> | null;
}

async function add<Type extends Posttype>(sp: SPFI, ny: NyPost<Type>, columns: Record<string, ColumnValue>): Promise<Added<Type>> {
  const { items } = listAt(sp, addressOf(ny.type));
  try {
    const added: unknown = await items.add(columns);
    return { made: parsePost(ny.type, added), before: null };
  } catch (error) {
    if (!(error instanceof ServiceError) || error.kind !== 'duplicate') throw error;
    const before = await findByKey(sp, ny.type, ny.noegle);
    return { made: before.post, before };
  }
}

async function findByKey<Type extends Posttype>(sp: SPFI, type: Type, noegle: string): Promise<AabenPost<Type>> {
  const query = listAt(sp, addressOf(type)).items.select(...postList(type).rows.select).filter(`Noegle eq ${odataText(noegle)}`).top(1);
  const [row] = v.parse(v.array(v.unknown()), await query<unknown>(WITH_ETAG));
  if (row === undefined) throw new ServiceError('item-missing', { subject: addressOf(type) });
  return parseAaben(type, row);
}

async function bringUpToDate<Type extends Posttype>(sp: SPFI, log: AendringLog, before: AabenPost<Type>, { felter }: NyPost<Type>): Promise<Poster[Type]> {
  if (versionOf(before.etag) > 1) throw new ServiceError('conflict', { subject: addressOf(before.type) });
  return (await changePost(sp, log, { aaben: before, felter })).post;
}

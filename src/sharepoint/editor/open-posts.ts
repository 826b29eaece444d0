import type { SPFI } from '@pnp/sp';
import * as v from 'valibot';
import type { AabenPost, Posttype } from '../../domain/aendring/post';
import { listAt } from '../connection/list-at';
import { BATCH_LIMIT, readBatch } from '../connection/run-batch';
import { parseRows } from '../rows/parse-rows';
import { WITH_ETAG } from '../rows/read-page';
import { parseAaben } from './parse-post';
import { addressOf, postList } from './post-lists';

/** As many ids as one address holds. */
const IDS_A_REQUEST = 40;

/** Reads one record with its version. Throws `ServiceError`: `item-missing` when it is gone. */
export async function openPost<Type extends Posttype>(sp: SPFI, type: Type, id: number): Promise<AabenPost<Type>> {
  const query = listAt(sp, addressOf(type)).items.getById(id).select(...postList(type).rows.select);
  return parseAaben(type, await query<unknown>(WITH_ETAG));
}

/** Reads many of one kind, 4,000 a request, in the order asked; those that are gone or cannot be read are left out. Throws `ServiceError`. */
export async function openPosts<Type extends Posttype>(sp: SPFI, type: Type, ids: readonly number[]): Promise<readonly AabenPost<Type>[]> {
  const rows: unknown[] = [];
  const asked = inRuns([...new Set(ids)], IDS_A_REQUEST);
  for (const run of inRuns(asked, BATCH_LIMIT)) {
    const answers: readonly unknown[] = await readBatch<readonly unknown[]>(sp, (batched) => run.map((some) => askFor(batched, type, some)));
    rows.push(...answers.flatMap((answer) => v.parse(v.array(v.unknown()), answer)));
  }
  const readable = new Set(parseRows(postList(type).rows, rows).rows.map(({ id }) => id));
  const found = new Map(rows.filter((row) => readable.has(idOf(row))).map((row) => [idOf(row), parseAaben(type, row)]));
  return [...new Set(ids)].flatMap((id) => found.get(id) ?? []);
}

function askFor(batched: SPFI, type: Posttype, ids: readonly number[]): Promise<unknown> {
  const { list, select } = postList(type).rows;
  return listAt(batched, list).items.select(...select).filter(ids.map((id) => `Id eq ${id}`).join(' or ')).top(ids.length)<unknown>(WITH_ETAG);
}

function idOf(row: unknown): number {
  return v.parse(v.object({ Id: v.number() }), row).Id;
}

function inRuns<T>(all: readonly T[], length: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / length) }, (_, at) => all.slice(at * length, (at + 1) * length));
}

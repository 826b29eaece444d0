import type { SPFI } from '@pnp/sp';
import * as v from 'valibot';
import type { Statusopdatering } from '../../domain/status/statusopdatering';
import { listAt } from '../connection/list-at';
import { readBatch } from '../connection/run-batch';
import { parseKnown } from '../rows/parse-known';
import { STATUSOPDATERING_ROWS } from '../rows/statusopdatering-row';

/** As many ids as one address holds. */
const IDS_A_REQUEST = 40;

/** Single entries by their ids, in one request for up to 4,000 of them; those that are gone are left out. Throws `ServiceError`. */
export async function readEntries(sp: SPFI, ids: readonly number[]): Promise<readonly Statusopdatering[]> {
  const chunks = Array.from({ length: Math.ceil(ids.length / IDS_A_REQUEST) }, (_, at) => ids.slice(at * IDS_A_REQUEST, (at + 1) * IDS_A_REQUEST));
  if (chunks.length === 0) return [];
  const answers: readonly unknown[] = await readBatch<readonly unknown[]>(sp, (batched) => chunks.map((chunk) => readChunk(batched, chunk)));
  return answers.flatMap((rows) => parseKnown(STATUSOPDATERING_ROWS, v.parse(v.array(v.unknown()), rows)).rows);
}

function readChunk(sp: SPFI, ids: readonly number[]): Promise<unknown> {
  return listAt(sp, 'Statusopdateringer').items.select(...STATUSOPDATERING_ROWS.select).filter(ids.map((id) => `Id eq ${id}`).join(' or ')).top(ids.length)<unknown>();
}

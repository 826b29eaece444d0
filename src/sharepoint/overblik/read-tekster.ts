import type { SPFI } from '@pnp/sp';
import * as v from 'valibot';
import { optionalText } from '../rows/column-schemas';
import { readAllRows } from '../rows/read-all-rows';

const ROWS = v.array(v.object({ Id: v.number(), Tekst: optionalText }));

/** The whole text of each handleplan that has one, by the plan's id. SharePoint cannot filter by a note, so all are asked. Throws `ServiceError`. */
export async function readTekster(sp: SPFI): Promise<ReadonlyMap<number, string>> {
  const rows = v.parse(ROWS, await readAllRows(sp, 'Handleplaner', ['Id', 'Tekst']));
  return new Map(rows.flatMap(({ Id, Tekst }) => (Tekst === null ? [] : [[Id, Tekst] as const])));
}

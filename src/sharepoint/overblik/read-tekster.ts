import type { SPFI } from '@pnp/sp';
import * as v from 'valibot';
import { listAt } from '../connection/list-at';
import { optionalText } from '../rows/column-schemas';
import { readAllRows } from '../rows/read-all-rows';

const ROW = v.object({ Id: v.number(), Tekst: optionalText });

/** The whole text of one handleplan. Throws `ServiceError`: `item-missing` when it is gone. */
export async function readTekst(sp: SPFI, handleplanId: number): Promise<string | null> {
  return v.parse(ROW, await listAt(sp, 'Handleplaner').items.getById(handleplanId).select('Id', 'Tekst')<unknown>()).Tekst;
}

/** The whole text of each handleplan that has one, by the plan's id. SharePoint cannot filter by a note, so all are asked. Throws `ServiceError`. */
export async function readTekster(sp: SPFI): Promise<ReadonlyMap<number, string>> {
  const rows = v.parse(v.array(ROW), await readAllRows(sp, 'Handleplaner', ['Id', 'Tekst']));
  return new Map(rows.flatMap(({ Id, Tekst }) => (Tekst === null ? [] : [[Id, Tekst] as const])));
}

import type { SPFI } from '@pnp/sp';
import * as v from 'valibot';
import { ServiceError } from '../../domain/service-error';
import type { NyStatusopdatering, Statusopdatering } from '../../domain/status/statusopdatering';
import { listAt } from '../connection/list-at';
import { odataText } from '../connection/odata-text';
import { STATUSOPDATERING_ROWS, statusopdateringColumns } from '../rows/statusopdatering-row';

/**
 * Appends one entry and gives it back as SharePoint stored it, with author and moment. An entry of the same key that is
 * there already is given back instead: a second send, by the person or by a retry, is harmless. Throws `ServiceError`.
 */
export async function appendEntry(sp: SPFI, ny: NyStatusopdatering): Promise<Statusopdatering> {
  try {
    return await addEntry(sp, ny);
  } catch (error) {
    if (!(error instanceof ServiceError) || error.kind !== 'duplicate') throw error;
    return readByKey(sp, ny.noegle);
  }
}

/** Adds one entry; one whose key is there already is refused as a duplicate. Throws `ServiceError`. */
export async function addEntry(sp: SPFI, ny: NyStatusopdatering): Promise<Statusopdatering> {
  const added: unknown = await listAt(sp, 'Statusopdateringer').items.add({ Noegle: ny.noegle, ...statusopdateringColumns(ny) });
  return v.parse(STATUSOPDATERING_ROWS.schema, added);
}

async function readByKey(sp: SPFI, noegle: string): Promise<Statusopdatering> {
  const query = listAt(sp, 'Statusopdateringer').items.select(...STATUSOPDATERING_ROWS.select).filter(`Noegle eq ${odataText(noegle)}`).top(1);
  const [row] = v.parse(v.array(STATUSOPDATERING_ROWS.schema), await query<unknown>());
  if (row === undefined) throw new ServiceError('item-missing', { subject: 'Statusopdateringer' });
  return row;
}

import type { SPFI } from '@pnp/sp';
import type { OnUnreadable } from '../../domain/ports/overblik-source';
import { compareStatus } from '../../domain/status/newest-status';
import type { Statusopdatering } from '../../domain/status/statusopdatering';
import { listAt } from '../connection/list-at';
import { parseTelling } from '../rows/parse-rows';
import { getPage, PAGE_SIZE, readToTheEnd } from '../rows/read-page';
import { STATUSOPDATERING_ROWS } from '../rows/statusopdatering-row';

/** All entries about one Omraade itself, newest first. Filters by the indexed id and sorts here. Throws `ServiceError`. */
export async function readOmraadeHistory(sp: SPFI, omraadeId: number, onUnreadable?: OnUnreadable): Promise<readonly Statusopdatering[]> {
  const query = listAt(sp, 'Statusopdateringer').items.select(...STATUSOPDATERING_ROWS.select).filter(`OmraadeId eq ${omraadeId}`).top(PAGE_SIZE);
  const rows = parseTelling(STATUSOPDATERING_ROWS, await readToTheEnd(sp, await getPage(query)), onUnreadable);
  return rows.filter(({ handleplanId }) => handleplanId === null).sort((a, b) => compareStatus(b, a));
}

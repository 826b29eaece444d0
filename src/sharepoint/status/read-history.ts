import type { SPFI } from '@pnp/sp';
import type { OnUnreadable } from '../../domain/ports/overblik-source';
import { compareStatus } from '../../domain/status/newest-status';
import type { Statusopdatering } from '../../domain/status/statusopdatering';
import { listAt } from '../connection/list-at';
import { parseTelling } from '../rows/parse-rows';
import { getPage, PAGE_SIZE, readToTheEnd } from '../rows/read-page';
import { STATUSOPDATERING_ROWS } from '../rows/statusopdatering-row';

/** All entries about one handleplan, newest first. Filters by the indexed parent id and sorts here. Throws `ServiceError`. */
export async function readHistory(sp: SPFI, handleplanId: number, onUnreadable?: OnUnreadable): Promise<readonly Statusopdatering[]> {
  const query = listAt(sp, 'Statusopdateringer').items.select(...STATUSOPDATERING_ROWS.select).filter(`HandleplanId eq ${handleplanId}`).top(PAGE_SIZE);
  const rows = parseTelling(STATUSOPDATERING_ROWS, await readToTheEnd(sp, await getPage(query)), onUnreadable);
  return [...rows].sort((a, b) => compareStatus(b, a));
}

import type { SPFI } from '@pnp/sp';
import type { OnUnreadable } from '../../domain/ports/overblik-source';
import type { HistoryPage } from '../../domain/ports/status-journal';
import { compareStatus } from '../../domain/status/newest-status';
import { listAt } from '../connection/list-at';
import { parseTelling } from '../rows/parse-rows';
import { getPage, type Page, readNextPage } from '../rows/read-page';
import { STATUSOPDATERING_ROWS } from '../rows/statusopdatering-row';

/** More than a panel shows at once, and less than anybody waits for. */
const ENTRIES_A_PAGE = 25;

/**
 * The newest entries about one handleplan, in one request however long its history is: the indexed parent id leaves its own
 * entries over, and SharePoint sorts those. Throws `ServiceError`.
 */
export async function readNewest(sp: SPFI, handleplanId: number, onUnreadable?: OnUnreadable): Promise<HistoryPage> {
  const query = listAt(sp, 'Statusopdateringer').items.select(...STATUSOPDATERING_ROWS.select)
    .filter(`HandleplanId eq ${handleplanId}`).orderBy('StatusPr', false).orderBy('Id', false).top(ENTRIES_A_PAGE);
  return toHistoryPage(sp, await getPage(query), onUnreadable);
}

function toHistoryPage(sp: SPFI, { rows, nextLink }: Page, onUnreadable?: OnUnreadable): HistoryPage {
  return {
    entries: [...parseTelling(STATUSOPDATERING_ROWS, rows, onUnreadable)].sort((a, b) => compareStatus(b, a)),
    readOlder: nextLink === null ? null : async () => toHistoryPage(sp, await readNextPage(sp, nextLink), onUnreadable),
  };
}

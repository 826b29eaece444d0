import type { SPFI } from '@pnp/sp';
import type { Handleplanpost } from '../../src/domain/strategi/handleplan';
import { HANDLEPLAN_POST_ROWS } from '../../src/sharepoint/rows/handleplan-row';
import { parseRows } from '../../src/sharepoint/rows/parse-rows';
import { readAllRows } from '../../src/sharepoint/rows/read-all-rows';

/** Every plan of the site with its key and its text, which the overview is without. */
export async function readPoster(sp: SPFI): Promise<readonly Handleplanpost[]> {
  return parseRows(HANDLEPLAN_POST_ROWS, await readAllRows(sp, 'Handleplaner', HANDLEPLAN_POST_ROWS.select)).rows;
}

import type { SPFI } from '@pnp/sp';
import type { ListAddress } from '../lists/list-definition';
import { readPage, readToTheEnd } from './read-page';

/** Every row of a list, page after page. Throws `ServiceError`. */
export async function readAllRows(sp: SPFI, address: ListAddress, select: readonly string[]): Promise<readonly unknown[]> {
  return readToTheEnd(sp, await readPage(sp, address, select));
}

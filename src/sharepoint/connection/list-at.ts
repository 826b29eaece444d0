import { extractWebUrl } from '@pnp/sp';
import type { SPFI } from '@pnp/sp';
import type { IList } from '@pnp/sp/lists/index.js';
import type { ListAddress } from '../lists/list-definition';

/** The list at its address, whatever people have renamed its title to. */
export function listAt(sp: SPFI, address: ListAddress): IList {
  return sp.web.getList(`${serverRelativePath(sp)}/Lists/${address}`);
}

/** `/sites/strategi`, without a trailing slash. */
export function serverRelativePath(sp: SPFI): string {
  return new URL(extractWebUrl(sp.web.toUrl())).pathname.replace(/\/$/, '');
}

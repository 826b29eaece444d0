import * as v from 'valibot';
import { LIST_ADDRESSES } from '../../src/sharepoint/lists/list-definition';
import { rawRequest, rawRows, listPath } from './raw-request';
import type { Target } from './target';

const IDENTIFIED = v.object({ Id: v.number() });

/** Takes Fyrtårn's lists, groups and levels off the site. A new embedded site has none; a tenant's test site keeps them. */
export async function clearSite(target: Target): Promise<void> {
  for (const address of LIST_ADDRESSES) await rawRequest(target, 'ejer', { method: 'DELETE', path: listPath(target, address) });
  for (const group of await ours(target, 'web/sitegroups?$select=Id,Title', 'Title')) await rawRequest(target, 'ejer', { method: 'POST', path: `web/sitegroups/removebyid(${group})` });
  for (const level of await ours(target, 'web/roledefinitions?$select=Id,Name', 'Name')) await rawRequest(target, 'ejer', { method: 'DELETE', path: `web/roledefinitions(${level})` });
}

async function ours(target: Target, path: string, name: string): Promise<readonly number[]> {
  return (await rawRows(target, path)).filter((row) => String(row[name]).startsWith('Fyrtaarn ')).map((row) => v.parse(IDENTIFIED, row).Id);
}

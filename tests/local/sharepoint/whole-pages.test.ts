import type { SPFI } from '@pnp/sp/presets/all.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SharePoint } from '../../../src/local/sharepoint/start-sharepoint';
import { aSharePoint, pnpAs, request, SITE, tokenOf } from './a-site';
import { fillList } from './filled-list';

const ROWS = 1200;

let sharePoint: SharePoint;
let sp: SPFI;

beforeAll(async () => {
  sharePoint = await aSharePoint();
  sp = pnpAs(sharePoint, tokenOf('ejer'), 'application/json;odata=nometadata');
  await sp.web.lists.add('Lang');
  await fillList(sharePoint, SITE, tokenOf('ejer'), 'Lang', Array.from({ length: ROWS }, (_, at) => ({ Title: `En række, som er lang nok til, at mange af dem sammen fylder noget: ${at}`.padEnd(120, '.') })));
}, 60_000);

afterAll(() => sharePoint.close());

const lang = () => sp.web.lists.getByTitle('Lang');
const read = async (): Promise<readonly { readonly Id: number; readonly Title: string }[]> => lang().items.select('Id', 'Title').top(5000)();

it('a page that many read is told anew after every change, deletion and return of an item', async () => {
  const before = await read();
  expect(before).toHaveLength(ROWS);
  expect(await read()).toEqual(before);
  await lang().items.getById(7).update({ Title: 'Ændret' });
  expect((await read()).find(({ Id }) => Id === 7)?.Title).toBe('Ændret');
  const recycled = await lang().items.getById(8).recycle();
  expect((await read()).some(({ Id }) => Id === 8)).toBe(false);
  await sp.web.recycleBin.getById(recycled).restore();
  expect((await read()).some(({ Id }) => Id === 8)).toBe(true);
});

it('a page that many read is kept from whoever may not read the list any more', async () => {
  await read();
  await lang().breakRoleInheritance(false);
  const path = "/_api/web/lists/getByTitle('Lang')/items?$select=Id,Title&$top=5000";
  expect((await request(sharePoint, tokenOf('ejer'), path)).status).toBe(200);
  expect((await request(sharePoint, tokenOf('anna'), path)).status).not.toBe(200);
});

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

it('a range of ids with a condition follows what comes to fit, fits no longer, goes and comes back, in the order of ids', async () => {
  const fitting = async (): Promise<readonly number[]> => (await lang().items.select('Id').filter("Id gt 100 and Id le 1100 and startswith(Title,'En')").top(5000)()).map(({ Id }: { Id: number }) => Id);
  const before = await fitting();
  expect(before).toHaveLength(1000);
  await lang().items.getById(200).update({ Title: 'Passer ikke mere' });
  expect(await fitting()).toEqual(before.filter((id) => id !== 200));
  await lang().items.getById(200).update({ Title: 'En, der passer igen' });
  expect(await fitting()).toEqual(before);
  const recycled = await lang().items.getById(300).recycle();
  expect(await fitting()).toEqual(before.filter((id) => id !== 300));
  await sp.web.recycleBin.getById(recycled).restore();
  expect(await fitting()).toEqual(before);
  await lang().items.getById(50).update({ Title: 'En uden for området' });
  expect(await fitting()).toEqual(before);
});

it('a page that was the last is followed by another when the list grows', async () => {
  const page = async (): Promise<{ readonly count: number; readonly more: boolean }> => {
    const answer = await request(sharePoint, tokenOf('ejer'), "/_api/web/lists/getByTitle('Lang')/items?$select=Id,Title&$top=1201");
    const body = JSON.parse(answer.text) as Record<string, unknown>;
    return { count: (body.value as unknown[]).length, more: 'odata.nextLink' in body };
  };
  expect(await page()).toEqual({ count: 1200, more: false });
  const added = [await lang().items.add({ Title: 'Ny' })];
  expect(await page()).toEqual({ count: 1201, more: false });
  added.push(await lang().items.add({ Title: 'Endnu en' }));
  expect(await page()).toEqual({ count: 1201, more: true });
  for (const { Id } of added as readonly { readonly Id: number }[]) await lang().items.getById(Id).delete();
  expect(await page()).toEqual({ count: 1200, more: false });
});

it('a column that comes afterwards is among those of a page that was read before', async () => {
  const whole = async (): Promise<readonly object[]> => lang().items.top(5000)();
  expect((await whole())[0]).not.toHaveProperty('Sidst');
  await lang().fields.addText('Sidst');
  expect((await whole())[0]).toHaveProperty('Sidst');
});

it('a page that many read is kept from whoever may not read the list any more', async () => {
  await read();
  await lang().breakRoleInheritance(false);
  const path = "/_api/web/lists/getByTitle('Lang')/items?$select=Id,Title&$top=5000";
  expect((await request(sharePoint, tokenOf('ejer'), path)).status).toBe(200);
  expect((await request(sharePoint, tokenOf('anna'), path)).status).not.toBe(200);
});

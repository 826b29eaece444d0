import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IList, SPFI } from '@pnp/sp/presets/all.js';
import type { SharePoint } from '../../../src/local/sharepoint/start-sharepoint';
import { aSharePoint, failureOf, pnpAs, tokenOf } from './a-site';

let folder: string;
let sharePoint: SharePoint;
let sp: SPFI;

const start = async (): Promise<void> => {
  sharePoint = await aSharePoint({ dataFile: join(folder, 'data.db') });
  sp = pnpAs(sharePoint, tokenOf('ejer'), 'application/json;odata=nometadata');
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sharepoint-'));
  await start();
  await sp.web.lists.add('Log');
  await sp.web.lists.add('Stille');
});

afterAll(async () => {
  await sharePoint.close();
  rmSync(folder, { recursive: true });
});

const log = (): IList => sp.web.lists.getByTitle('Log');
const tokenNow = async (list: string): Promise<string> => (await sp.web.lists.getByTitle(list).select('CurrentChangeToken')<{ CurrentChangeToken: { StringValue: string } }>()).CurrentChangeToken.StringValue;
const add = async (title: string): Promise<number> => ((await log().items.add({ Title: title })) as { Id: number }).Id;

/** What the XML answer says, read by pattern: these tests know its shape. */
function readAnswer(xml: string): { readonly rows: readonly string[]; readonly deleted: readonly number[]; readonly token: string; readonly more: boolean } {
  return {
    rows: [...xml.matchAll(/<z:row [^>]*ows_Title='([^']*)'/g)].map(([, title = '']) => title),
    deleted: [...xml.matchAll(/<Id ChangeType="Delete">(\d+)<\/Id>/g)].map(([, id]) => Number(id)),
    token: /LastChangeToken="([^"]+)"/.exec(xml)?.[1] ?? '',
    more: xml.includes('MoreChanges="TRUE"'),
  };
}

const since = async (ChangeToken: string, more: object = {}): Promise<ReturnType<typeof readAnswer>> => readAnswer(await log().getListItemChangesSinceToken({ ChangeToken, ...more }));

describe('the change token of a list', () => {
  it('moves with every change of the list and of no other', async () => {
    const [before, still] = [await tokenNow('Log'), await tokenNow('Stille')];
    expect(before).toMatch(/^1;3;[0-9a-f-]{36};\d{18};\d+$/);
    await add('flyt');
    expect(await tokenNow('Log')).not.toBe(before);
    expect(await tokenNow('Stille')).toBe(still);
  });

  it('leads to the rows that changed and the ids that were deleted', async () => {
    const [kept, changed, gone] = [await add('bliver'), await add('ændres'), await add('slettes')];
    const before = await tokenNow('Log');
    await log().items.getById(changed).update({ Title: "ændret 'sådan' & <sådan>" });
    await log().items.getById(gone).delete();
    const fresh = await add('ny');
    const answer = await since(before);
    expect(answer.rows).toEqual(['ændret &#39;sådan&#39; &amp; &lt;sådan&gt;', 'ny']);
    expect(answer.deleted).toEqual([gone]);
    expect(answer.token).toBe(await tokenNow('Log'));
    expect(kept).toBeLessThan(fresh);
    expect(await since(answer.token)).toEqual({ rows: [], deleted: [], token: answer.token, more: false });
  });

  it('goes on in steps when there is more than the row limit', async () => {
    const before = await tokenNow('Log');
    for (const title of ['a', 'b', 'c']) await add(title);
    const first = await since(before, { RowLimit: '2' });
    expect(first).toMatchObject({ rows: ['a', 'b'], more: true });
    expect(await since(first.token, { RowLimit: '2' })).toMatchObject({ rows: ['c'], more: false });
  });

  it('is left out to get the whole list', async () => {
    const { ItemCount } = await log().select('ItemCount')<{ ItemCount: number }>();
    expect((await since('')).rows).toHaveLength(ItemCount);
  });

  it('of another list is refused', async () => {
    const other = await tokenNow('Stille');
    expect((await failureOf(since(other))).status).toBe(500);
    expect((await failureOf(since('nonsense'))).status).toBe(500);
  });
});

describe('the log of changes', () => {
  it('reaches back 60 days: an older token says so, instead of answering a part', async () => {
    let now = new Date('2026-01-01T00:00:00Z');
    const patient = await aSharePoint({ clock: () => now });
    const list = pnpAs(patient, tokenOf('ejer')).web.lists.getByTitle('Log');
    await pnpAs(patient, tokenOf('ejer')).web.lists.add('Log');
    const { CurrentChangeToken } = await list.select('CurrentChangeToken')<{ CurrentChangeToken: { StringValue: string } }>();
    const ask = { Add: true, Item: true, ChangeTokenStart: CurrentChangeToken };
    now = new Date('2026-03-05T00:00:00Z');
    expect(await list.getChanges(ask)).toEqual([]);
    await list.items.add({ Title: 'sent' });
    expect((await failureOf(list.getChanges(ask))).status).toBe(500);
    expect(await list.getListItemChangesSinceToken({ ChangeToken: CurrentChangeToken.StringValue })).toContain('<Id ChangeType="InvalidToken" />');
    await patient.close();
  });
});

describe('the list of changes', () => {
  it('tells kinds and items, as far as they were asked for', async () => {
    const StringValue = await tokenNow('Log');
    const id = await add('først');
    await log().items.getById(id).update({ Title: 'så' });
    await log().items.getById(id).recycle();
    const changes = await log().getChanges({ Add: true, Update: true, DeleteObject: true, Item: true, ChangeTokenStart: { StringValue } }) as unknown as Record<string, unknown>[];
    expect(changes.map(({ ChangeType, ItemId }) => [ChangeType, ItemId])).toEqual([[1, id], [2, id], [3, id]]);
    expect(changes[0]).toMatchObject({ Editor: 'Ejer Eksempel', EditorEmailHint: 'ejer@example.dk' });
    expect(await log().getChanges({ Update: true, Item: true, ChangeTokenStart: { StringValue } })).toHaveLength(1);
  });
});

describe('the data file', () => {
  it('survives a restart: items, ids and tokens go on', async () => {
    const id = await add('før');
    await log().items.getById(id).delete();
    const token = await tokenNow('Log');
    await sharePoint.close();
    await start();
    expect(await tokenNow('Log')).toBe(token);
    const next = await add('efter');
    expect(next).toBe(id + 1);
    expect((await since(token)).rows).toEqual(['efter']);
    expect((await sp.web.lists<unknown[]>())).toHaveLength(2);
  });
});

describe('the recycle bin', () => {
  it('gives an item back with its id, its author and its versions', async () => {
    const id = await add('v1');
    await log().items.getById(id).update({ Title: 'v2' });
    const before = await log().items.getById(id)<Record<string, unknown>>();
    const recycled = await log().items.getById(id).recycle();
    expect((await failureOf(log().items.getById(id)())).code).toBe('-2130575338, System.ArgumentException');
    expect(await sp.web.recycleBin.getById(recycled).select('Title', 'ItemType', 'DeletedByEmail')()).toEqual({ Title: 'v2', ItemType: 3, DeletedByEmail: 'ejer@example.dk' });
    await sp.web.recycleBin.getById(recycled).restore();
    expect(await log().items.getById(id)()).toEqual(before);
    const versions = await log().items.getById(id).versions.select('VersionLabel', 'Title', 'IsCurrentVersion')();
    expect(versions).toEqual([{ VersionLabel: '2.0', Title: 'v2', IsCurrentVersion: true }, { VersionLabel: '1.0', Title: 'v1', IsCurrentVersion: false }]);
  });

  it('is emptied for good', async () => {
    const recycled = await log().items.getById(await add('væk')).recycle();
    await sp.web.recycleBin.getById(recycled).delete();
    expect((await failureOf(sp.web.recycleBin.getById(recycled)())).status).toBe(404);
  });
});

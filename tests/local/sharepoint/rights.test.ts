import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SPFI } from '@pnp/sp/presets/all.js';
import type { SharePoint } from '../../../src/local/sharepoint/start-sharepoint';
import { aSharePoint, failureOf, PEOPLE, pnpAs, SITE, tokenOf, verifyToken } from './a-site';

const DENIED = { status: 403, code: '-2147024891, System.UnauthorizedAccessException' };
const READ = 1073741826;

let sharePoint: SharePoint;
let owner: SPFI;
let anna: SPFI;

/** A level that reads and adds, and no more; `Low` of Read with one bit more. */
const ADD_ONLY = { High: 176, Low: 138612833 + 2 };

beforeAll(async () => {
  sharePoint = await aSharePoint();
  owner = pnpAs(sharePoint, tokenOf('ejer'), 'application/json;odata=nometadata');
  anna = pnpAs(sharePoint, tokenOf('anna'), 'application/json;odata=nometadata');
  await owner.web.lists.add('Åben');
  await owner.web.lists.getByTitle('Åben').items.add({ Title: 'Første' });
  await owner.web.lists.add('Lukket');
  await owner.web.lists.getByTitle('Lukket').breakRoleInheritance(false);
  await owner.web.siteGroups.add({ Title: 'Læsere' });
  await owner.web.siteGroups.getByName('Læsere').users.add('i:0#.f|membership|anna@example.dk');
  const { Id } = await owner.web.siteGroups.getByName('Læsere')<{ Id: number }>();
  await owner.web.roleAssignments.add(Id, READ);
});

afterAll(() => sharePoint.close());

const groupId = async (): Promise<number> => (await owner.web.siteGroups.getByName('Læsere')<{ Id: number }>()).Id;

describe('a person without any right', () => {
  it.each(['bo', 'gitte'])('is refused everything, and is not entered among the users: %s', async (name) => {
    const stranger = pnpAs(sharePoint, tokenOf(name));
    expect(await failureOf(stranger.web())).toMatchObject(DENIED);
    expect(await failureOf(stranger.web.lists.getByTitle('Åben').items())).toMatchObject(DENIED);
    const users = await owner.web.siteUsers<{ UserPrincipalName: string | null }[]>();
    expect(users.map(({ UserPrincipalName }) => UserPrincipalName)).not.toContain(`${name}@example.dk`);
  });
});

describe('a reader', () => {
  it('reads', async () => {
    expect(await anna.web.lists.getByTitle('Åben').items.select('Title')()).toEqual([{ Title: 'Første' }]);
  });

  it.each<readonly [string, (web: SPFI['web']) => Promise<unknown>]>([
    ['adding an item', (web) => web.lists.getByTitle('Åben').items.add({ Title: 'x' })],
    ['changing an item', (web) => web.lists.getByTitle('Åben').items.getById(1).update({ Title: 'x' })],
    ['deleting an item', (web) => web.lists.getByTitle('Åben').items.getById(1).delete()],
    ['recycling an item', (web) => web.lists.getByTitle('Åben').items.getById(1).recycle()],
    ['adding a list', (web) => web.lists.add('Ny')],
    ['changing a list', (web) => web.lists.getByTitle('Åben').update({ Title: 'x' })],
    ['deleting a list', (web) => web.lists.getByTitle('Åben').delete()],
    ['adding a column', (web) => web.lists.getByTitle('Åben').fields.addText('Ny')],
    ['breaking inheritance', (web) => web.lists.getByTitle('Åben').breakRoleInheritance(true)],
    ['giving a right', (web) => web.roleAssignments.add(3, READ)],
    ['adding a level', (web) => web.roleDefinitions.add('x', '', 1, { High: 0, Low: 1 })],
    ['adding a group', (web) => web.siteGroups.add({ Title: 'x' })],
  ])('is refused %s', async (_what, attempt) => {
    expect(await failureOf(attempt(anna.web))).toMatchObject(DENIED);
  });

  it('does not see a list that was closed: it is as if it did not exist', async () => {
    expect(await failureOf(anna.web.lists.getByTitle('Lukket').items())).toMatchObject({ status: 404, code: '-1, System.ArgumentException' });
    expect((await anna.web.lists<{ Title: string }[]>()).map(({ Title }) => Title)).toEqual(['Åben']);
    expect((await owner.web.lists<{ Title: string }[]>()).map(({ Title }) => Title)).toEqual(['Åben', 'Lukket']);
  });

  it('knows what it may do', async () => {
    expect(await anna.web.lists.getByTitle('Åben').effectiveBasePermissions()).toEqual({ High: '176', Low: '138612833' });
    expect(await owner.web.getCurrentUserEffectivePermissions()).toEqual({ High: '2147483647', Low: '4294967295' });
    const rights = await owner.web.lists.getByTitle('Åben').getUserEffectivePermissions('i:0#.f|membership|anna@example.dk');
    expect(rights).toEqual({ High: '176', Low: '138612833' });
  });
});

describe('a permission level of the site itself', () => {
  it('lets people add without changing or deleting', async () => {
    const { data } = await owner.web.roleDefinitions.add('Læse og tilføje', 'Own level', 60, ADD_ONLY) as { data: { Id: number } };
    expect(data).toMatchObject({ RoleTypeKind: 0, BasePermissions: { High: '176', Low: '138612835' } });
    const list = owner.web.lists.getByTitle('Lukket');
    await list.roleAssignments.add(await groupId(), data.Id);
    const { items } = anna.web.lists.getByTitle('Lukket');
    const added = await items.add({ Title: 'Tilføjet' }) as { Id: number };
    expect(await items.select('Title')()).toEqual([{ Title: 'Tilføjet' }]);
    expect(await failureOf(items.getById(added.Id).update({ Title: 'x' }))).toMatchObject(DENIED);
    expect(await failureOf(items.getById(added.Id).delete())).toMatchObject(DENIED);
    await list.roleAssignments.remove(await groupId(), data.Id);
    expect((await failureOf(items())).status).toBe(404);
  });

  it('gives a person on one list only Limited Access to the site', async () => {
    const bo = pnpAs(sharePoint, tokenOf('bo'));
    const { Id } = await owner.web.ensureUser('bo@example.dk');
    await owner.web.lists.getByTitle('Lukket').roleAssignments.add(Id, READ);
    expect(await bo.web.lists.getByTitle('Lukket').select('Title')()).toMatchObject({ Title: 'Lukket' });
    expect((await failureOf(bo.web.lists.getByTitle('Åben').items())).status).toBe(404);
    await owner.web.lists.getByTitle('Lukket').roleAssignments.getById(Id).delete();
    expect((await failureOf(bo.web.lists.getByTitle('Lukket')())).status).toBe(404);
  });
});

describe('the built-in levels', () => {
  it('are found by their kind, under the ids of every tenant', async () => {
    const levels = await owner.web.roleDefinitions.filter('RoleTypeKind gt 0').select('Id', 'RoleTypeKind')<{ Id: number; RoleTypeKind: number }[]>();
    expect(new Map(levels.map((level) => [level.RoleTypeKind, level.Id]))).toEqual(new Map([[5, 1073741829], [4, 1073741828], [6, 1073741830], [3, 1073741827], [2, READ], [1, 1073741825]]));
    expect(await owner.web.roleDefinitions.getByType(5)()).toMatchObject({ Id: 1073741829, Name: 'Full Control' });
  });
});

describe('inheritance', () => {
  it('is said, broken with a copy, and taken up again', async () => {
    await owner.web.lists.add('Arv');
    const list = owner.web.lists.getByTitle('Arv');
    const unique = async (): Promise<unknown> => list.select('HasUniqueRoleAssignments')();
    expect(await unique()).toEqual({ HasUniqueRoleAssignments: false });
    expect((await failureOf(list.roleAssignments.add(await groupId(), READ))).status).toBe(500);
    await list.breakRoleInheritance(true);
    expect(await unique()).toEqual({ HasUniqueRoleAssignments: true });
    expect(await anna.web.lists.getByTitle('Arv').items()).toEqual([]);
    const assignments = await list.roleAssignments.expand('RoleDefinitionBindings', 'Member')<{ PrincipalId: number; RoleDefinitionBindings: { Id: number }[] }[]>();
    expect(assignments.find(({ PrincipalId }) => PrincipalId === 3)).toMatchObject({ RoleDefinitionBindings: [{ Id: 1073741829 }], Member: { Id: 3 } });
    await list.resetRoleInheritance();
    expect(await unique()).toEqual({ HasUniqueRoleAssignments: false });
  });
});

describe('a group', () => {
  it('shows its members to members, its owner and whoever manages rights', async () => {
    const members = async (as: SPFI): Promise<unknown> => as.web.siteGroups.getByName('Læsere').users.select('Email')();
    expect(await members(owner)).toEqual([{ Email: 'anna@example.dk' }]);
    expect(await members(anna)).toEqual([{ Email: 'anna@example.dk' }]);
    const { Id } = await owner.web.siteUsers.getByEmail('anna@example.dk')<{ Id: number }>();
    await owner.web.siteGroups.add({ Title: 'Andre' });
    expect(await failureOf(anna.web.siteGroups.getByName('Andre').users())).toMatchObject(DENIED);
    await owner.web.siteGroups.getByName('Læsere').users.removeById(Id);
    expect(await failureOf(anna.web())).toMatchObject(DENIED);
    await owner.web.siteGroups.getByName('Læsere').users.add('i:0#.f|membership|anna@example.dk');
  });

  it('is refused a name that is taken, and a member nobody knows', async () => {
    expect((await failureOf(owner.web.siteGroups.add({ Title: 'læsere' }))).status).toBe(500);
    const unknown = { status: 500, code: '-2146232832, Microsoft.SharePoint.SPException' };
    expect(await failureOf(owner.web.siteGroups.getByName('Læsere').users.add('i:0#.f|membership|ukendt@example.dk'))).toMatchObject(unknown);
    expect(await failureOf(owner.web.ensureUser('ukendt@example.dk'))).toMatchObject(unknown);
    expect((await failureOf(owner.web.siteGroups.getByName('Ukendt')())).status).toBe(404);
  });
});

describe("an app's own token", () => {
  it('may do what its roles say, and nothing without one', async () => {
    const reader = pnpAs(sharePoint, 'app:Sites.Read.All');
    expect(await reader.web.lists.getByTitle('Åben').items.select('Title')()).toHaveLength(1);
    expect(await failureOf(reader.web.lists.getByTitle('Åben').items.add({ Title: 'x' }))).toMatchObject(DENIED);
    const writer = pnpAs(sharePoint, 'app:Sites.ReadWrite.All');
    const added = await writer.web.lists.getByTitle('Lukket').items.add({ Title: 'fra en app' }) as { AuthorId: number };
    expect(await owner.web.getUserById(added.AuthorId)()).toMatchObject({ Title: 'SharePoint App' });
    expect(await failureOf(writer.web.lists.add('Ny'))).toMatchObject(DENIED);
    expect(await failureOf(pnpAs(sharePoint, 'app:User.Read.All').web())).toMatchObject(DENIED);
  });

  it('with Sites.Selected may do what the site granted the app', async () => {
    const granted = await aSharePoint({ sites: [{ path: SITE, title: 'Prøve', ownerUpns: ['ejer@example.dk'], appGrants: [{ appId: 'an-app', role: 'write' }] }], people: () => PEOPLE, verifyToken });
    const app = pnpAs(granted, 'app:Sites.Selected');
    expect(await app.web.select('Title')()).toMatchObject({ Title: 'Prøve' });
    expect(await failureOf(app.web.lists.add('Ny'))).toMatchObject(DENIED);
    expect(await failureOf(pnpAs(sharePoint, 'app:Sites.Selected').web())).toMatchObject(DENIED);
    await granted.close();
  });
});

describe("a person's token", () => {
  it('lets through no more than its scopes', async () => {
    const reading = pnpAs(sharePoint, tokenOf('ejer', 'AllSites.Read'));
    expect(await reading.web.lists.getByTitle('Åben').items()).toHaveLength(1);
    expect(await failureOf(reading.web.lists.getByTitle('Åben').items.add({ Title: 'x' }))).toMatchObject(DENIED);
    expect(await failureOf(pnpAs(sharePoint, tokenOf('ejer', 'AllSites.Write')).web.lists.add('Ny'))).toMatchObject(DENIED);
    expect(await failureOf(pnpAs(sharePoint, tokenOf('ejer', 'User.Read')).web())).toMatchObject(DENIED);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ServiceError } from '../../src/domain/service-error';
import { ALL_LISTS } from '../../src/sharepoint/lists/all-lists';
import { LIST_ADDRESSES } from '../../src/sharepoint/lists/list-definition';
import { FIRST_LISTS } from '../../src/sharepoint/migrations/001-first-lists';
import { ALL_MIGRATIONS } from '../../src/sharepoint/migrations/all-migrations';
import { setUpSite } from '../../src/sharepoint/set-up/set-up-site';
import { clearSite } from './clear-site';
import { rawAnswer, rawRows, listPath } from './raw-request';
import { connectAs, membersOf } from './site';
import { snapshotList, snapshotSite } from './site-snapshot';
import { openTarget } from './target';
import type { Target } from './target';
import { watchFetch, writes } from './watched-fetch';

/** Takes off the site all that came after the first migration, and what Skema says of it. */
async function backToFirstVersion(target: Target): Promise<void> {
  const later = LIST_ADDRESSES.filter((address) => FIRST_LISTS.adds[address] === undefined);
  for (const address of later) await rawAnswer(target, 'ejer', { method: 'DELETE', path: listPath(target, address) });
  const columns = ALL_MIGRATIONS.slice(1).flatMap(({ adds }) => LIST_ADDRESSES.filter((address) => !later.includes(address)).flatMap((address) => (adds[address] ?? []).map((column) => ({ address, column }))));
  for (const { address, column } of columns) await rawAnswer(target, 'ejer', { method: 'DELETE', path: `${listPath(target, address)}/fields/getbyinternalnameortitle('${column}')` });
  const rows = await rawRows(target, `${listPath(target, 'Skema')}/items?$select=Id,Noegle`);
  for (const row of rows.filter(({ Noegle }) => Noegle === 'form' || (String(Noegle).startsWith('migration:') && Noegle !== 'migration:001'))) {
    await rawAnswer(target, 'ejer', { method: 'DELETE', path: `${listPath(target, 'Skema')}/items(${String(row.Id)})` });
  }
}

describe('setting up a site', () => {
  let target: Target;
  beforeEach(async () => {
    target = await openTarget();
    await clearSite(target);
  });
  afterEach(() => target.close());

  const setUp = (options = {}) => setUpSite(connectAs(target, 'ejer'), options);

  it('makes every list at its address, with its Danish title and all its columns', async () => {
    await setUp();
    for (const address of LIST_ADDRESSES) {
      const list = await snapshotList(target, address);
      expect(list.title).toBe(ALL_LISTS[address].title);
      expect(list.columns.map((column) => column.InternalName)).toEqual(expect.arrayContaining(ALL_LISTS[address].columns.map(({ name }) => name)));
      expect(list.columns.filter((column) => column.Indexed).map((column) => column.InternalName).sort()).toEqual(ALL_LISTS[address].columns.filter(({ indexed }) => indexed).map(({ name }) => name).sort());
      expect(list.columns.filter((column) => column.EnforceUniqueValues).map((column) => column.InternalName)).toEqual(['Noegle']);
    }
  });

  it('gives each list rights of its own, which name the owners and the four groups alone', async () => {
    await setUp();
    const { rights, ownRights } = await snapshotList(target, 'Statusopdateringer');
    expect(ownRights).toBe(true);
    expect(rights).toHaveLength(5);
    expect(rights).toEqual(expect.arrayContaining([
      'Fyrtaarn HMU: Fyrtaarn laese',
      'Fyrtaarn ledere: Fyrtaarn laese og tilfoeje',
      'Fyrtaarn medarbejdere: Fyrtaarn laese og tilfoeje',
      'Fyrtaarn strategikonsulenter: Fyrtaarn laese og tilfoeje',
    ]));
  });

  it('needs one request and writes nothing the second time', async () => {
    const first = await setUp();
    const watched = watchFetch();
    const second = await setUpSite(connectAs(target, 'ejer', { fetch: watched.fetch }));
    expect(watched.requests).toHaveLength(1);
    expect(second).toEqual({ version: first.version, steps: [], differences: [] });
  });

  it('finds nothing to do when it looks at everything again', async () => {
    await setUp({ members: membersOf(target) });
    const watched = watchFetch();
    const checked = await setUpSite(connectAs(target, 'ejer', { fetch: watched.fetch }), { check: true, members: membersOf(target) });
    expect(checked).toMatchObject({ steps: [], differences: [] });
    expect(writes(watched.operations)).toEqual([]);
  });

  it('says in a dry run what it would do, and does nothing', async () => {
    const watched = watchFetch();
    const report = await setUpSite(connectAs(target, 'ejer', { fetch: watched.fetch }), { dryRun: true });
    expect(writes(watched.operations)).toEqual([]);
    expect(report.version).toBe(0);
    expect(report.steps.filter(({ step }) => step === 'add-list').map(({ subject }) => subject).sort()).toEqual([...LIST_ADDRESSES].sort());
    const real = await setUp();
    expect(real.steps).toHaveLength(report.steps.length);
  });

  it('tells each step as it is taken', async () => {
    const told: string[] = [];
    const report = await setUp({ onProgress: ({ step, subject }: { step: string; subject: string }) => told.push(`${step} ${subject}`) });
    expect(told).toEqual(report.steps.map(({ step, subject }) => `${step} ${subject}`));
  });

  it('adds a column again that somebody took away, and says it', async () => {
    await setUp();
    await rawAnswer(target, 'ejer', { method: 'DELETE', path: `${listPath(target, 'Handleplaner')}/fields/getbyinternalnameortitle('Tilsagn')` });
    expect((await setUp({ dryRun: true })).steps).toEqual([{ step: 'add-column', subject: 'Handleplaner.Tilsagn' }]);
    await setUp({ check: true });
    expect((await setUp({ check: true })).steps).toEqual([]);
  });

  it('indexes a column again whose index somebody took away', async () => {
    await setUp();
    await rawAnswer(target, 'ejer', { method: 'MERGE', path: `${listPath(target, 'Ansvar')}/fields/getbyinternalnameortitle('HandleplanId')`, body: { Indexed: false } });
    expect((await setUp({ check: true })).steps).toEqual([{ step: 'index-column', subject: 'Ansvar.HandleplanId' }]);
    expect((await setUp({ check: true })).steps).toEqual([]);
  });

  it('says that a column has another type, and leaves it', async () => {
    await setUp();
    const column = `${listPath(target, 'Handleplaner')}/fields`;
    await rawAnswer(target, 'ejer', { method: 'DELETE', path: `${column}/getbyinternalnameortitle('Orden')` });
    await rawAnswer(target, 'ejer', { method: 'POST', path: `${column}/createfieldasxml`, body: { parameters: { SchemaXml: '<Field Type="Text" Name="Orden" StaticName="Orden" DisplayName="Orden" />', Options: 8 } } });
    expect(await setUp({ check: true })).toMatchObject({ steps: [], differences: [{ difference: 'wrong-type', subject: 'Handleplaner.Orden' }] });
  });

  it('says that somebody has a right the table does not know, and leaves it', async () => {
    await setUp({ members: membersOf(target) });
    const [reader] = (await rawRows(target, 'web/roledefinitions?$select=Id,RoleTypeKind')).filter((row) => row.RoleTypeKind === 2);
    const [group] = (await rawRows(target, 'web/sitegroups?$select=Id,Title')).filter((row) => row.Title === 'Fyrtaarn HMU');
    await rawAnswer(target, 'ejer', { method: 'POST', path: `${listPath(target, 'Ansvar')}/roleassignments/addroleassignment(principalid=${String(group?.Id)},roledefid=${String(reader?.Id)})` });
    expect(await setUp({ check: true })).toMatchObject({ steps: [], differences: [{ difference: 'extra-right', subject: `Ansvar:${String(group?.Id)}` }] });
  });

  it('says that somebody has changed what a level allows', async () => {
    await setUp();
    const [level] = (await rawRows(target, 'web/roledefinitions?$select=Id,Name')).filter((row) => row.Name === 'Fyrtaarn laese og tilfoeje');
    await rawAnswer(target, 'ejer', { method: 'MERGE', path: `web/roledefinitions(${String(level?.Id)})`, body: { BasePermissions: { High: '176', Low: '138612847' } } });
    expect((await setUp({ check: true })).differences).toEqual([{ difference: 'level-changed', subject: 'laese-tilfoeje' }]);
  });

  it('finds a group again that somebody renamed', async () => {
    await setUp();
    const [group] = (await rawRows(target, 'web/sitegroups?$select=Id,Title')).filter((row) => row.Title === 'Fyrtaarn ledere');
    await rawAnswer(target, 'ejer', { method: 'MERGE', path: `web/sitegroups(${String(group?.Id)})`, body: { Title: 'Fyrtaarn områdechefer' } });
    expect((await setUp({ check: true })).steps).toEqual([]);
  });

  it('keeps a title that people have given a list', async () => {
    await setUp();
    await rawAnswer(target, 'ejer', { method: 'MERGE', path: listPath(target, 'Omraader'), body: { Title: 'Indsatsområder' } });
    await setUp({ check: true });
    expect((await snapshotList(target, 'Omraader')).title).toBe('Indsatsområder');
  });

  it('names people whom the directory does not know, and goes on', async () => {
    const report = await setUp({ members: { hmu: ['findes-ikke@example.org', target.upnOf('hmu')] } });
    expect(report.differences).toEqual([{ difference: 'unknown-person', subject: 'findes-ikke@example.org' }]);
    expect(report.steps.filter(({ step }) => step === 'add-member')).toEqual([{ step: 'add-member', subject: 'hmu' }]);
  });

  it('records a migration again whose record is lost', async () => {
    await setUp();
    const rows = await rawRows(target, `${listPath(target, 'Skema')}/items?$select=Id,Noegle`);
    for (const noegle of ['migration:001', 'form']) {
      const row = rows.find((candidate) => candidate.Noegle === noegle);
      await rawAnswer(target, 'ejer', { method: 'DELETE', path: `${listPath(target, 'Skema')}/items(${String(row?.Id)})` });
    }
    expect(await setUp()).toEqual({ version: ALL_MIGRATIONS.length, steps: [{ step: 'migrate', subject: 'migration:001' }, { step: 'record', subject: 'form' }], differences: [] });
  });

  it('brings a site of the first version to the newest, and leaves what it holds', async () => {
    await setUp();
    const whole = await snapshotSite(target);
    await backToFirstVersion(target);
    const plan = await rawAnswer(target, 'ejer', { method: 'POST', path: `${listPath(target, 'Handleplaner')}/items`, body: { Title: 'Fra før', Noegle: 'fra-foer' } });
    const report = await setUp();
    expect(report).toMatchObject({ version: ALL_MIGRATIONS.length, differences: [] });
    expect(report.steps.filter(({ step }) => step === 'migrate').map(({ subject }) => subject)).toEqual(ALL_MIGRATIONS.slice(1).map(({ number }) => `migration:${String(number).padStart(3, '0')}`));
    expect(await snapshotSite(target)).toEqual(whole);
    expect(await rawRows(target, `${listPath(target, 'Handleplaner')}/items?$select=Id,Title,Noegle`)).toMatchObject([{ Title: 'Fra før', Id: (plan as { Id: number }).Id }]);
  });

  it('is refused to one who does not own the site', async () => {
    const refused: unknown = await setUpSite(connectAs(target, 'medarbejder')).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ServiceError);
    expect(refused).toMatchObject({ kind: 'no-access' });
  });

  it('brings the same site about from one that was set up in one go', async () => {
    await setUp();
    const before = await snapshotSite(target);
    await clearSite(target);
    await setUp();
    expect(await snapshotSite(target)).toEqual(before);
  });
});

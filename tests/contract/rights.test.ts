import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GRUPPER } from '../../src/domain/ports/current-person';
import type { Gruppe } from '../../src/domain/ports/current-person';
import { LIST_ADDRESSES } from '../../src/sharepoint/lists/list-definition';
import type { ListAddress } from '../../src/sharepoint/lists/list-definition';
import { VERBS } from '../../src/sharepoint/rights/permission-level';
import type { Verb } from '../../src/sharepoint/rights/permission-level';
import { mayDo, RIGHTS_TABLE } from '../../src/sharepoint/rights/rights-table';
import { setUpSite } from '../../src/sharepoint/set-up/set-up-site';
import { listPath, rawAnswer, rawRequest } from './raw-request';
import { connectAs, openSiteReady } from './site';
import type { Role } from './role';
import type { Target } from './target';

const ROLE_OF: Readonly<Record<Gruppe, Role>> = { strategikonsulenter: 'strategikonsulent', ledere: 'leder', medarbejdere: 'medarbejder', hmu: 'hmu' };
const DONE: Readonly<Record<Verb, number>> = { read: 200, add: 201, edit: 204, delete: 200 };

/** A list of which somebody may see nothing is refused, or answered as if it did not exist: SharePoint leaves it out of what it shows. */
function answersTo(gruppe: Gruppe, list: ListAddress, verb: Verb): readonly number[] {
  if (mayDo(gruppe, list, verb)) return [DONE[verb]];
  return RIGHTS_TABLE[list][gruppe] === 'ingen' ? [403, 404] : [403];
}

const CASES = GRUPPER.flatMap((gruppe) => LIST_ADDRESSES.flatMap((list) => VERBS.map((verb) => ({ gruppe, list, verb, answers: answersTo(gruppe, list, verb) }))));

describe('the table of rights, asked of SharePoint itself', () => {
  let target: Target;
  beforeAll(async () => { target = await openSiteReady(); });
  afterAll(() => target.close());

  it.each(CASES)('$gruppe × $list × $verb: $answers', async ({ gruppe, list, verb, answers }) => {
    const id = await addRow(target, list);
    const { status } = await call(target, ROLE_OF[gruppe], list, verb, id);
    expect(answers).toContain(status);
  });

  it.each(LIST_ADDRESSES)('one who stands in no group may do nothing with %s', async (list) => {
    const id = await addRow(target, list);
    for (const verb of VERBS) expect((await call(target, 'udenfor', list, verb, id)).status, verb).toBe(403);
  });

  it.each(GRUPPER)('%s may change no list, no column and no right', async (gruppe) => {
    const role = ROLE_OF[gruppe];
    const path = listPath(target, 'Statusopdateringer');
    const attempts = [
      await rawRequest(target, role, { method: 'MERGE', path, body: { Title: 'Noget andet' } }),
      await rawRequest(target, role, { method: 'POST', path: `${path}/fields/createfieldasxml`, body: { parameters: { SchemaXml: '<Field Type="Text" Name="Ny" DisplayName="Ny" />' } } }),
      await rawRequest(target, role, { method: 'POST', path: `${path}/resetroleinheritance` }),
      await rawRequest(target, role, { method: 'DELETE', path }),
    ];
    expect(attempts.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
  });

  it('lets nobody change or delete even an entry of their own', async () => {
    const path = listPath(target, 'Statusopdateringer');
    const { Id } = v.parse(v.object({ Id: v.number() }), await rawAnswer(target, 'medarbejder', { method: 'POST', path: `${path}/items`, body: row() }));
    expect((await call(target, 'medarbejder', 'Statusopdateringer', 'edit', Id)).status).toBe(403);
    expect((await call(target, 'medarbejder', 'Statusopdateringer', 'delete', Id)).status).toBe(403);
    const kept = await rawRequest(target, 'medarbejder', { method: 'GET', path: `${path}/items(${Id})?$select=Id` });
    expect(kept.status).toBe(200);
  });

  it('lets not even a strategikonsulent change or delete what they have told of a change', async () => {
    const path = listPath(target, 'Aendringer');
    const { Id } = v.parse(v.object({ Id: v.number() }), await rawAnswer(target, 'strategikonsulent', { method: 'POST', path: `${path}/items`, body: row() }));
    expect((await call(target, 'strategikonsulent', 'Aendringer', 'edit', Id)).status).toBe(403);
    expect((await call(target, 'strategikonsulent', 'Aendringer', 'delete', Id)).status).toBe(403);
  });

  it('leaves a refused row as it was', async () => {
    const id = await addRow(target, 'Handleplaner');
    await call(target, 'medarbejder', 'Handleplaner', 'edit', id);
    const stored = await rawAnswer(target, 'ejer', { method: 'GET', path: `${listPath(target, 'Handleplaner')}/items(${id})?$select=Title` });
    expect(stored).toMatchObject({ Title: 'Prøve' });
  });

  it('gives a person in two groups the rights of both', async () => {
    const id = await addRow(target, 'Planstatus');
    expect((await call(target, 'udenfor', 'Planstatus', 'edit', id)).status).toBe(403);
    await setUpSite(connectAs(target, 'ejer'), { members: { hmu: [target.upnOf('udenfor')], medarbejdere: [target.upnOf('udenfor')] } });
    expect((await call(target, 'udenfor', 'Planstatus', 'edit', id)).status).toBe(204);
    expect((await call(target, 'udenfor', 'Statusopdateringer', 'add', 0)).status).toBe(201);
    expect((await call(target, 'udenfor', 'Handleplaner', 'read', await addRow(target, 'Handleplaner'))).status).toBe(200);
    expect((await call(target, 'udenfor', 'Handleplaner', 'add', 0)).status).toBe(403);
  });
});

function row(): object {
  return { Title: 'Prøve', Noegle: randomUUID() };
}

async function addRow(target: Target, list: ListAddress): Promise<number> {
  const added = await rawAnswer(target, 'ejer', { method: 'POST', path: `${listPath(target, list)}/items`, body: row() });
  return v.parse(v.object({ Id: v.number() }), added).Id;
}

function call(target: Target, role: Role, list: ListAddress, verb: Verb, id: number): Promise<Response> {
  const items = `${listPath(target, list)}/items`;
  if (verb === 'read') return rawRequest(target, role, { method: 'GET', path: `${items}(${id})?$select=Id` });
  if (verb === 'add') return rawRequest(target, role, { method: 'POST', path: items, body: row() });
  if (verb === 'edit') return rawRequest(target, role, { method: 'MERGE', path: `${items}(${id})`, body: { Title: 'Rettet' } });
  return rawRequest(target, role, { method: 'DELETE', path: `${items}(${id})` });
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IList, SPFI } from '@pnp/sp/presets/all.js';
import type { SharePoint } from '../../../src/local/sharepoint/start-sharepoint';
import { aSharePoint, failureOf, PEOPLE, pnpAs, request, SITE, tokenOf, verifyToken } from './a-site';

const BAD_QUERY = { status: 400, code: '-1, Microsoft.SharePoint.Client.InvalidClientQueryException' };

let sharePoint: SharePoint;
let sp: SPFI;

beforeAll(async () => {
  sharePoint = await aSharePoint();
  sp = pnpAs(sharePoint, tokenOf('ejer'), 'application/json;odata=nometadata');
  await sp.web.lists.add('Ting');
  const { fields } = list();
  await fields.createFieldAsXml('<Field Type="Number" Name="Antal" DisplayName="Hvor mange" Min="0" Max="100" />');
  await fields.createFieldAsXml('<Field Type="Boolean" Name="Klar" DisplayName="Klar"><Default>1</Default></Field>');
  await fields.createFieldAsXml('<Field Type="DateTime" Name="Tid" DisplayName="Tid" Format="DateTime" />');
  await fields.createFieldAsXml('<Field Type="Choice" Name="Farve" DisplayName="Farve" Required="TRUE"><CHOICES><CHOICE>rød</CHOICE></CHOICES></Field>');
  await fields.createFieldAsXml('<Field Type="User" Name="Person" DisplayName="Person" />');
  await fields.createFieldAsXml('<Field Type="UserMulti" Name="Folk" DisplayName="Folk" Mult="TRUE" />');
  await fields.createFieldAsXml('<Field Type="Text" Name="Noegle" DisplayName="Noegle" Indexed="TRUE" EnforceUniqueValues="TRUE" />');
  await fields.addUrl('Link');
});

afterAll(() => sharePoint.close());

const list = (): IList => sp.web.lists.getByTitle('Ting');

describe('a value of the wrong type', () => {
  it.each([
    [{ Antal: '5' }, "Cannot convert a primitive value to the expected type 'Edm.Double'. See the inner exception for more details."],
    [{ Title: 5 }, "Cannot convert a primitive value to the expected type 'Edm.String'. See the inner exception for more details."],
    [{ Klar: 'ja' }, "Cannot convert a primitive value to the expected type 'Edm.Boolean'. See the inner exception for more details."],
    [{ Tid: 'i morgen' }, "Cannot convert a primitive value to the expected type 'Edm.DateTime'. See the inner exception for more details."],
    [{ PersonId: 'Anna' }, "Cannot convert a primitive value to the expected type 'Edm.Int32'. See the inner exception for more details."],
    [{ Ukendt: 1 }, "The property 'Ukendt' does not exist on type 'SP.Data.TingListItem'. Make sure to only use property names that are defined by the type."],
    [{ Person: 1 }, "The property 'Person' does not exist on type 'SP.Data.TingListItem'. Make sure to only use property names that are defined by the type."],
  ])('is refused: %j', async (values, message) => {
    expect(await failureOf(list().items.add(values))).toEqual({ ...BAD_QUERY, message });
  });

  it('is refused when the body is no JSON object', async () => {
    const answer = await request(sharePoint, tokenOf('ejer'), "/_api/web/lists/getByTitle('Ting')/items", { method: 'POST', body: '{"Title":' });
    expect(answer.status).toBe(400);
  });
});

describe('a value that does not fit the column', () => {
  it.each([
    [{ Title: 'x'.repeat(256) }, '-2130575336, Microsoft.SharePoint.SPException'],
    [{ Antal: 101 }, '-2130575336, Microsoft.SharePoint.SPException'],
    [{ Link: { Url: `https://example.dk/${'x'.repeat(255)}` } }, '-2130575336, Microsoft.SharePoint.SPException'],
    [{ PersonId: 4711 }, '-2130575276, Microsoft.SharePoint.SPException'],
  ])('is refused: %j', async (values, code) => {
    expect(await failureOf(list().items.add(values))).toMatchObject({ status: 500, code });
  });

  it('leaves nothing behind', async () => {
    const { ItemCount } = await list().select('ItemCount')<{ ItemCount: number }>();
    await failureOf(list().items.add({ Title: 'x'.repeat(256) }));
    expect(await list().select('ItemCount')()).toEqual({ ItemCount });
  });

  it('is taken where only the form would refuse it: a required column and a choice that is none', async () => {
    const { Id } = await list().items.add({ Title: 'uden farve' }) as { Id: number };
    expect(await list().items.getById(Id)()).toMatchObject({ Farve: null });
    await list().items.getById(Id).update({ Farve: 'blå' });
    expect(await list().items.getById(Id)()).toMatchObject({ Farve: 'blå' });
  });
});

describe('a value that was left out', () => {
  it('is the default, or nothing', async () => {
    const { Id } = await list().items.add({ Title: 'defaults' }) as { Id: number };
    expect(await list().items.getById(Id)()).toMatchObject({ Klar: true, Antal: null, Tid: null, FolkId: null, PersonId: null, Link: null });
  });

  it('stays when others are changed; null and empty text take it away', async () => {
    const { Id } = await list().items.add({ Title: 'a', Antal: 4, Farve: 'rød' }) as { Id: number };
    await list().items.getById(Id).update({ Title: '' });
    expect(await list().items.getById(Id)()).toMatchObject({ Title: null, Antal: 4, Farve: 'rød' });
    await list().items.getById(Id).update({ Antal: null, Farve: null });
    expect(await list().items.getById(Id)()).toMatchObject({ Antal: null, Farve: null });
  });
});

describe('who wrote and when', () => {
  it('is decided by the server, whatever the client says', async () => {
    const { Id, AuthorId } = await list().items.add({ Title: 'mine', AuthorId: 1, EditorId: 1, Created: '2001-01-01T00:00:00Z', Id: 999 }) as { Id: number; AuthorId: number };
    const item = await list().items.getById(Id)<{ Created: string; Id: number }>();
    expect(item.Created > '2020').toBe(true);
    expect(item.Id).not.toBe(999);
    expect(AuthorId).toBe((await sp.web.currentUser<{ Id: number }>()).Id);
  });
});

describe('a unique column', () => {
  const duplicate = { status: 500, code: '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException' };

  it('takes a value once, in any case, and nothing any number of times', async () => {
    const { Id } = await list().items.add({ Noegle: 'Nøgle' }) as { Id: number };
    expect(await failureOf(list().items.add({ Noegle: 'nøgle' }))).toMatchObject(duplicate);
    await list().items.add({});
    const other = await list().items.add({}) as { Id: number };
    expect(await failureOf(list().items.getById(other.Id).update({ Noegle: 'NØGLE' }))).toMatchObject(duplicate);
    await list().items.getById(Id).update({ Noegle: 'Nøgle' });
    await list().items.getById(Id).update({ Noegle: 'anden' });
    await list().items.getById(other.Id).update({ Noegle: 'NØGLE' });
  });

  it('needs an index, and values that are unique already', async () => {
    const { fields, items } = list();
    await fields.addText('Kode');
    await items.add({ Kode: 'dobbelt' });
    await items.add({ Kode: 'dobbelt' });
    expect((await failureOf(fields.getByInternalNameOrTitle('Kode').update({ EnforceUniqueValues: true }))).status).toBe(500);
    await fields.getByInternalNameOrTitle('Kode').update({ Indexed: true });
    expect(await failureOf(fields.getByInternalNameOrTitle('Kode').update({ EnforceUniqueValues: true }))).toMatchObject(duplicate);
    expect(await fields.getByInternalNameOrTitle('Kode').select('Indexed', 'EnforceUniqueValues')()).toEqual({ Indexed: true, EnforceUniqueValues: false });
  });
});

describe('a date-only column', () => {
  it('keeps midnight of the day where the site is', async () => {
    const inDenmark = await aSharePoint({ sites: [{ path: SITE, title: 'Prøve', ownerUpns: ['ejer@example.dk'], timeZone: 'Europe/Copenhagen' }], people: () => PEOPLE, verifyToken });
    const danish = pnpAs(inDenmark, tokenOf('ejer'));
    await danish.web.lists.add('Dage');
    await danish.web.lists.getByTitle('Dage').fields.addDateTime('Dag');
    const keep = async (Dag: string): Promise<unknown> => ((await danish.web.lists.getByTitle('Dage').items.add({ Dag })) as { Dag: unknown }).Dag;
    expect(await keep('2026-03-01')).toBe('2026-02-28T23:00:00Z');
    expect(await keep('2026-07-01T21:59:00Z')).toBe('2026-06-30T22:00:00Z');
    expect(await keep('2026-07-01T22:00:00Z')).toBe('2026-07-01T22:00:00Z');
    await inDenmark.close();
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DateTimeFieldFormatType } from '@pnp/sp/presets/all.js';
import type { IList, SPFI } from '@pnp/sp/presets/all.js';
import type { SharePoint } from '../../../src/local/sharepoint/start-sharepoint';
import { aSharePoint, failureOf, pnpAs, request, tokenOf } from './a-site';

let sharePoint: SharePoint;
let sp: SPFI;

beforeAll(async () => {
  sharePoint = await aSharePoint();
  sp = pnpAs(sharePoint, tokenOf('ejer'));
  await sp.web.lists.add('Ting', 'A description');
  await sp.web.lists.add('Kasser');
  const kasser = await sp.web.lists.getByTitle('Kasser').select('Id')<{ Id: string }>();
  const { fields } = sp.web.lists.getByTitle('Ting');
  await fields.addNumber('Antal');
  await fields.addMultilineText('Tekst', { RichText: false });
  await fields.addBoolean('Klar');
  await fields.addDateTime('Tid', { DisplayFormat: DateTimeFieldFormatType.DateTime });
  await fields.addDateTime('Dag');
  await fields.addChoice('Farve', { Choices: ['rød', 'grøn'] });
  await fields.addMultiChoice('Farver', { Choices: ['rød', 'grøn'] });
  await fields.addUrl('Link');
  await fields.addUser('Ansvarlig');
  await fields.createFieldAsXml('<Field Type="UserMulti" Name="Folk" DisplayName="Folk" Mult="TRUE" />');
  await fields.addLookup('Kasse', { LookupListId: kasser.Id, LookupFieldName: 'Title' });
});

afterAll(() => sharePoint.close());

const ting = (): IList => sp.web.lists.getByTitle('Ting');

describe('an item that was written', () => {
  it('is read back with every column in its JSON type', async () => {
    const me = await sp.web.currentUser<{ Id: number }>();
    const kasse = await sp.web.lists.getByTitle('Kasser').items.add({ Title: 'En kasse' }) as { Id: number };
    const values = {
      Title: "Først 'citat'", Antal: 2.5, Tekst: 'a\nb', Klar: true, Tid: '2026-03-01T12:30:00Z', Farve: 'rød', Farver: ['rød', 'grøn'],
      Link: { Url: 'https://example.dk/', Description: 'Eksempel' }, AnsvarligId: me.Id, FolkId: [me.Id], KasseId: kasse.Id,
    };
    const added = await ting().items.add({ ...values, Dag: '2026-03-01T12:30:00Z' }) as { Id: number };
    const read = await ting().items.getById(added.Id)<Record<string, unknown>>();
    expect(read).toMatchObject({ ...values, Dag: '2026-03-01T00:00:00Z', Id: added.Id, ID: added.Id, AuthorId: me.Id, EditorId: me.Id, Attachments: false, OData__UIVersionString: '1.0', AnsvarligStringId: String(me.Id), FolkStringId: [String(me.Id)] });
  });

  it('answers people and lookups through $expand', async () => {
    const me = await sp.web.currentUser<{ Id: number; Title: string }>();
    const kasse = await sp.web.lists.getByTitle('Kasser').items.add({ Title: 'Anden kasse' }) as { Id: number };
    const added = await ting().items.add({ Title: 'x', AnsvarligId: me.Id, FolkId: { results: [me.Id] }, KasseId: kasse.Id }) as { Id: number };
    const read = await ting().items.getById(added.Id).select('Title', 'Ansvarlig/Title', 'Folk/Id', 'Kasse/Title', 'Author/EMail').expand('Ansvarlig', 'Folk', 'Kasse', 'Author')<Record<string, Record<string, unknown>>>();
    expect(read.Ansvarlig).toMatchObject({ Title: me.Title });
    expect(read.Folk).toMatchObject([{ Id: me.Id }]);
    expect(read.Kasse).toMatchObject({ Title: 'Anden kasse' });
    expect(read.Author).toMatchObject({ EMail: 'ejer@example.dk' });
  });

  it('is answered in the three metadata modes', async () => {
    await ting().items.add({ Title: 'modes' });
    const path = "/_api/web/lists/getByTitle('Ting')/items?$top=1&$select=Title";
    const read = async (accept: string): Promise<Record<string, unknown>> => JSON.parse((await request(sharePoint, tokenOf('ejer'), path, { headers: { Accept: accept } })).text) as Record<string, unknown>;
    expect(Object.keys(await read('application/json;odata=nometadata'))).toEqual(['value', 'odata.nextLink']);
    expect(await read('application/json')).toMatchObject({ value: [{ 'odata.type': 'SP.Data.TingListItem', 'odata.etag': '"1"' }] });
    expect(await read('application/json;odata=verbose')).toMatchObject({ d: { results: [{ __metadata: { type: 'SP.Data.TingListItem', etag: '"1"' } }] } });
  });

  it('changes only under the right ETag', async () => {
    const added = await ting().items.add({ Title: 'etag' }) as { Id: number; GUID: string; 'odata.etag': string };
    expect(added['odata.etag']).toBe('"1"');
    const { etag } = await ting().items.getById(added.Id).update({ Title: 'etag 2' }, '"1"') as { etag: string };
    expect(etag).toBe(`"${added.GUID},2"`);
    const failure = await failureOf(ting().items.getById(added.Id).update({ Title: 'etag 3' }, '"1"'));
    expect(failure).toEqual({ status: 412, code: '-1, Microsoft.SharePoint.Client.ClientServiceException', message: `The request ETag value '"1"' does not match the object's ETag value '"${added.GUID},2"'.` });
    await ting().items.getById(added.Id).update({ Title: 'etag 4' });
    expect(await ting().items.getById(added.Id).select('Title')()).toMatchObject({ Title: 'etag 4' });
  });

  it('is not changed without an If-Match', async () => {
    const added = await ting().items.add({ Title: 'no etag' }) as { Id: number };
    const answer = await request(sharePoint, tokenOf('ejer'), `/_api/web/lists/getByTitle('Ting')/items(${added.Id})`, { method: 'POST', headers: { 'X-HTTP-Method': 'MERGE' }, body: '{"Title":"y"}' });
    expect(answer.status).toBe(412);
  });
});

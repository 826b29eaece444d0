import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SharePoint } from '../../../src/local/sharepoint/start-sharepoint';
import { aSharePoint, request, tokenOf } from './a-site';

const GUID = expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/) as string;
const TIME = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/) as string;
const LIST = "/_api/web/lists/getByTitle('Prøve_1')";

let sharePoint: SharePoint;

interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

async function ask(method: string, path: string, body?: unknown, mode = 'nometadata'): Promise<Answered> {
  const answer = await request(sharePoint, tokenOf('ejer'), path, {
    method: method === 'MERGE' ? 'POST' : method,
    headers: { Accept: `application/json;odata=${mode}`, ...(method === 'MERGE' ? { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' } : {}) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: answer.status, headers: answer.headers, body: answer.text === '' ? null : JSON.parse(answer.text) };
}

beforeAll(async () => {
  sharePoint = await aSharePoint();
  await ask('POST', '/_api/web/lists', { Title: 'Prøve_1' });
  await ask('POST', `${LIST}/fields/createfieldasxml`, { parameters: { SchemaXml: '<Field Type="Text" Name="Kode" DisplayName="En kode" />' } });
  await ask('POST', `${LIST}/items`, { Title: 'Første', Kode: 'k' });
});

afterAll(() => sharePoint.close());

describe('the shape of', () => {
  it('a list', async () => {
    expect((await ask('GET', LIST)).body).toMatchObject({
      BaseTemplate: 100, BaseType: 0, Created: TIME, CurrentChangeToken: { StringValue: expect.stringMatching(/^1;3;/) as string }, EntityTypeName: 'Pr_x00f8_ve_x005f_1List',
      ListItemEntityTypeFullName: 'SP.Data.Pr_x00f8_ve_x005f_1ListItem', Id: GUID, ItemCount: 1, Title: 'Prøve_1', ImagePath: { DecodedUrl: expect.any(String) as string }, ParentWebUrl: '/sites/proeve', MajorVersionLimit: 50,
    });
  });

  it('a column', async () => {
    expect((await ask('GET', `${LIST}/fields/getByInternalNameOrTitle('Kode')`)).body).toMatchObject({
      EntityPropertyName: 'Kode', EnforceUniqueValues: false, FieldTypeKind: 2, Hidden: false, Id: GUID, Indexed: false, InternalName: 'Kode', MaxLength: 255, ReadOnlyField: false, Required: false,
      SchemaXml: expect.stringContaining('Name="Kode" DisplayName="En kode"') as string, StaticName: 'Kode', Title: 'En kode', TypeAsString: 'Text', TypeDisplayName: 'Single line of text',
    });
  });

  it('an item', async () => {
    const { body } = await ask('GET', `${LIST}/items`);
    expect(body).toEqual({ value: [{
      FileSystemObjectType: 0, Id: 1, ServerRedirectedEmbedUri: null, ServerRedirectedEmbedUrl: '', ContentTypeId: expect.stringMatching(/^0x0100[0-9A-F]{32}$/) as string, Title: 'Første', ComplianceAssetId: null, Kode: 'k',
      ID: 1, Modified: TIME, Created: TIME, AuthorId: 6, EditorId: 6, OData__UIVersionString: '1.0', Attachments: false, GUID,
    }] });
  });

  it('an item of which only the id was asked: both spellings come', async () => {
    expect((await ask('GET', `${LIST}/items?$select=Title,Id`)).body).toEqual({ value: [{ Title: 'Første', Id: 1, ID: 1 }] });
  });

  it('an added item: 201 with ETag and Location, in all three modes', async () => {
    for (const mode of ['nometadata', 'minimalmetadata', 'verbose']) {
      const { status, headers, body } = await ask('POST', `${LIST}/items`, { Title: mode }, mode);
      expect(status).toBe(201);
      expect(headers.get('etag')).toMatch(/^"[0-9a-f-]{36},1"$/);
      expect(headers.get('location')).toMatch(/\/_api\/Web\/Lists\(guid'[0-9a-f-]{36}'\)\/Items\(\d+\)$/);
      expect(headers.get('content-type')).toBe(`application/json;odata=${mode};streaming=true;charset=utf-8`);
      expect(mode === 'verbose' ? (body as { d: unknown }).d : body).toMatchObject({ Title: mode });
    }
  });

  it('a changed item: 204 with the new ETag and no body', async () => {
    const { status, headers, body } = await ask('MERGE', `${LIST}/items(1)`, { Kode: 'l' });
    expect([status, body]).toEqual([204, null]);
    expect(headers.get('etag')).toMatch(/,2"$/);
  });

  it('a person', async () => {
    const person = {
      Id: 6, IsHiddenInUI: false, LoginName: 'i:0#.f|membership|ejer@example.dk', Title: 'Ejer Eksempel', PrincipalType: 1, Email: 'ejer@example.dk', Expiration: '', IsEmailAuthenticationGuestUser: false,
      IsShareByEmailGuestUser: false, IsSiteAdmin: true, UserId: { NameId: expect.stringMatching(/^1003[0-9a-f]{12}$/) as string, NameIdIssuer: 'urn:federation:microsoftonline' }, UserPrincipalName: 'ejer@example.dk',
    };
    expect((await ask('GET', '/_api/web/currentuser')).body).toEqual(person);
    expect((await ask('POST', '/_api/web/ensureuser', { logonName: 'i:0#.f|membership|EJER@example.dk' })).body).toEqual(person);
    expect((await ask('POST', '/_api/web/ensureuser', { logonName: 'uden@example.dk' })).body).toMatchObject({ Email: '', Title: 'Uden Eksempel' });
  });

  it('a group', async () => {
    expect(await ask('POST', '/_api/web/sitegroups', { Title: 'Gruppe' })).toMatchObject({ status: 201, body: {
      IsHiddenInUI: false, LoginName: 'Gruppe', Title: 'Gruppe', PrincipalType: 8, AllowMembersEditMembership: false, Description: null, OnlyAllowMembersViewMembership: true, OwnerTitle: 'Ejer Eksempel', RequestToJoinLeaveEmailSetting: null,
    } });
  });

  it('a property by itself, in all three modes', async () => {
    const path = `${LIST}/HasUniqueRoleAssignments`;
    expect((await ask('GET', path)).body).toEqual({ value: false });
    expect((await ask('GET', path, undefined, 'minimalmetadata')).body).toMatchObject({ value: false, 'odata.metadata': expect.any(String) as string });
    expect((await ask('GET', path, undefined, 'verbose')).body).toEqual({ d: { HasUniqueRoleAssignments: false } });
  });

  it('a digest, which only clients without a bearer token need', async () => {
    expect((await ask('POST', '/_api/contextinfo')).body).toMatchObject({ FormDigestTimeoutSeconds: 1800, FormDigestValue: expect.stringMatching(/^0x[0-9A-F]{128},/) as string, WebFullUrl: `${sharePoint.origin}/sites/proeve` });
    expect((await ask('POST', '/_api/contextinfo', undefined, 'verbose')).body).toMatchObject({ d: { GetContextWebInformation: { SupportedSchemaVersions: { results: ['14.0.0.0', '15.0.0.0'] } } } });
  });

  it('the site and its web', async () => {
    expect((await ask('GET', '/_api/site?$select=Id,ServerRelativeUrl')).body).toEqual({ Id: GUID, ServerRelativeUrl: '/sites/proeve' });
    expect((await ask('GET', '/_api/web?$select=Id,Title,Url,CurrentUser/Id&$expand=CurrentUser')).body).toEqual({ Id: GUID, Title: 'Prøve', Url: `${sharePoint.origin}/sites/proeve`, CurrentUser: { Id: 6 } });
  });
});

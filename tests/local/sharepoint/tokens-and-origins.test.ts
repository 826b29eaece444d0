import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateSigningKey } from '../../../src/local/identity/signing-key';
import { createTokenIssuer } from '../../../src/local/identity/token-issuer';
import type { SharePoint } from '../../../src/local/sharepoint/start-sharepoint';
import { aSharePoint, PEOPLE, request, SITE, tokenOf } from './a-site';

let sharePoint: SharePoint;

beforeAll(async () => {
  sharePoint = await aSharePoint();
});

afterAll(() => sharePoint.close());

describe('a request without a good token', () => {
  it.each([
    ['no token', {}],
    ['another scheme', { Authorization: 'Basic eA==' }],
    ['one that is no token', { Authorization: 'Bearer refuse:malformed' }],
    ['an expired one', { Authorization: 'Bearer refuse:expired' }],
    ['one for another service', { Authorization: 'Bearer refuse:audience' }],
    ['one of somebody who has left', { Authorization: 'Bearer refuse:person-disabled' }],
  ])('is refused with 401: %s', async (_what, headers) => {
    const response = await fetch(`${sharePoint.origin}${SITE}/_api/web`, { headers: { Accept: 'application/json', Origin: 'https://tab.example', ...headers } });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toMatch(/^Bearer realm=".+",client_id="00000003-0000-0ff1-ce00-000000000000"/);
    expect(response.headers.get('access-control-allow-origin')).toBe('https://tab.example');
    expect(await response.json()).toHaveProperty('error_description');
  });

  it('is told apart by real tokens: another address, another person, too late', async () => {
    let now = new Date('2026-03-01T10:00:00Z');
    const clock = (): Date => now;
    const app = { appId: 'app', displayName: 'App', secret: null, delegatedScopes: { sharepoint: ['AllSites.Manage'] }, applicationRoles: {}, consented: true };
    const issuer = createTokenIssuer({ tenantId: '00000000-0000-0000-0000-00000000000a', people: () => PEOPLE, apps: [app], key: await generateSigningKey(), clock });
    const real = await aSharePoint({ verifyToken: issuer.verify, clock });
    const issue = async (name: string, audience: string): Promise<string> => {
      const objectId = PEOPLE.find(({ upn }) => upn === `${name}@example.dk`)?.objectId ?? '';
      return (await issuer.issueForPerson({ objectId, audience, scopes: ['.default'], clientId: 'app' })).token;
    };
    const token = await issue('ejer', real.origin);
    const status = async (bearer: string): Promise<number> => (await request(real, bearer, '/_api/web')).status;
    expect(await status(token)).toBe(200);
    expect(await status(await issue('ejer', 'https://elsewhere.example'))).toBe(401);
    expect(await status(await issue('anna', real.origin))).toBe(403);
    now = new Date('2026-03-01T11:00:01Z');
    expect(await status(token)).toBe(401);
    await real.close();
  });
});

describe('a browser on another origin', () => {
  it('may ask beforehand, without a token, for all that PnPjs sends', async () => {
    const asked = ['authorization', 'x-requestdigest', 'if-match', 'x-http-method', 'x-clientservice-clienttag', 'content-type', 'accept', 'cache-control'];
    const response = await fetch(`${sharePoint.origin}${SITE}/_api/web/lists`, { method: 'OPTIONS', headers: { Origin: 'https://tab.example', 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': asked.join(',') } });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('https://tab.example');
    expect(response.headers.get('access-control-allow-headers')?.split(', ')).toEqual(expect.arrayContaining(asked));
    expect(response.headers.get('access-control-allow-methods')).toContain('POST');
  });

  it('may read the ETag, the limits and the request id', async () => {
    const { headers } = await request(sharePoint, tokenOf('ejer'), '/_api/web', { headers: { Origin: 'https://tab.example' } });
    expect(headers.get('access-control-expose-headers')?.split(', ')).toEqual(expect.arrayContaining(['ETag', 'Retry-After', 'RateLimit-Remaining', 'SPRequestGuid', 'request-id']));
    expect(headers.get('sprequestguid')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('an address', () => {
  it.each([
    ['of an unknown site', '/sites/ukendt/_api/web', 404],
    ['of an unknown resource', `${SITE}/_api/web/ukendt`, 404],
    ['without _api', `${SITE}/index.html`, 404],
    ['that cannot be decoded', `${SITE}/_api/web/lists/getByTitle('%ZZ')`, 400],
    ['with an open parenthesis', `${SITE}/_api/web/lists/getByTitle('x'`, 400],
    ['with a parameter that is missing', `${SITE}/_api/web/siteusers(@v)`, 400],
    ['with a page size that is no number', `${SITE}/_api/web/lists?$top=mange`, 400],
  ])('%s is refused', async (_what, path, status) => {
    const response = await fetch(sharePoint.origin + path, { headers: { Authorization: `Bearer ${tokenOf('ejer')}`, Accept: 'application/json;odata=verbose' } });
    expect(response.status).toBe(status);
    expect(await response.json()).toHaveProperty(['error', 'message', 'value']);
  });

  it('is refused a verb it does not have', async () => {
    expect((await request(sharePoint, tokenOf('ejer'), '/_api/web/currentuser', { method: 'POST' })).status).toBe(405);
  });
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AppRegistration } from '../../../src/local/identity/app-registration';
import type { DirectoryPerson } from '../../../src/local/identity/directory-person';
import type { SigningKey } from '../../../src/local/identity/signing-key';
import { generateSigningKey, loadSigningKey } from '../../../src/local/identity/signing-key';
import type { TokenIssuerOptions } from '../../../src/local/identity/token-issuer';
import { createTokenIssuer } from '../../../src/local/identity/token-issuer';

const SITE = 'http://localhost:5302';
const NOON = new Date('2026-03-01T12:00:00Z');
const anna: DirectoryPerson = { objectId: 'a1', upn: 'anna@example.dk', mail: null, displayName: 'Anna', givenName: 'Anna', surname: 'A', jobTitle: null, department: null, accountEnabled: true, guest: false };
const tab: AppRegistration = { appId: 'tab', displayName: 'Tab', secret: null, delegatedScopes: { sharepoint: ['AllSites.Write', 'AllSites.Read'] }, applicationRoles: {}, consented: true };
const run: AppRegistration = { appId: 'run', displayName: 'Run', secret: 's3cret', delegatedScopes: {}, applicationRoles: { sharepoint: ['Sites.FullControl.All'] }, consented: true };

let key: SigningKey;
beforeAll(async () => {
  key = await generateSigningKey();
});

function issuer(change: Partial<TokenIssuerOptions> = {}) {
  return createTokenIssuer({ tenantId: 't1', people: () => [anna], apps: [tab, run], key, clock: () => NOON, ...change });
}

const forAnna = { objectId: 'a1', audience: SITE, scopes: ['AllSites.Write'], clientId: 'tab' };

describe('a token for a person', () => {
  it('is shaped as a v2 token of Entra', async () => {
    const { token } = await issuer().issueForPerson(forAnna);
    expect(decodeJwt(token)).toMatchObject({
      iss: 'https://login.microsoftonline.com/t1/v2.0', aud: SITE, oid: 'a1', tid: 't1', upn: 'anna@example.dk',
      preferred_username: 'anna@example.dk', name: 'Anna', scp: 'AllSites.Write', appid: 'tab', exp: NOON.getTime() / 1000 + 3600,
    });
  });

  it('is verified as that person with those scopes', async () => {
    const { token } = await issuer().issueForPerson(forAnna);
    await expect(issuer().verify(token, SITE)).resolves.toEqual({
      kind: 'person', objectId: 'a1', upn: 'anna@example.dk', appId: 'tab', scopes: ['AllSites.Write'], expires: new Date('2026-03-01T13:00:00Z'),
    });
  });

  it('gets all registered scopes for .default', async () => {
    const { scopes } = await issuer().issueForPerson({ ...forAnna, scopes: ['.default'] });
    expect(scopes).toEqual(['AllSites.Write', 'AllSites.Read']);
  });

  it('is refused without consent, and for a scope that nobody consented to', async () => {
    const unconsented = issuer({ apps: [{ ...tab, consented: false }] });
    await expect(unconsented.issueForPerson(forAnna)).rejects.toMatchObject({ fault: 'consent-required', number: 65001, suberror: 'consent_required' });
    await expect(issuer().issueForPerson({ ...forAnna, scopes: ['AllSites.FullControl'] })).rejects.toMatchObject({ number: 65001 });
  });

  it('is refused for an unknown app, an unknown person and a disabled account', async () => {
    await expect(issuer().issueForPerson({ ...forAnna, clientId: 'nobody' })).rejects.toMatchObject({ number: 700016 });
    await expect(issuer().issueForPerson({ ...forAnna, objectId: 'nobody' })).rejects.toMatchObject({ number: 50034 });
    const left = issuer({ people: () => [{ ...anna, accountEnabled: false }] });
    await expect(left.issueForPerson(forAnna)).rejects.toMatchObject({ number: 50057 });
  });
});

describe('a service that checks a token', () => {
  it('refuses a missing token and one that is no token', async () => {
    await expect(issuer().verify('', SITE)).rejects.toMatchObject({ reason: 'missing' });
    await expect(issuer().verify('abc', SITE)).rejects.toMatchObject({ reason: 'malformed' });
  });

  it('refuses a token for another service', async () => {
    const { token } = await issuer().issueForPerson(forAnna);
    await expect(issuer().verify(token, 'http://localhost:9999')).rejects.toMatchObject({ reason: 'audience' });
  });

  it('refuses a token signed with another key', async () => {
    const { token } = await issuer({ key: await generateSigningKey() }).issueForPerson(forAnna);
    await expect(issuer().verify(token, SITE)).rejects.toMatchObject({ reason: 'signature' });
  });

  it('refuses a token that has expired', async () => {
    const { token } = await issuer().issueForPerson({ ...forAnna, lifetimeSeconds: 60 });
    const later = issuer({ clock: () => new Date(NOON.getTime() + 61_000) });
    await expect(later.verify(token, SITE)).rejects.toMatchObject({ reason: 'expired' });
  });

  it('refuses a person who has left since the token was issued', async () => {
    const { token } = await issuer().issueForPerson(forAnna);
    await expect(issuer({ people: () => [] }).verify(token, SITE)).rejects.toMatchObject({ reason: 'person-unknown' });
    await expect(issuer({ people: () => [{ ...anna, accountEnabled: false }] }).verify(token, SITE)).rejects.toMatchObject({ reason: 'person-disabled' });
  });

  it('takes no id token for an access token', async () => {
    const token = await issuer().idToken({ objectId: 'a1', clientId: 'tab' });
    await expect(issuer().verify(token, 'tab')).rejects.toMatchObject({ reason: 'malformed' });
  });
});

describe('a token for an app', () => {
  it('carries the roles an administrator granted', async () => {
    const { token } = await issuer().issueForApp({ appId: 'run', proof: { kind: 'secret', secret: 's3cret' }, audience: SITE });
    await expect(issuer().verify(token, SITE)).resolves.toMatchObject({ kind: 'app', appId: 'run', roles: ['Sites.FullControl.All'], scopes: [] });
  });

  it('is refused for a wrong secret, and for an app that has none', async () => {
    await expect(issuer().issueForApp({ appId: 'run', proof: { kind: 'secret', secret: 'guess' }, audience: SITE })).rejects.toMatchObject({ number: 7000215 });
    await expect(issuer().issueForApp({ appId: 'tab', proof: { kind: 'secret', secret: '' }, audience: SITE })).rejects.toMatchObject({ number: 7000215 });
  });
});

describe('the signing key', () => {
  it('kept in a file keeps tokens valid over a restart', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'identity-'));
    const file = join(folder, 'keys', 'signing.json');
    const before = issuer({ key: await loadSigningKey(file) });
    const { token } = await before.issueForPerson(forAnna);
    const after = issuer({ key: await loadSigningKey(file) });
    await expect(after.verify(token, SITE)).resolves.toMatchObject({ upn: 'anna@example.dk' });
    await rm(folder, { recursive: true });
  });
});

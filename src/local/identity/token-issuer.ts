import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import type { JWTPayload } from 'jose';
import type { AppRegistration, AudienceKind } from './app-registration';
import type { DirectoryPerson } from './directory-person';
import { findByObjectId } from './find-person';
import { checkAssertion } from './check-assertion';
import { EntraError } from './entra-error';
import type { SigningKey } from './signing-key';
import type { TokenVerifier } from './token-claims';
import { createTokenVerifier } from './verify-token';

const LIFETIME_SECONDS = 3600;

export interface TokenIssuerOptions {
  readonly tenantId: string;
  readonly people: () => readonly DirectoryPerson[];
  readonly apps: readonly AppRegistration[];
  readonly key: SigningKey;
  readonly clock: () => Date;
  /** Which service an address is; without it everything but Graph's own address is SharePoint. */
  readonly audienceKind?: (audience: string) => AudienceKind;
}

export interface PersonTokenRequest {
  readonly objectId: string;
  /** The service's address without a trailing slash. */
  readonly audience: string;
  /** Scope names without the address; `.default` stands for all that are registered. */
  readonly scopes: readonly string[];
  readonly clientId: string;
  readonly lifetimeSeconds?: number;
}

/** How an app shows that it is itself. */
export type AppProof =
  | { readonly kind: 'secret'; readonly secret: string }
  /** A JWT signed with the certificate's key; `audiences` are the token endpoint's own addresses. */
  | { readonly kind: 'assertion'; readonly assertion: string; readonly audiences: readonly string[] };

export interface AppTokenRequest {
  readonly appId: string;
  readonly proof: AppProof;
  readonly audience: string;
}

export interface IdTokenRequest {
  readonly objectId: string;
  readonly clientId: string;
  readonly nonce?: string;
}

export interface IssuedToken {
  readonly token: string;
  readonly scopes: readonly string[];
  readonly lifetimeSeconds: number;
  readonly expires: Date;
}

/** Issues tokens shaped as Entra's v2.0 tokens. Every refusal is an EntraError. */
export interface TokenIssuer {
  readonly tenantId: string;
  readonly issueForPerson: (request: PersonTokenRequest) => Promise<IssuedToken>;
  readonly issueForApp: (request: AppTokenRequest) => Promise<IssuedToken>;
  readonly idToken: (request: IdTokenRequest) => Promise<string>;
  readonly verify: TokenVerifier;
}

/** Answers the issuer of one tenant: its people, its app registrations, its key. */
export function createTokenIssuer(options: TokenIssuerOptions): TokenIssuer {
  const { tenantId, key, people, clock } = options;
  const issuer = `https://login.microsoftonline.com/${tenantId}/v2.0`;
  return {
    tenantId,
    issueForPerson: (request) => issueForPerson(options, issuer, request),
    issueForApp: (request) => issueForApp(options, issuer, request),
    idToken: (request) => issueIdToken(options, issuer, request),
    verify: createTokenVerifier({ issuer, key, people, clock }),
  };
}

async function issueForPerson(options: TokenIssuerOptions, issuer: string, request: PersonTokenRequest): Promise<IssuedToken> {
  const app = findApp(options, request.clientId);
  const person = findPerson(options, request.objectId);
  const scopes = grantScopes(options, app, request);
  const claims = { ...personClaims(options, person), scp: scopes.join(' '), appid: app.appId, azp: app.appId };
  const lifetimeSeconds = request.lifetimeSeconds ?? LIFETIME_SECONDS;
  return { ...(await sign(options, { ...claims, iss: issuer, aud: request.audience }, lifetimeSeconds)), scopes };
}

async function issueForApp(options: TokenIssuerOptions, issuer: string, request: AppTokenRequest): Promise<IssuedToken> {
  const app = findApp(options, request.appId);
  await checkProof(app, request.proof, options.clock());
  if (!app.consented) throw new EntraError('consent-required');
  const roles = consentedOf(app, app.applicationRoles[kindOf(options, request.audience)]);
  const claims = { oid: app.appId, sub: app.appId, tid: options.tenantId, appid: app.appId, azp: app.appId, idtyp: 'app', ver: '2.0', roles };
  return { ...(await sign(options, { ...claims, iss: issuer, aud: request.audience }, LIFETIME_SECONDS)), scopes: [] };
}

async function issueIdToken(options: TokenIssuerOptions, issuer: string, request: IdTokenRequest): Promise<string> {
  const app = findApp(options, request.clientId);
  const claims = { ...personClaims(options, findPerson(options, request.objectId)), iss: issuer, aud: app.appId };
  const { token } = await sign(options, request.nonce === undefined ? claims : { ...claims, nonce: request.nonce }, LIFETIME_SECONDS);
  return token;
}

function findApp({ apps }: TokenIssuerOptions, appId: string): AppRegistration {
  const app = apps.find((candidate) => candidate.appId === appId);
  if (!app) throw new EntraError('app-unknown');
  return app;
}

function findPerson({ people }: TokenIssuerOptions, objectId: string): DirectoryPerson {
  const person = findByObjectId(people(), objectId);
  if (!person) throw new EntraError('person-unknown');
  if (!person.accountEnabled) throw new EntraError('person-disabled');
  return person;
}

async function checkProof(app: AppRegistration, proof: AppProof, now: Date): Promise<void> {
  if (proof.kind === 'assertion') await checkAssertion(app, proof, now);
  else if (app.secret === null || app.secret !== proof.secret) throw new EntraError('secret-wrong');
}

function consentedOf({ unconsented = [] }: AppRegistration, names: readonly string[] = []): readonly string[] {
  return names.filter((name) => !unconsented.includes(name));
}

/** Scopes that are not registered would need consent that nobody has given. */
function grantScopes(options: TokenIssuerOptions, app: AppRegistration, request: PersonTokenRequest): readonly string[] {
  if (!app.consented) throw new EntraError('consent-required');
  const registered = consentedOf(app, app.delegatedScopes[kindOf(options, request.audience)]);
  if (request.scopes.includes('.default')) return registered;
  if (request.scopes.some((scope) => !registered.includes(scope))) throw new EntraError('consent-required');
  return request.scopes;
}

function kindOf({ audienceKind }: TokenIssuerOptions, audience: string): AudienceKind {
  if (audienceKind) return audienceKind(audience);
  return audience === 'https://graph.microsoft.com' ? 'graph' : 'sharepoint';
}

function personClaims({ tenantId }: TokenIssuerOptions, person: DirectoryPerson): JWTPayload {
  return {
    oid: person.objectId,
    sub: person.objectId,
    tid: tenantId,
    upn: person.upn,
    preferred_username: person.upn,
    name: person.displayName,
    ver: '2.0',
  };
}

async function sign({ key, clock }: TokenIssuerOptions, claims: JWTPayload, lifetimeSeconds: number): Promise<Omit<IssuedToken, 'scopes'>> {
  const now = Math.floor(clock().getTime() / 1000);
  const expires = now + lifetimeSeconds;
  const token = await new SignJWT({ ...claims, iat: now, nbf: now, exp: expires, uti: randomUUID() })
    .setProtectedHeader({ alg: key.algorithm, kid: key.keyId, typ: 'JWT' })
    .sign(key.privateKey);
  return { token, lifetimeSeconds, expires: new Date(expires * 1000) };
}

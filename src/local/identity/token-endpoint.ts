import type { IncomingMessage, ServerResponse } from 'node:http';
import { pathOf } from '../web/path-of';
import { EntraError } from './entra-error';
import { readRequestedScopes } from './requested-scopes';
import type { AppProof, TokenIssuer } from './token-issuer';

const MAX_BODY_BYTES = 16_384;

/** Answers a request, or false when its address is none of this endpoint's. */
export type TokenEndpoint = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/**
 * Entra's `POST /<tenant>/oauth2/v2.0/token` for scripts: client credentials
 * (a secret, or an assertion signed with a certificate) in a form body, JSON
 * back, refusals with their AADSTS number.
 */
export function createTokenEndpoint(issuer: TokenIssuer): TokenEndpoint {
  return async (request, response) => {
    const tenant = /^\/([^/]+)\/oauth2\/v2\.0\/token$/.exec(pathOf(request))?.[1];
    if (tenant === undefined || request.method !== 'POST') return false;
    try {
      if (tenant !== issuer.tenantId) throw new EntraError('tenant-unknown');
      answer(response, 200, await grant(issuer, new URLSearchParams(await readBody(request)), audiencesOf(request, tenant)));
    } catch (error) {
      if (!(error instanceof EntraError)) throw error;
      answer(response, error.status, refusal(error));
    }
    return true;
  };
}

async function grant(issuer: TokenIssuer, form: URLSearchParams, audiences: readonly string[]): Promise<unknown> {
  if (required(form, 'grant_type') !== 'client_credentials') throw new EntraError('grant-unsupported');
  const appId = required(form, 'client_id');
  const proof = readProof(form, audiences);
  const { audience, scopes } = readRequestedScopes(required(form, 'scope').split(' '));
  if (scopes.length !== 1 || scopes[0] !== '.default') throw new EntraError('scope-not-default');
  const { token, lifetimeSeconds } = await issuer.issueForApp({ appId, proof, audience });
  return { token_type: 'Bearer', expires_in: lifetimeSeconds, ext_expires_in: lifetimeSeconds, access_token: token };
}

const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

function readProof(form: URLSearchParams, audiences: readonly string[]): AppProof {
  const secret = form.get('client_secret');
  if (secret !== null) return { kind: 'secret', secret };
  if (form.get('client_assertion_type') !== ASSERTION_TYPE) throw new EntraError('secret-missing');
  return { kind: 'assertion', assertion: required(form, 'client_assertion'), audiences };
}

/** An assertion may name the endpoint as it was called, or as it stands in Entra. */
function audiencesOf({ headers }: IncomingMessage, tenant: string): readonly string[] {
  const path = `/${tenant}/oauth2/v2.0/token`;
  return [`http://${headers.host ?? ''}${path}`, `https://login.microsoftonline.com${path}`];
}

function required(form: URLSearchParams, name: string): string {
  const value = form.get(name);
  if (value === null || value === '') throw new EntraError('parameter-missing');
  return value;
}

function refusal(error: EntraError): unknown {
  const answer = { error: error.error, error_description: error.message, error_codes: [error.number] };
  return error.suberror === null ? answer : { ...answer, suberror: error.suberror };
}

async function readBody(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > MAX_BODY_BYTES) throw new EntraError('parameter-missing');
  }
  return text;
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

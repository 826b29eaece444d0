import type { IncomingMessage, ServerResponse } from 'node:http';
import * as v from 'valibot';
import type { DirectoryPerson } from '../identity/directory-person';
import { EntraError } from '../identity/entra-error';
import { readRequestedScopes } from '../identity/requested-scopes';
import type { TokenIssuer } from '../identity/token-issuer';
import type { HostConfig, HostPerson } from './host-config';
import type { TabFile } from './tab-file';
import { TabSettingsSchema } from './tab-file';

const MAX_BODY_BYTES = 65_536;

export interface HostApiOptions {
  readonly config: Omit<HostConfig, 'people'>;
  readonly people: () => readonly DirectoryPerson[];
  readonly issuer: TokenIssuer;
  readonly tabs: TabFile;
}

const TokenQuestion = v.object({
  objectId: v.string(),
  clientId: v.string(),
  scope: v.string(),
  lifetimeSeconds: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
});

/** Answers `/api/…` for the host page; the caller has checked that it is the page itself that asks. */
export async function answerHostApi(options: HostApiOptions, request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
  const route = `${request.method ?? ''} ${path.replace(/^(\/api\/tabs\/).+$/, '$1:place')}`;
  switch (route) {
    case 'GET /api/host':
      { answer(response, 200, options.config); return; }
    case 'GET /api/people':
      { answer(response, 200, options.people().filter((person) => person.accountEnabled).map(hostPerson)); return; }
    case 'GET /api/tabs':
      { answer(response, 200, options.tabs.all()); return; }
    case 'PUT /api/tabs/:place':
      await options.tabs.save(placeOf(path), v.parse(TabSettingsSchema, await readJson(request)));
      { answer(response, 200, {}); return; }
    case 'DELETE /api/tabs/:place':
      await options.tabs.remove(placeOf(path));
      { answer(response, 200, {}); return; }
    case 'POST /api/token':
      return answerToken(options.issuer, request, response);
    default:
      { answer(response, 404, { error: 'not_found' }); return; }
  }
}

async function answerToken(issuer: TokenIssuer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const { objectId, clientId, scope, lifetimeSeconds } = v.parse(TokenQuestion, await readJson(request));
    const { audience, scopes } = readRequestedScopes(scope.split(' ').filter((part) => part !== ''));
    const lifetime = lifetimeSeconds === null ? {} : { lifetimeSeconds };
    const issued = await issuer.issueForPerson({ objectId, clientId, audience, scopes, ...lifetime });
    const idToken = await issuer.idToken({ objectId, clientId });
    answer(response, 200, { accessToken: issued.token, idToken, expiresIn: issued.lifetimeSeconds, scope: issued.scopes.map((name) => `${audience}/${name}`).join(' ') });
  } catch (error) {
    if (!(error instanceof EntraError)) throw error;
    answer(response, error.status, { error: error.error, suberror: error.suberror, description: error.message });
  }
}

function hostPerson({ objectId, upn, mail, displayName, jobTitle }: DirectoryPerson): HostPerson {
  return { objectId, upn, mail, displayName, jobTitle };
}

function placeOf(path: string): string {
  return decodeURIComponent(path.slice('/api/tabs/'.length));
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > MAX_BODY_BYTES) throw new SyntaxError('The body is too long.');
  }
  return JSON.parse(text);
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

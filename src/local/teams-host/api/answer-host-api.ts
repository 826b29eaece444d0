import type { IncomingMessage, ServerResponse } from 'node:http';
import * as v from 'valibot';
import type { DirectoryPerson } from '../../identity/directory-person';
import { EntraError } from '../../identity/entra-error';
import { readRequestedScopes } from '../../identity/requested-scopes';
import type { TokenIssuer } from '../../identity/token-issuer';
import type { HostPerson } from '../host-config';
import type { TabFile } from '../tab-file';
import { TabSettingsSchema } from '../tab-file';
import { answerClock } from './clock-api';
import { answerFeed } from './feed-api';
import type { ApiAnswer, HostApiOptions } from './host-api-options';
import { NOT_FOUND, ok } from './host-api-options';
import { answerMail } from './mail-api';
import { readJson } from './read-json';

const TABS = '/api/tabs/';

const TokenQuestion = v.object({
  objectId: v.string(),
  clientId: v.string(),
  scope: v.string(),
  lifetimeSeconds: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
});

/** Answers `/api/…` for the host page; the caller has checked that it is the page itself that asks. */
export async function answerHostApi(options: HostApiOptions, request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
  const { status, body } = await route(options, request, path);
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

function route(options: HostApiOptions, request: IncomingMessage, path: string): ApiAnswer | Promise<ApiAnswer> {
  const method = request.method ?? '';
  if (path.startsWith(TABS) && path !== TABS) return changeTab(options.tabs, request, decodeURIComponent(path.slice(TABS.length)));
  if (path === '/api/clock') return answerClock(options, request);
  if (path === '/api/feed' || path.startsWith('/api/feed/')) return answerFeed(options, request, path);
  if (method === 'GET' && path === '/api/mail') return answerMail(options, request);
  if (method === 'GET' && path === '/api/host') return ok(options.config);
  if (method === 'GET' && path === '/api/people') return ok(options.people().filter((person) => person.accountEnabled).map(hostPerson));
  if (method === 'GET' && path === '/api/tabs') return ok(options.tabs.all());
  if (method === 'POST' && path === '/api/token') return issueToken(options.issuer, request);
  return NOT_FOUND;
}

async function changeTab(tabs: TabFile, request: IncomingMessage, placeId: string): Promise<ApiAnswer> {
  if (request.method === 'PUT') await tabs.save(placeId, v.parse(TabSettingsSchema, await readJson(request)));
  else if (request.method === 'DELETE') await tabs.remove(placeId);
  else return NOT_FOUND;
  return ok({});
}

async function issueToken(issuer: TokenIssuer, request: IncomingMessage): Promise<ApiAnswer> {
  try {
    return ok(await tokenFor(issuer, v.parse(TokenQuestion, await readJson(request))));
  } catch (error) {
    if (!(error instanceof EntraError)) throw error;
    return { status: error.status, body: { error: error.error, suberror: error.suberror, description: error.message } };
  }
}

async function tokenFor(issuer: TokenIssuer, question: v.InferOutput<typeof TokenQuestion>): Promise<unknown> {
  const { objectId, clientId, lifetimeSeconds } = question;
  const { audience, scopes } = readRequestedScopes(question.scope.split(' ').filter((part) => part !== ''));
  const lifetime = lifetimeSeconds === null ? {} : { lifetimeSeconds };
  const issued = await issuer.issueForPerson({ objectId, clientId, audience, scopes, ...lifetime });
  const scope = issued.scopes.map((name) => `${audience}/${name}`).join(' ');
  return { accessToken: issued.token, idToken: await issuer.idToken({ objectId, clientId }), expiresIn: issued.lifetimeSeconds, scope };
}

function hostPerson({ objectId, upn, mail, displayName, jobTitle }: DirectoryPerson): HostPerson {
  return { objectId, upn, mail, displayName, jobTitle };
}

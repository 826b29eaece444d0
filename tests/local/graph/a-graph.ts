import type { DirectoryPerson } from '../../../src/local/identity/directory-person';
import { TokenRefusal } from '../../../src/local/identity/token-claims';
import type { TokenClaims, TokenVerifier } from '../../../src/local/identity/token-claims';
import type { TeamsTenant } from '../../../src/local/graph/notifications/teams-tenant';
import type { Graph, GraphOptions } from '../../../src/local/graph/start-graph';
import { startGraph } from '../../../src/local/graph/start-graph';
import { choosePorts } from '../../../src/local/choose-ports';
import { portOfWorker } from '../../setup/port-of-worker';

/** `p(7)`: the object id of the seventh person. */
export const p = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

function person(number: number, name: string, more: Partial<DirectoryPerson> = {}): DirectoryPerson {
  const [givenName = '', surname = ''] = name.split(' ');
  const upn = `${name.toLowerCase().replaceAll('ø', 'oe').replaceAll(' ', '.')}@org.example`;
  return { objectId: p(number), upn, mail: upn, displayName: name, givenName, surname, jobTitle: 'Konsulent', department: 'Stab', accountEnabled: true, guest: false, ...more };
}

export const PEOPLE: readonly DirectoryPerson[] = [
  person(1, 'Anna Berg'), person(2, 'Bo Dahl'), person(3, 'Søren-Åge McLund'), person(4, 'Fratrådt Holm', { accountEnabled: false, upn: 'holm@org.example' }),
  person(5, 'Gæst Fremmed', { guest: true, upn: 'g_cfk.example#EXT#@org.example', mail: 'g@cfk.example' }), person(6, 'Uden Post', { mail: null }), person(7, 'Anna Post', { mail: 'ap@org.example' }),
];

export const CLIENT = 'c0000000-0000-4000-8000-000000000001';
export const APP = 'a0000000-0000-4000-8000-000000000001';
export const TEAM = '7e000000-0000-4000-8000-000000000001';
export const EMPTY_TEAM = '7e000000-0000-4000-8000-000000000002';

/** Anna has the app and is in the team; Bo is in the team alone; Søren has neither; Holm has left but is still everywhere. */
export const TEAMS: TeamsTenant = {
  apps: [{
    teamsAppId: APP, clientId: CLIENT, name: 'Prøveapp', resourceSpecific: ['TeamsActivity.Send.Group', 'TeamsActivity.Send.User'], installedFor: [p(1), p(4), p(6)],
    activityTypes: [
      { type: 'planMissing', templates: { da: 'Der mangler status på {plan}', en: 'Status is missing for {plan}' } },
      { type: 'wrote', templates: { da: '{actor} skrev om {plan} og {other}', en: '{actor} wrote about {plan} and {other}' } },
    ],
  }],
  teams: [{ id: TEAM, name: 'Holdet', members: [p(1), p(2), p(4)], apps: [APP] }, { id: EMPTY_TEAM, name: 'Tomt', members: [p(1)], apps: [] }],
};

const EXPIRES = new Date('2100-01-01T00:00:00Z');

/** Tokens of these tests say in plain words who they are for: `person 1 User.Read`, `app Mail.Send`; `refuse expired` is refused. */
const verifyToken: TokenVerifier = (bearer) => {
  const [kind, ...words] = bearer.split('~');
  if (kind === '') return Promise.reject(new TokenRefusal('missing'));
  if (kind === 'refuse') return Promise.reject(new TokenRefusal(words[0] as 'expired'));
  const [number, ...scopes] = words;
  const [appId = CLIENT, roles = words] = kind === 'other-app' ? ['another-app', words] : [];
  const claims: TokenClaims = kind === 'person'
    ? { kind: 'person', appId: CLIENT, objectId: p(Number(number)), upn: PEOPLE[Number(number) - 1]?.upn ?? '', scopes, expires: EXPIRES }
    : { kind: 'app', appId, roles, scopes: [], expires: EXPIRES };
  return Promise.resolve(claims);
};

export const asPerson = (number: number, ...scopes: readonly string[]): string => ['person', number, ...scopes].join('~');
export const asApp = (...roles: readonly string[]): string => ['app', ...roles].join('~');
export const asOtherApp = (...roles: readonly string[]): string => ['other-app', ...roles].join('~');

/** A Graph in memory whose clock stands still until a test moves it. */
export async function aGraph(more: Partial<GraphOptions> = {}): Promise<Graph> {
  const { graph } = await choosePorts(portOfWorker(5900));
  return startGraph({ dataFile: ':memory:', port: graph, people: () => PEOPLE, teams: () => TEAMS, verifyToken, clock: () => new Date('2026-03-02T08:00:00Z'), ...more });
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  /** The body, or an empty object when there is none. */
  readonly body: Readonly<Record<string, unknown>>;
  /** `error.code`, or an empty text. */
  readonly code: string;
  readonly message: string;
}

interface Request {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; a text is sent as it is. */
  readonly body?: unknown;
}

/** One request below `/v1.0`. */
export async function ask({ origin }: Pick<Graph, 'origin'>, token: string | null, path: string, { method = 'GET', headers = {}, body }: Request = {}): Promise<Reply> {
  const authorization = token === null ? {} : { authorization: `Bearer ${token}` };
  const sent = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
  const response = await fetch(`${origin}/v1.0${path}`, { method, headers: { ...authorization, 'content-type': 'application/json', ...headers }, ...sent });
  const text = await response.text();
  const json = (text === '' ? {} : JSON.parse(text)) as Reply['body'];
  const error = (json.error ?? {}) as { code?: string; message?: string };
  return { status: response.status, headers: response.headers, body: json, code: error.code ?? '', message: error.message ?? '' };
}

export const post = (graph: Pick<Graph, 'origin'>, token: string, path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Reply> => ask(graph, token, path, { method: 'POST', body, headers });

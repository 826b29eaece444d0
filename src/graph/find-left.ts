import * as v from 'valibot';
import { toServiceError } from '../domain/service-error';
import type { GraphGet } from './graph-get';

/** Graph takes at most 15 conditions in one filter, and everybody needs two. */
const PEOPLE_A_REQUEST = 7;

const USERS = v.object({ value: v.array(v.object({ userPrincipalName: v.string(), mail: v.optional(v.nullable(v.string()), null), accountEnabled: v.optional(v.nullable(v.boolean()), null) })) });
type Users = v.InferOutput<typeof USERS>['value'];

const BASIC = 'userPrincipalName,mail';

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function inChunks(upns: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(upns.length / PEOPLE_A_REQUEST) }, (_, at) => upns.slice(at * PEOPLE_A_REQUEST, (at + 1) * PEOPLE_A_REQUEST));
}

function askAbout(get: GraphGet, upns: readonly string[], select: string): Promise<Users> {
  // By mail, too: a guest's sign-in name is another one in the directory than on the site.
  const filter = upns.flatMap((upn) => [`userPrincipalName eq ${quoted(upn)}`, `mail eq ${quoted(upn)}`]).join(' or ');
  return get({ path: '/users', query: { $filter: filter, $select: select }, schema: USERS, silent: true }).then(({ value }) => value);
}

/** So many questions stand open at a time: hundreds at once keep a page busy, and Graph lets nobody do it. */
const AT_ONCE = 6;

/** The answers to all questions, in any order; the first refusal ends it. */
async function askInTurn(questions: readonly (() => Promise<Users>)[]): Promise<readonly Users[]> {
  const answers: Users[] = [];
  const left = [...questions];
  async function ask(): Promise<void> {
    for (let question = left.shift(); question !== undefined; question = left.shift()) answers.push(await question().catch(refuse));
  }
  function refuse(cause: unknown): never {
    left.length = 0;
    throw cause;
  }
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  return answers;
}

/** Whether accounts are enabled is told only with `User.Read.All`; without it Graph refuses the question, and who is there at all is asked instead. */
async function askAll(get: GraphGet, chunks: readonly (readonly string[])[]): Promise<Users> {
  const [first = [], ...rest] = chunks;
  const [select, answer] = await askAbout(get, first, `${BASIC},accountEnabled`).then(
    (users) => [`${BASIC},accountEnabled`, users] as const,
    async (cause: unknown) => {
      if (toServiceError(cause).kind !== 'no-access') throw cause;
      return [BASIC, await askAbout(get, first, BASIC)] as const;
    },
  );
  return [answer, ...await askInTurn(rest.map((chunk) => () => askAbout(get, chunk, select)))].flat();
}

/**
 * Which sign-in names belong to people who have left: the directory has disabled their account (told only with
 * `User.Read.All`) or no longer knows them (`User.ReadBasic.All` is enough). Where it knows less than half of those
 * asked about, it evidently does not show everybody to everybody, and nobody counts as left. Throws `ServiceError`.
 */
export async function findLeft(get: GraphGet, upns: readonly string[]): Promise<ReadonlySet<string>> {
  if (upns.length === 0) return new Set();
  const enabled = new Map<string, boolean>();
  for (const { userPrincipalName, mail, accountEnabled } of await askAll(get, inChunks(upns))) {
    for (const name of [userPrincipalName, mail]) if (name !== null) enabled.set(name.toLowerCase(), accountEnabled !== false);
  }
  const known = upns.filter((upn) => enabled.has(upn.toLowerCase()));
  if (known.length * 2 < upns.length) return new Set();
  return new Set(upns.filter((upn) => enabled.get(upn.toLowerCase()) !== true));
}

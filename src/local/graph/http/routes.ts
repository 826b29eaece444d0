import { createDraft, getMessage, removeMessage, updateDraft } from '../mail/drafts';
import { listAll, listFolder } from '../mail/list-messages';
import { sendDraft, sendMail } from '../mail/send';
import { sendToTeam } from '../notifications/send-to-team';
import { sendToUser } from '../notifications/send-to-user';
import { getByIds } from '../users/get-by-ids';
import { getUser } from '../users/get-user';
import { listUsers } from '../users/list-users';
import type { Answer } from './answer';
import type { Call } from './call';
import { refuse } from './graph-error';

/** Answers a call; `names` are the segments that the pattern left open, in order. */
export type Handler = (call: Call, ...names: string[]) => Answer;

type Verb = 'GET' | 'POST' | 'PATCH' | 'DELETE';

interface Route {
  /** `users/*`: a star stands for one segment. */
  readonly pattern: readonly string[];
  readonly verbs: Readonly<Partial<Record<Verb, Handler>>>;
}

const route = (pattern: string, verbs: Route['verbs']): Route => ({ pattern: pattern.split('/'), verbs });

/** Every address that is there. */
const ROUTES: readonly Route[] = [
  route('users', { GET: listUsers }),
  route('users/*', { GET: getUser }),
  route('directoryobjects/getbyids', { POST: getByIds }),
  route('teams/*/sendactivitynotification', { POST: sendToTeam }),
  route('users/*/teamwork/sendactivitynotification', { POST: sendToUser }),
  route('users/*/sendmail', { POST: sendMail }),
  route('users/*/messages', { GET: listAll, POST: createDraft }),
  route('users/*/messages/*', { GET: getMessage, PATCH: updateDraft, DELETE: removeMessage }),
  route('users/*/messages/*/send', { POST: sendDraft }),
  route('users/*/mailfolders/*/messages', { GET: listFolder }),
];

/** Finds who answers, and lets them. Throws a GraphError for an address or verb that is not there. */
export function answerCall(call: Call, segments: readonly string[]): Answer {
  const found = ROUTES.find(({ pattern }) => fits(pattern, segments));
  if (!found) throw refuse.segment(segments.at(-1) ?? '');
  const handler = Object.hasOwn(found.verbs, call.method) ? found.verbs[call.method as Verb] : undefined;
  if (!handler) throw refuse.method();
  return handler(call, ...segments.filter((_segment, index) => found.pattern[index] === '*'));
}

function fits(pattern: readonly string[], segments: readonly string[]): boolean {
  return pattern.length === segments.length && pattern.every((part, index) => part === '*' || part === segments[index]?.toLowerCase());
}

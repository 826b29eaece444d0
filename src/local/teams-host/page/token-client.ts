import * as v from 'valibot';
import type { BridgeStatus, TokenAnswer, TokenQuestion } from './messages/nested-app-auth';

const Token = v.object({ accessToken: v.string(), idToken: v.string(), expiresIn: v.number(), scope: v.string() });
const Refusal = v.object({ error: v.string(), suberror: v.nullable(v.string()), description: v.string() });

export interface TokenClientQuestion extends TokenQuestion {
  readonly objectId: string;
  readonly lifetimeSeconds: number | null;
}

/** Asks the host's own server for a token of the person, in the words of MSAL's bridge. */
export async function requestToken(question: TokenClientQuestion): Promise<TokenAnswer> {
  const response = await fetch('/api/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(question),
  });
  const body: unknown = await response.json();
  if (response.ok) return { kind: 'token', ...v.parse(Token, body) };
  const { error, suberror, description } = v.parse(Refusal, body);
  return { kind: 'refusal', status: statusOf(suberror, question.interactive), code: error, subError: suberror ?? '', description };
}

/** Consent that is missing can be asked for once; asking did not help when the person was already there. */
function statusOf(suberror: string | null, interactive: boolean): BridgeStatus {
  return suberror === 'consent_required' && !interactive ? 'USER_INTERACTION_REQUIRED' : 'PERSISTENT_ERROR';
}

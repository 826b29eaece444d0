import { BudFejl } from '../domain/ports/bud';
import { refusalOf, unreachableOf } from './graph-error';
import { GRAPH_URL, type GraphOptions } from './graph-get';

/** One call to Graph that changes something. */
export interface GraphCall {
  readonly method: 'GET' | 'POST';
  /** Below the version: `/users/…`. */
  readonly path: string;
  /** JSON, written out: Graph wants 64-bit numbers that JavaScript cannot write. */
  readonly body?: string;
}

/** What Graph answered, or that it could not be asked; never thrown for a refusal. */
export type GraphCaller = (call: GraphCall) => Promise<Response>;

/** Ids that stay when a draft is sent: https://learn.microsoft.com/graph/outlook-immutable-id */
const IMMUTABLE = { Prefer: 'IdType="ImmutableId"' };

/** Calls Graph as the app; a refused token is renewed once. Throws `BudFejl` when there is no answer. */
export function createGraphCaller({ getToken, fetch: send = fetch, baseUrl = GRAPH_URL, timeoutMs = 20_000 }: GraphOptions): GraphCaller {
  function call({ method, path, body }: GraphCall, token: string): Promise<Response> {
    const headers = { ...IMMUTABLE, 'Accept': 'application/json', 'Authorization': `Bearer ${token}`, ...(body !== undefined && { 'Content-Type': 'application/json' }) };
    return send(`${baseUrl}/v1.0${path}`, { method, headers, ...(body !== undefined && { body }), signal: AbortSignal.timeout(timeoutMs) });
  }
  return async (asked) => {
    try {
      const response = await call(asked, await getToken());
      return response.status === 401 ? await call(asked, await getToken({ forceRefresh: true })) : response;
    } catch (cause) {
      throw new BudFejl('intet-svar', true, null, { cause: unreachableOf(cause) });
    }
  };
}

/** A refusal that says to wait, or that nothing could be done just now; a token refused twice is somebody's to mend, and nobody's reminder is given up for it. Null: it is about what was asked. */
export async function busyFejl(response: Response): Promise<BudFejl | null> {
  if (response.status === 401) return new BudFejl('mangler-tilladelse', true, null, { cause: await refusalOf(response) });
  if (response.status !== 429 && response.status < 500) return null;
  const refusal = await refusalOf(response);
  return new BudFejl('optaget', true, refusal.details.retryAfterSeconds ?? null, { cause: refusal });
}

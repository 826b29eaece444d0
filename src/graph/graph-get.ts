import * as v from 'valibot';
import { ServiceError } from '../domain/service-error';
import { refusalOf, unreachableOf } from './graph-error';

/** Microsoft Graph where every organisation finds it. */
export const GRAPH_URL = 'https://graph.microsoft.com';

/** Gives a token for Graph. `silent`: the person must not be asked for anything. Throws `ServiceError`. */
export type GetGraphToken = (options?: { readonly forceRefresh?: boolean; readonly silent?: boolean }) => Promise<string>;

export interface GraphOptions {
  readonly getToken: GetGraphToken;
  /** The browser's own where absent. */
  readonly fetch?: typeof fetch;
  /** Without a slash at the end. */
  readonly baseUrl?: string;
  readonly timeoutMs?: number;
}

export interface GraphQuestion<Schema extends v.GenericSchema> {
  /** Below the version: `/users`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly schema: Schema;
  readonly headers?: Readonly<Record<string, string>>;
  readonly silent?: boolean;
}

/** One GET to Graph, its answer parsed. Throws `ServiceError`. */
export type GraphGet = <Schema extends v.GenericSchema>(question: GraphQuestion<Schema>) => Promise<v.InferOutput<Schema>>;

/** Asks Graph on behalf of the person who is signed in; a refused token is renewed once. */
export function createGraphGet({ getToken, fetch: send = fetch, baseUrl = GRAPH_URL, timeoutMs = 20_000 }: GraphOptions): GraphGet {
  function ask(url: string, headers: Readonly<Record<string, string>>, token: string): Promise<Response> {
    return send(url, { headers: { ...headers, Accept: 'application/json', Authorization: `Bearer ${token}` }, credentials: 'omit', signal: AbortSignal.timeout(timeoutMs) });
  }

  async function answerTo(url: string, headers: Readonly<Record<string, string>>, silent: boolean): Promise<Response> {
    const response = await ask(url, headers, await getToken({ silent }));
    return response.status === 401 ? ask(url, headers, await getToken({ silent, forceRefresh: true })) : response;
  }

  return async ({ path, query, schema, headers = {}, silent = false }) => {
    try {
      const response = await answerTo(`${baseUrl}/v1.0${path}?${new URLSearchParams(query).toString()}`, headers, silent);
      if (!response.ok) throw await refusalOf(response);
      const parsed = v.safeParse(schema, await response.json());
      if (!parsed.success) throw new ServiceError('broken', { subject: `Graph ${path}: ${v.getDotPath(parsed.issues[0]) ?? ''}` });
      return parsed.output;
    } catch (cause) {
      throw unreachableOf(cause);
    }
  };
}

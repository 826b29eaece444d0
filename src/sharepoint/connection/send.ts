import { retryAfterSeconds } from './retry-after';
import type { GetSharePointToken } from './sharepoint-token';

const THROTTLED = [429, 503, 504];
const ATTEMPTS = 3;
/** A longer wait is the person's to decide on: the refusal is handed on with its seconds. */
const LONGEST_WAIT_SECONDS = 10;

export interface SendOptions {
  readonly getToken: GetSharePointToken;
  readonly fetch: typeof fetch;
  readonly timeoutMs: number;
  readonly wait: (ms: number) => Promise<void>;
}

export type Send = (url: URL, init: RequestInit) => Promise<Response>;

/**
 * Sends one request with a token and a time limit. A refused token is renewed once; a throttled request is
 * sent again as SharePoint asks, writes too: every row carries a unique client key, so a second copy is refused.
 */
export function createSend(options: SendOptions): Send {
  return async (url, init) => {
    let response = await sendThroughThrottling(options, url, init, await options.getToken());
    if (response.status !== 401) return response;
    response = await sendThroughThrottling(options, url, init, await options.getToken({ forceRefresh: true }));
    return response;
  };
}

async function sendThroughThrottling(options: SendOptions, url: URL, init: RequestInit, token: string): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    const response = await options.fetch(url, withToken(init, token, options.timeoutMs));
    const seconds = retryAfterSeconds(response) ?? attempt;
    if (!THROTTLED.includes(response.status) || attempt === ATTEMPTS || seconds > LONGEST_WAIT_SECONDS) return response;
    await options.wait(seconds * 1000);
  }
}

function withToken(init: RequestInit, token: string, timeoutMs: number): RequestInit {
  const headers = new Headers(init.headers);
  headers.set('Authorization', `Bearer ${token}`);
  // PnPjs adds its own request id, which a preflight would have to be asked about for nothing.
  headers.delete('X-PnPjs-RequestId');
  return { ...init, headers, credentials: 'omit', signal: AbortSignal.timeout(timeoutMs) };
}

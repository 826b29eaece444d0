import type { IncomingMessage } from 'node:http';

/** The query of a request. */
export function queryOf({ url }: Pick<IncomingMessage, 'url'>): URLSearchParams {
  return new URLSearchParams(url?.split('?', 2)[1]);
}

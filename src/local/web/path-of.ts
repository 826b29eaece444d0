import type { IncomingMessage } from 'node:http';

/** The path of a request as it was sent. No URL is made of it: `//` is a path to a client and no address to `URL`. */
export function pathOf({ url }: Pick<IncomingMessage, 'url'>): string {
  return url?.split('?', 1)[0] ?? '/';
}

import type { IncomingMessage } from 'node:http';

/**
 * Whether a request comes from the host page itself. A browser cannot leave
 * these headers out or change them, so a page of another origin (the tab, or
 * any other site the visitor has open) gets no token.
 */
export function isSameOrigin({ headers }: IncomingMessage, origin: string): boolean {
  if (headers.host !== new URL(origin).host) return false;
  if (headers.origin !== undefined && headers.origin !== origin) return false;
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin';
}

import type { Server } from 'node:http';

/** Every answer of the server carries the clock's time in its `Date` header, so that clients may take their "now" from there. */
export function keepDate(server: Server, clock: () => Date): void {
  server.prependListener('request', (_request, response: { setHeader: (name: string, value: string) => unknown }) => {
    response.setHeader('Date', clock().toUTCString());
  });
}

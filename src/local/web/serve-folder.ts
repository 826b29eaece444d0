import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import { extname } from 'node:path';
import sirv from 'sirv';
import { keepDate } from './keep-date';
import type { RunningServer } from './listen';
import { listen } from './listen';
import { pathOf } from './path-of';

export interface ServeFolderOptions {
  readonly folder: string;
  readonly port: number;
  /** Sent with every answer. */
  readonly headers: Readonly<Record<string, string>>;
  /** Texts served from memory, by path (`/settings.json`); they come before files. */
  readonly virtualFiles: Readonly<Record<string, string>>;
  /** Whose time every answer carries; the system's when absent. */
  readonly clock?: () => Date;
}

const TYPES: Readonly<Record<string, string>> = {
  '.json': 'application/json; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** A name with a hash in it never changes its content. */
const HASHED = /[.-][0-9a-f]{8,}\./;

/** Serves a built folder on its own origin: its compressed copies when there are any, `index.html` for a folder. */
export function serveFolder({ folder, port, headers, virtualFiles, clock = () => new Date() }: ServeFolderOptions): Promise<RunningServer> {
  const serveFile = sirv(folder, { brotli: true, gzip: true, etag: true, setHeaders: (response, path) => response.setHeader('cache-control', cacheControl(path)) });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const path = pathOf(request);
    const text = Object.hasOwn(virtualFiles, path) ? virtualFiles[path] : undefined;
    if (text !== undefined) answerText(response, path, text);
    else serveFile(request, response, () => answerMissing(response));
  });
  keepDate(server, clock);
  return listen(server, port);
}

function answerText(response: ServerResponse, path: string, text: string): void {
  response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/plain; charset=utf-8', 'cache-control': 'no-cache' }).end(text);
}

function answerMissing(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
}

function cacheControl(path: string): string {
  return HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

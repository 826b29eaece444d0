import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { keepDate } from '../web/keep-date';
import { listen } from '../web/listen';
import type { RunningServer } from '../web/listen';
import { pathOf } from '../web/path-of';
import { bundlePage } from './bundle-page';
import type { HostApiOptions } from './api/host-api-options';
import { answerHostApi } from './api/answer-host-api';
import { isSameOrigin } from './same-origin';

export interface TeamsHostOptions extends HostApiOptions {
  readonly port: number;
  /** A PNG shown as the app's picture. */
  readonly iconFile: string;
}

interface PageFile {
  readonly type: string;
  readonly content: string | Buffer;
}

/** Starts the page that is a Teams host. Answers its origin; `close` ends it. */
export async function startTeamsHost(options: TeamsHostOptions): Promise<RunningServer> {
  const files = await readPageFiles(options.iconFile);
  const headers = pageHeaders(options.config.validDomains);
  const origin = `http://localhost:${options.port}`;
  const server = createServer((request, response) => {
    const path = pathOf(request);
    if (path.startsWith('/api/')) void answerApi(options, origin, request, response, path);
    else answerFile(files.get(path), headers, response);
  });
  keepDate(server, options.clock.now);
  return listen(server, options.port);
}

async function readPageFiles(iconFile: string): Promise<ReadonlyMap<string, PageFile>> {
  const html = await readFile(fileURLToPath(new URL('page/index.html', import.meta.url)), 'utf8');
  const { script, style } = await bundlePage();
  return new Map<string, PageFile>([
    ['/', { type: 'text/html; charset=utf-8', content: html }],
    ['/host.js', { type: 'text/javascript; charset=utf-8', content: script }],
    ['/host.css', { type: 'text/css; charset=utf-8', content: style }],
    ['/app-icon.png', { type: 'image/png', content: await readFile(iconFile) }],
  ]);
}

/** The page may frame the app's own addresses and nothing else, and may itself be framed by nobody. */
function pageHeaders(validDomains: readonly string[]): Readonly<Record<string, string>> {
  const frames = validDomains.map((domain) => (domain.startsWith('localhost') ? `http://${domain}` : `https://${domain}`)).join(' ');
  const policy = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src ${frames}; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`;
  return { 'content-security-policy': policy, 'x-content-type-options': 'nosniff', 'referrer-policy': 'strict-origin-when-cross-origin', 'cache-control': 'no-cache' };
}

function answerFile(file: PageFile | undefined, headers: Readonly<Record<string, string>>, response: ServerResponse): void {
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
    return;
  }
  response.writeHead(200, { ...headers, 'content-type': file.type }).end(file.content);
}

async function answerApi(options: HostApiOptions, origin: string, request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
  if (!isSameOrigin(request, origin)) {
    response.writeHead(403, { 'content-type': 'application/json' }).end('{"error":"same_origin_only"}');
    return;
  }
  try {
    await answerHostApi(options, request, response, path);
  } catch (error) {
    const status = error instanceof SyntaxError || error instanceof v.ValiError ? 400 : 500;
    response.writeHead(status, { 'content-type': 'application/json' }).end('{"error":"bad_request"}');
  }
}

import { createServer } from 'node:http';
import type { Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openStore } from '../store/open-store';
import { Faults } from '../web/faults';
import type { Fault } from '../web/faults';
import { keepDate } from '../web/keep-date';
import { RequestLog } from '../web/request-log';
import { handleRequest } from './http/handle-request';
import type { Server } from './http/handle-request';
import { Throttle } from './http/throttling';
import { SCHEMA } from './schema';
import type { SharePointOptions } from './sharepoint-options';
import { ensureSite } from './sites/site-store';

export type { AppGrant, SharePointOptions, SiteSeed } from './sharepoint-options';

/** A running SharePoint. */
export interface SharePoint {
  /** `http://localhost:1234`; tokens carry it as their audience. */
  readonly origin: string;
  readonly requests: RequestLog;
  readonly faults: Faults;
  /** Replaces the faults that wait. */
  setFaults(faults: readonly Fault[]): void;
  close(): Promise<void>;
}

/**
 * Starts SharePoint's REST interface over one SQLite file, on this machine
 * only. Sites are created when the file does not have them; everything else
 * comes over HTTP, as it would to a tenant.
 */
export async function startSharePoint(options: SharePointOptions): Promise<SharePoint> {
  const clock = options.clock ?? (() => new Date());
  const store = openStore(options.dataFile, SCHEMA);
  for (const site of options.sites) ensureSite(store, site, options.people(), clock());
  const http = createServer();
  const port = await listen(http, options.port ?? 0);
  const origin = `http://localhost:${port}`;
  const server: Server = {
    hall: { store, sites: options.sites, people: options.people, clock, origin },
    verifyToken: options.verifyToken,
    faults: new Faults(),
    requests: new RequestLog(),
    throttle: new Throttle(options.throttling, clock),
  };
  keepDate(http, clock);
  http.on('request', (incoming, response) => {
    handleRequest(server, incoming, response).catch((error: unknown) => {
      console.error('SharePoint failed on a request:', error);
      response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Internal server error');
    });
  });
  return { origin, requests: server.requests, faults: server.faults, setFaults: (faults) => server.faults.replace(faults), close: () => close(http, () => store.close()) };
}

function listen(http: HttpServer, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, '127.0.0.1', () => resolve((http.address() as AddressInfo).port));
  });
}

function close(http: HttpServer, after: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    http.close((error) => {
      after();
      if (error) reject(error);
      else resolve();
    });
    http.closeAllConnections();
  });
}

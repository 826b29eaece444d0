import { createServer } from 'node:http';
import type { DirectoryPerson } from '../identity/directory-person';
import type { TokenVerifier } from '../identity/token-claims';
import { openStore } from '../store/open-store';
import type { Fault } from '../web/faults';
import { Faults } from '../web/faults';
import { keepDate } from '../web/keep-date';
import { listen } from '../web/listen';
import { RequestLog } from '../web/request-log';
import type { Server } from './http/handle-request';
import { handleRequest } from './http/handle-request';
import { createLimits } from './limits';
import type { Message } from './mail/message-store';
import { listSent } from './mail/message-store';
import type { FeedEntry } from './notifications/feed';
import { markRead, readFeed } from './notifications/feed';
import type { TeamsTenant } from './notifications/teams-tenant';
import { SCHEMA } from './schema';

export interface GraphOptions {
  /** SQLite file, or `:memory:`. */
  readonly dataFile: string;
  readonly port: number;
  readonly people: () => readonly DirectoryPerson[];
  readonly teams: () => TeamsTenant;
  readonly verifyToken: TokenVerifier;
  readonly clock: () => Date;
}

/** A running Graph. */
export interface Graph {
  /** `http://localhost:1234`; tokens may carry it as their audience, or Graph's own address. */
  readonly origin: string;
  readonly requests: RequestLog;
  readonly faults: Faults;
  /** Replaces the faults that wait. */
  readonly setFaults: (faults: readonly Fault[]) => void;
  /** The activity feeds: everybody's, or one person's by object id. */
  readonly feed: (recipientId?: string) => readonly FeedEntry[];
  readonly markRead: (feedEntryId: number, read: boolean) => void;
  /** The messages that went out, of all mailboxes, newest first; all of them, or the newest `most`. */
  readonly outbox: (most?: number) => readonly Message[];
  readonly close: () => Promise<void>;
}

/** Starts the parts of Microsoft Graph v1.0 that are offered, over one SQLite file, on this machine only. */
export async function startGraph({ dataFile, port, people, teams, verifyToken, clock }: GraphOptions): Promise<Graph> {
  const store = openStore(dataFile, SCHEMA);
  const server: Server = {
    hall: { store, people, teams, clock, limits: createLimits(clock), origin: `http://localhost:${port}` },
    verifyToken,
    faults: new Faults(),
    requests: new RequestLog(),
  };
  const http = createServer((incoming, response) => {
    handleRequest(server, incoming, response).catch((error: unknown) => {
      console.error('Graph failed on a request:', error);
      response.writeHead(500).end();
    });
  });
  keepDate(http, clock);
  const running = await listen(http, port);
  const { faults, requests } = server;
  return {
    origin: running.origin,
    requests,
    faults,
    setFaults: (next) => faults.replace(next),
    feed: (recipientId) => readFeed(store, recipientId ?? null),
    markRead: (id, read) => markRead(store, id, read),
    outbox: (most) => listSent(store, most ?? null),
    close: () => running.close().then(() => store.close()),
  };
}

import type { Clock } from '../../clock/clock';
import type { Graph } from '../../graph/start-graph';
import type { DirectoryPerson } from '../../identity/directory-person';
import type { TokenIssuer } from '../../identity/token-issuer';
import type { HostConfig } from '../host-config';
import type { TabFile } from '../tab-file';

/** What the host page's own interface draws on. */
export interface HostApiOptions {
  readonly config: Omit<HostConfig, 'people'>;
  readonly people: () => readonly DirectoryPerson[];
  readonly issuer: TokenIssuer;
  readonly tabs: TabFile;
  readonly clock: Pick<Clock, 'now' | 'advance' | 'set'>;
  readonly graph: Pick<Graph, 'feed' | 'markRead' | 'outbox'>;
}

/** What the page is answered: a status and JSON. */
export interface ApiAnswer {
  readonly status: number;
  readonly body: unknown;
}

export const NOT_FOUND: ApiAnswer = { status: 404, body: { error: 'not_found' } };

export function ok(body: unknown): ApiAnswer {
  return { status: 200, body };
}

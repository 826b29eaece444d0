import type { HostFeedEntry, HostMail } from '../../host-config';

/** What has happened around the tab, as far as the page knows. */
export interface Activity {
  /** The clock of the embedded Microsoft 365; null until it has answered. */
  readonly now: Date | null;
  /** The feed of whoever the visitor is, newest first. */
  readonly feed: readonly HostFeedEntry[];
  /** The mail that went out, newest first, as much as is shown. */
  readonly mail: readonly HostMail[];
}

export const SHOWN_MAILS = 100;

export interface ActivityStore {
  readonly current: () => Activity;
  /** Asks the server; the listener hears of it when something is new. */
  readonly refresh: () => Promise<void>;
  readonly markRead: (entryId: number) => Promise<void>;
  /** Moves the clock of everything on. */
  readonly advance: (seconds: number) => Promise<void>;
}

export interface ActivityStoreOptions {
  /** Whose feed: an object id. */
  readonly person: () => string;
  readonly changed: () => void;
}

export function createActivityStore({ person, changed }: ActivityStoreOptions): ActivityStore {
  let current: Activity = { now: null, feed: [], mail: [] };
  let known = '';

  async function refresh(): Promise<void> {
    const whose = person();
    const answers = await Promise.all([ask('/api/clock'), ask(`/api/feed?person=${encodeURIComponent(whose)}`), ask(`/api/mail?top=${SHOWN_MAILS}`)]);
    if (whose === person()) take(answers);
  }

  /** The server is this page's own and typed with the same interfaces. */
  function take([clock, feed, mail]: readonly [unknown, unknown, unknown]): void {
    const now = new Date((clock as { now: string }).now);
    current = { now, feed: feed as HostFeedEntry[], mail: mail as HostMail[] };
    const shown = JSON.stringify([now.toISOString().slice(0, 16), feed, mail]);
    if (shown === known) return;
    known = shown;
    changed();
  }

  return {
    current: () => current,
    refresh,
    markRead: async (entryId) => {
      await ask(`/api/feed/${entryId}`, 'PUT', { read: true });
      await refresh();
    },
    advance: async (seconds) => {
      await ask('/api/clock', 'POST', { advance: seconds });
      await refresh();
    },
  };
}

async function ask(address: string, method = 'GET', body?: unknown): Promise<unknown> {
  const response = await fetch(address, { method, ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }) });
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response.json();
}

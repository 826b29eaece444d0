import * as v from 'valibot';
import type { Store } from '../../store/open-store';

/** A notification as it goes into somebody's activity feed. */
export interface NewFeedEntry {
  /** Object id. */
  readonly recipientId: string;
  readonly teamsAppId: string;
  readonly appName: string;
  readonly activityType: string;
  /** The title by language tag. */
  readonly texts: Readonly<Record<string, string>>;
  readonly preview: string;
  readonly topic: string;
  /** A Teams deep link; null when the topic is something in Graph. */
  readonly webUrl: string | null;
  readonly teamId: string | null;
  /** 64 bits, in digits; null: stands alone. */
  readonly chainId: string | null;
  /** ISO, UTC. */
  readonly sent: string;
}

/** A notification as it stands in the feed. */
export interface FeedEntry extends NewFeedEntry {
  readonly id: number;
  readonly read: boolean;
  /** How often this chain has been sent: 1, or more when later ones have taken the place of earlier ones. */
  readonly sendings: number;
}

interface Row {
  id: number;
  recipient: string;
  teams_app: string;
  chain_id: string | null;
  entry: string;
  is_read: number;
  sendings: number;
}

const Kept = v.object({ appName: v.string(), activityType: v.string(), texts: v.record(v.string(), v.string()), preview: v.string(), topic: v.string(), webUrl: v.nullable(v.string()), teamId: v.nullable(v.string()), sent: v.string() });

/** Teams shows no more of a preview. */
const SHOWN_PREVIEW = 150;

/** Adds an entry, unread; one of the same app, recipient and chain takes the earlier one's place. */
export function addToFeed(store: Store, { recipientId, teamsAppId, chainId, ...entry }: NewFeedEntry): void {
  store.transaction(() => {
    const earlier = store.first<{ id: number; sendings: number }>('SELECT id, sendings FROM feed WHERE recipient = ? AND teams_app = ? AND chain_id = ?', recipientId, teamsAppId, chainId);
    if (earlier) store.run('DELETE FROM feed WHERE id = ?', earlier.id);
    const kept = JSON.stringify({ ...entry, preview: entry.preview.slice(0, SHOWN_PREVIEW) });
    store.run('INSERT INTO feed (recipient, teams_app, chain_id, entry, is_read, sendings) VALUES (?, ?, ?, ?, 0, ?)', recipientId, teamsAppId, chainId, kept, (earlier?.sendings ?? 0) + 1);
  });
}

/** Everybody's entries, or one person's; newest first. */
export function readFeed(store: Store, recipientId: string | null): readonly FeedEntry[] {
  const rows = recipientId === null
    ? store.all<Row>('SELECT * FROM feed ORDER BY id DESC')
    : store.all<Row>('SELECT * FROM feed WHERE recipient = ? ORDER BY id DESC', recipientId);
  return rows.map(entryOf);
}

/** Marks one entry as read, or as unread again. */
export function markRead(store: Store, id: number, read: boolean): void {
  store.run('UPDATE feed SET is_read = ? WHERE id = ?', read ? 1 : 0, id);
}

function entryOf({ id, recipient, teams_app: teamsAppId, chain_id: chainId, entry, is_read: read, sendings }: Row): FeedEntry {
  return { id, recipientId: recipient, teamsAppId, chainId, read: read === 1, sendings, ...v.parse(v.pipe(v.string(), v.parseJson(), Kept), entry) };
}

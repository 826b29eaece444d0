import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import type { Store } from '../../store/open-store';
import { MessageContent } from './message';

/** `gone`: sent without a copy being kept. */
export const FOLDERS = ['drafts', 'sentitems', 'gone'] as const;
export type Folder = (typeof FOLDERS)[number];

export interface Message {
  /** Changes whenever the message is moved. */
  readonly id: string;
  /** Stays as long as the message is in the mailbox. */
  readonly immutableId: string;
  /** Object id of the mailbox's owner. */
  readonly mailbox: string;
  readonly folder: Folder;
  readonly content: MessageContent;
  /** ISO, UTC. */
  readonly created: string;
  readonly modified: string;
  /** Null for a draft. */
  readonly sent: string | null;
}

interface Row {
  id: string;
  immutable_id: string;
  mailbox: string;
  folder: Folder;
  message: string;
  created: string;
  modified: string;
  sent: string | null;
}

/** Exchange's ids are long and opaque; `AAMk` begins a movable one, `AAkA` an immutable one. */
const newId = (kind: 'AAMk' | 'AAkA'): string => `${kind}${randomBytes(60).toString('base64url')}=`;

export function addMessage(store: Store, { mailbox, folder, content, created, sent }: Pick<Message, 'mailbox' | 'folder' | 'content' | 'created' | 'sent'>): Message {
  const message: Message = { id: newId('AAMk'), immutableId: newId('AAkA'), mailbox, folder, content, created, modified: created, sent };
  store.run('INSERT INTO messages (id, immutable_id, mailbox, folder, message, created, modified, sent) VALUES (?, ?, ?, ?, ?, ?, ?, ?)', message.id, message.immutableId, mailbox, folder, JSON.stringify(content), created, created, sent);
  return message;
}

/** The message of a mailbox with this id, movable or immutable; undefined for one that is not (or no longer) under it. */
export function findMessage(store: Store, mailbox: string, id: string): Message | undefined {
  const row = store.first<Row>("SELECT * FROM messages WHERE mailbox = ? AND (id = ? OR immutable_id = ?) AND folder <> 'gone'", mailbox, id, id);
  return row ? messageOf(row) : undefined;
}

export function changeMessage(store: Store, message: Message, content: MessageContent, now: string): Message {
  store.run('UPDATE messages SET message = ?, modified = ? WHERE immutable_id = ?', JSON.stringify(content), now, message.immutableId);
  return { ...message, content, modified: now };
}

/** Moves a draft to Sent Items: from now on it has another movable id. */
export function moveToSent(store: Store, message: Message, now: string): void {
  store.run("UPDATE messages SET folder = 'sentitems', id = ?, sent = ?, modified = ? WHERE immutable_id = ?", newId('AAMk'), now, now, message.immutableId);
}

export function deleteMessage(store: Store, { immutableId }: Message): void {
  store.run('DELETE FROM messages WHERE immutable_id = ?', immutableId);
}

/** The messages of a mailbox, newest first; of one folder, or (null) of all. */
export function listMessages(store: Store, mailbox: string, folder: Folder | null): readonly Message[] {
  const where = folder === null ? "folder <> 'gone'" : `folder = '${folder}'`;
  return store.all<Row>(`SELECT * FROM messages WHERE mailbox = ? AND ${where} ORDER BY number DESC`, mailbox).map(messageOf);
}

/** What went out of any mailbox, newest first, whether or not a copy was kept; at most `most`, or (null) all of it. */
export function listSent(store: Store, most: number | null): readonly Message[] {
  return store.all<Row>('SELECT * FROM messages WHERE sent IS NOT NULL ORDER BY sent DESC, number DESC LIMIT ?', most ?? -1).map(messageOf);
}

function messageOf({ immutable_id: immutableId, message, ...row }: Row): Message {
  const { id, mailbox, folder, created, modified, sent } = row;
  return { id, immutableId, mailbox, folder, created, modified, sent, content: v.parse(v.pipe(v.string(), v.parseJson(), MessageContent), message) };
}

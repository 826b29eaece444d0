/** The tables behind Graph: the activity feeds, and the mailboxes. People and teams come as data. */
export const SCHEMA = `
CREATE TABLE IF NOT EXISTS feed (
  id INTEGER PRIMARY KEY AUTOINCREMENT, recipient TEXT NOT NULL, teams_app TEXT NOT NULL, chain_id TEXT, entry TEXT NOT NULL,
  is_read INTEGER NOT NULL, sendings INTEGER NOT NULL
);
CREATE INDEX IF NOT EXISTS feed_by_recipient ON feed (recipient, id);
CREATE UNIQUE INDEX IF NOT EXISTS feed_by_chain ON feed (recipient, teams_app, chain_id) WHERE chain_id IS NOT NULL;
CREATE TABLE IF NOT EXISTS messages (
  number INTEGER PRIMARY KEY AUTOINCREMENT, mailbox TEXT NOT NULL, immutable_id TEXT NOT NULL UNIQUE, id TEXT NOT NULL UNIQUE, folder TEXT NOT NULL,
  message TEXT NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL, sent TEXT
);
CREATE INDEX IF NOT EXISTS messages_by_folder ON messages (mailbox, folder, number);
CREATE INDEX IF NOT EXISTS messages_by_sending ON messages (sent) WHERE sent IS NOT NULL;
`;

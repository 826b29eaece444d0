/** The tables behind Graph: what was notified, and the mailboxes. People and teams come as data. */
export const SCHEMA = '';

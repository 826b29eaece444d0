import * as v from 'valibot';
import { type Besked, BudFejl } from '../domain/ports/bud';
import { busyFejl, type GraphCaller } from './graph-post';

const CREATED = v.object({ id: v.string() });
const FOUND = v.object({ isDraft: v.boolean() });

/** Whose mailbox sends, and how a mail's link is written. */
export interface MailOptions {
  /** Sign-in name of the mailbox that sends. */
  readonly mailbox: string;
  readonly linkTo: (visning: string, label: string) => string;
}

async function fejlOf(response: Response): Promise<BudFejl> {
  const busy = await busyFejl(response);
  if (busy !== null) return busy;
  return response.status === 403 ? new BudFejl('mangler-tilladelse', true) : new BudFejl('afvist', false);
}

/** Writes a mail as a draft and gives its id, which stays. `Mail.ReadWrite`. Throws `BudFejl`. */
export async function draftMail(call: GraphCaller, to: string, besked: Besked, { mailbox, linkTo }: MailOptions): Promise<string> {
  const content = [...besked.brev, '', linkTo(besked.visning, besked.saetning)].join('\n');
  const body = JSON.stringify({ subject: besked.saetning, body: { contentType: 'text', content }, toRecipients: [{ emailAddress: { address: to } }] });
  const response = await call({ method: 'POST', path: `/users/${encodeURIComponent(mailbox)}/messages`, body });
  if (!response.ok) throw await fejlOf(response);
  return v.parse(CREATED, await response.json()).id;
}

/**
 * Sends a draft. Whether one that cannot be found as a draft has gone out already, its own id tells: it stays when the mail moves to Sent Items.
 * A draft that somebody has deleted gives `afvist`, so that a new one is written. `Mail.Send`. Throws `BudFejl`.
 */
export async function sendDraft(call: GraphCaller, kladdeId: string, { mailbox }: MailOptions): Promise<void> {
  const path = `/users/${encodeURIComponent(mailbox)}/messages/${encodeURIComponent(kladdeId)}`;
  const known = await call({ method: 'GET', path: `${path}?$select=isDraft` });
  if (!known.ok) throw await fejlOf(known);
  if (!v.parse(FOUND, await known.json()).isDraft) return;
  const response = await call({ method: 'POST', path: `${path}/send` });
  if (response.ok) return;
  if (response.status !== 404) throw await fejlOf(response);
  const after = await call({ method: 'GET', path: `${path}?$select=isDraft` });
  if (!after.ok || v.parse(FOUND, await after.json()).isDraft) throw await fejlOf(response);
}

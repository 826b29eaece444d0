import type { Answer } from '../http/answer';
import { empty } from '../http/answer';
import type { Call } from '../http/call';
import { findIn, ownerOf } from './drafts';
import { refuse } from './mail-error';
import type { MessageContent } from './message';
import { addresseesOf, emptyMessage, patchMessage } from './message';
import { addMessage, moveToSent } from './message-store';
import type { Mailbox } from './open-mailbox';
import { openMailbox, SEND } from './open-mailbox';
import { readSending } from './read-message';

const ADDRESS = /^[^\s@<>]+@[^\s@<>.]+(?:\.[^\s@<>.]+)+$/;

/** `POST /users/{id}/messages/{id}/send`: a draft goes out and to Sent Items; under its id there is no draft any more. https://learn.microsoft.com/graph/api/message-send */
export function sendDraft(call: Call, idOrUpn: string, id: string): Answer {
  const mailbox = openMailbox(call, idOrUpn, SEND);
  const message = findIn(call, mailbox, id);
  if (message.sent !== null) throw refuse.item();
  submit(call, mailbox, message.content);
  moveToSent(call.hall.store, message, call.now.toISOString());
  return empty(202);
}

/** `POST /users/{id}/sendMail`: a message goes out at once. https://learn.microsoft.com/graph/api/user-sendmail */
export function sendMail(call: Call, idOrUpn: string): Answer {
  const mailbox = openMailbox(call, idOrUpn, SEND);
  const { message, saveToSentItems } = readSending(call.body);
  const content = patchMessage(emptyMessage(ownerOf(mailbox)), message);
  submit(call, mailbox, content);
  const now = call.now.toISOString();
  addMessage(call.hall.store, { mailbox: mailbox.owner.objectId, folder: saveToSentItems ? 'sentitems' : 'gone', content, created: now, sent: now });
  return empty(202);
}

/** Throws for a message that cannot go out: nobody to go to, another's name on it, or too many within a minute. */
function submit({ hall }: Call, mailbox: Mailbox, content: MessageContent): void {
  const addressees = addresseesOf(content);
  if (addressees.length === 0) throw refuse.noRecipients();
  const wrong = addressees.find((address) => !ADDRESS.test(address));
  if (wrong !== undefined) throw refuse.recipient(wrong);
  if (content.from.emailAddress.address.toLowerCase() !== mailbox.address.toLowerCase()) throw refuse.sendAs();
  const wait = hall.limits.mail.take(mailbox.owner.objectId);
  if (wait !== null) throw refuse.tooMany(wait);
}

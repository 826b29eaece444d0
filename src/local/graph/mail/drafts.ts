import type { Answer } from '../http/answer';
import { empty } from '../http/answer';
import type { Call } from '../http/call';
import { refuse } from './mail-error';
import { emptyMessage, patchMessage } from './message';
import { appliedPreference, messageResource } from './message-resource';
import type { Message } from './message-store';
import { addMessage, changeMessage, deleteMessage, findMessage } from './message-store';
import type { Mailbox } from './open-mailbox';
import { openMailbox, READ, WRITE } from './open-mailbox';
import { readMessage } from './read-message';

/** `POST /users/{id}/messages`: a draft. https://learn.microsoft.com/graph/api/user-post-messages */
export function createDraft(call: Call, idOrUpn: string): Answer {
  const mailbox = openMailbox(call, idOrUpn, WRITE);
  const content = patchMessage(emptyMessage(ownerOf(mailbox)), readMessage(call.body));
  const message = addMessage(call.hall.store, { mailbox: mailbox.owner.objectId, folder: 'drafts', content, created: call.now.toISOString(), sent: null });
  return answer(call, 201, message);
}

/** `GET /users/{id}/messages/{id}`. https://learn.microsoft.com/graph/api/message-get */
export function getMessage(call: Call, idOrUpn: string, id: string): Answer {
  return answer(call, 200, findIn(call, openMailbox(call, idOrUpn, READ), id));
}

/** `PATCH /users/{id}/messages/{id}`: what a draft says. https://learn.microsoft.com/graph/api/message-update */
export function updateDraft(call: Call, idOrUpn: string, id: string): Answer {
  const message = findIn(call, openMailbox(call, idOrUpn, WRITE), id);
  const patch = readMessage(call.body);
  if (message.sent !== null && Object.keys(patch).some((name) => name !== 'categories' && name !== '@odata.type')) throw refuse.sentAlready();
  return answer(call, 200, changeMessage(call.hall.store, message, patchMessage(message.content, patch), call.now.toISOString()));
}

/** `DELETE /users/{id}/messages/{id}`. https://learn.microsoft.com/graph/api/message-delete */
export function removeMessage(call: Call, idOrUpn: string, id: string): Answer {
  deleteMessage(call.hall.store, findIn(call, openMailbox(call, idOrUpn, WRITE), id));
  return empty(204);
}

/** The message under this id. Throws 404. */
export function findIn({ hall }: Call, { owner }: Mailbox, id: string): Message {
  const message = findMessage(hall.store, owner.objectId, id);
  if (!message) throw refuse.item();
  return message;
}

/** The mailbox's owner as a sender. */
export function ownerOf({ owner, address }: Mailbox): Message['content']['from'] {
  return { emailAddress: { address, name: owner.displayName } };
}

function answer(call: Call, status: number, message: Message): Answer {
  const context = `${call.hall.origin}/v1.0/$metadata#users('${message.mailbox}')/messages/$entity`;
  return { status, headers: appliedPreference(call), body: { '@odata.context': context, ...messageResource(call, message) } };
}

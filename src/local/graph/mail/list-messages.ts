import type { Answer } from '../http/answer';
import type { Call } from '../http/call';
import { refuse as refuseRequest } from '../http/graph-error';
import type { Filterable } from '../query/parse-filter';
import { fitsFilter, parseFilter } from '../query/parse-filter';
import { checkOptions, pageOf, readPage } from '../query/read-page';
import { refuse } from './mail-error';
import { appliedPreference, messageResource } from './message-resource';
import type { Folder, Message } from './message-store';
import { listMessages } from './message-store';
import { openMailbox, READ } from './open-mailbox';

const SIZES = { usual: 10, most: 1000 };
const OPTIONS = ['$filter', '$select', '$top', '$skiptoken', '$orderby'];
const ANY_ORDER = ['eq', 'ne', 'lt', 'le', 'gt', 'ge'] as const;
const FILTERABLE: Filterable = {
  subject: ['eq', 'ne', 'startswith'], isDraft: ['eq', 'ne'], importance: ['eq', 'ne'], internetMessageId: ['eq'], conversationId: ['eq'],
  sentDateTime: ANY_ORDER, createdDateTime: ANY_ORDER, receivedDateTime: ANY_ORDER, lastModifiedDateTime: ANY_ORDER,
};
const LISTED: Readonly<Record<string, Folder>> = { drafts: 'drafts', sentitems: 'sentitems' };

/** `GET /users/{id}/messages`: of every folder. https://learn.microsoft.com/graph/api/user-list-messages */
export function listAll(call: Call, idOrUpn: string): Answer {
  return list(call, idOrUpn, null);
}

/** `GET /users/{id}/mailFolders/{drafts|sentitems}/messages`. https://learn.microsoft.com/graph/api/mailfolder-list-messages */
export function listFolder(call: Call, idOrUpn: string, folderName: string): Answer {
  const name = folderName.toLowerCase();
  const folder = Object.hasOwn(LISTED, name) ? LISTED[name] : undefined;
  if (folder === undefined) throw refuse.folder();
  return list(call, idOrUpn, folder);
}

function list(call: Call, idOrUpn: string, folder: Folder | null): Answer {
  const { owner } = openMailbox(call, idOrUpn, READ);
  checkOptions(call.query, OPTIONS);
  const found = inOrder(call, filtered(call, listMessages(call.hall.store, owner.objectId, folder)));
  const { rows, next } = pageOf(call, found, readPage(call.query, SIZES));
  const context = `${call.hall.origin}/v1.0/$metadata#users('${owner.objectId}')/messages`;
  return { status: 200, headers: appliedPreference(call), body: { '@odata.context': context, ...next, value: rows.map((message) => messageResource(call, message)) } };
}

function filtered(call: Call, messages: readonly Message[]): readonly Message[] {
  const text = call.query.get('$filter');
  if (text === null) return messages;
  const filter = parseFilter(text, FILTERABLE);
  const whole: Call = { ...call, query: new URLSearchParams() };
  return messages.filter((message) => {
    const resource = messageResource(whole, message);
    return fitsFilter(filter, (name) => resource[name]);
  });
}

/** Newest first, as they are kept; or oldest first. */
function inOrder({ query }: Call, messages: readonly Message[]): readonly Message[] {
  const text = query.get('$orderby');
  if (text === null || /^(?:sent|received|created)DateTime\s+desc$/.test(text)) return messages;
  if (/^(?:sent|received|created)DateTime(?:\s+asc)?$/.test(text)) return messages.toReversed();
  throw refuseRequest.value('$orderby', text);
}

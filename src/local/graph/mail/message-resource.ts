import { createHash } from 'node:crypto';
import type { Call } from '../http/call';
import { refuse as refuseRequest } from '../http/graph-error';
import type { Message } from './message-store';

const PREVIEW = 255;

/** Whether the client wants ids that do not change: https://learn.microsoft.com/graph/outlook-immutable-id */
export function wantsImmutable({ headers }: Call): boolean {
  return /(?:^|[,\s])IdType\s*=\s*"ImmutableId"/i.test(headers.prefer ?? '');
}

/** Said back when ids are immutable. */
export function appliedPreference(call: Call): Readonly<Record<string, string>> {
  return wantsImmutable(call) ? { 'Preference-Applied': 'IdType="ImmutableId"' } : {};
}

/** A message as Graph shows it; `$select` narrows it, and alone brings the custom headers. Throws 400 for a property that no message has. */
export function messageResource(call: Call, message: Message): Readonly<Record<string, unknown>> {
  const { content } = message;
  const all: Readonly<Record<string, unknown>> = { ...usual(call, message), internetMessageHeaders: content.internetMessageHeaders };
  const asked = call.query.get('$select');
  if (asked === null) return { '@odata.etag': `W/"${changeKey(message)}"`, ...usual(call, message) };
  const names = ['id', ...asked.split(',').map((name) => name.trim())];
  const foreign = names.find((name) => !Object.hasOwn(all, name));
  if (foreign !== undefined) throw refuseRequest.property(foreign, 'message');
  return { '@odata.etag': `W/"${changeKey(message)}"`, ...Object.fromEntries(names.map((name) => [name, all[name]])) };
}

function usual(call: Call, message: Message): Readonly<Record<string, unknown>> {
  const sent = seconds(message.sent ?? message.created);
  return {
    id: wantsImmutable(call) ? message.immutableId : message.id,
    createdDateTime: seconds(message.created), lastModifiedDateTime: seconds(message.modified), receivedDateTime: sent, sentDateTime: sent,
    changeKey: changeKey(message), internetMessageId: `<${hash(message.immutableId)}@embedded.example>`, conversationId: `AAQk${hash(message.immutableId)}`, parentFolderId: message.folder,
    hasAttachments: false, isRead: true, isDraft: message.sent === null, bodyPreview: previewOf(message), sender: message.content.from,
    ...message.content, internetMessageHeaders: undefined, // shown only when asked for
  };
}

function previewOf({ content: { body } }: Message): string {
  const text = body.contentType === 'html' ? body.content.replace(/<[^>]*>/g, ' ') : body.content;
  return text.replace(/\s+/g, ' ').trim().slice(0, PREVIEW);
}

const changeKey = ({ id, modified, content }: Message): string => hash(`${id} ${modified} ${JSON.stringify(content)}`);
const hash = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 32);
const seconds = (time: string): string => `${time.slice(0, 19)}Z`;

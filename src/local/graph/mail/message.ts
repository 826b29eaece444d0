import * as v from 'valibot';
import type { MailRecipient, MessagePatch } from './read-message';

const Recipient = v.object({ emailAddress: v.object({ address: v.string(), name: v.string() }) });

/** What a message says, complete. */
export const MessageContent = v.object({
  subject: v.string(),
  body: v.object({ contentType: v.picklist(['text', 'html']), content: v.string() }),
  toRecipients: v.array(Recipient),
  ccRecipients: v.array(Recipient),
  bccRecipients: v.array(Recipient),
  replyTo: v.array(Recipient),
  from: Recipient,
  importance: v.picklist(['low', 'normal', 'high']),
  categories: v.array(v.string()),
  internetMessageHeaders: v.array(v.object({ name: v.string(), value: v.string() })),
});
export type MessageContent = v.InferOutput<typeof MessageContent>;
type Addressee = MessageContent['from'];

/** A message that says nothing yet, from this mailbox. */
export function emptyMessage(from: Addressee): MessageContent {
  return {
    subject: '', body: { contentType: 'text', content: '' }, toRecipients: [], ccRecipients: [], bccRecipients: [], replyTo: [], from, importance: 'normal',
    categories: [], internetMessageHeaders: [],
  };
}

/** The message with what the patch says. */
export function patchMessage(message: MessageContent, { from, ...said }: MessagePatch): MessageContent {
  const { toRecipients, ccRecipients, bccRecipients, replyTo, ...plain } = said;
  const recipients = Object.fromEntries(Object.entries({ toRecipients, ccRecipients, bccRecipients, replyTo }).flatMap(([name, list]) => (list ? [[name, list.map(named)]] : [])));
  return v.parse(MessageContent, { ...message, ...plain, ...recipients, ...(from ? { from: named(from) } : {}) });
}

/** Exchange shows the address where no name was given. */
function named({ emailAddress: { address, name = address } }: MailRecipient): Addressee {
  return { emailAddress: { address, name } };
}

/** Everybody the message goes to. */
export function addresseesOf({ toRecipients, ccRecipients, bccRecipients }: MessageContent): readonly string[] {
  return [...toRecipients, ...ccRecipients, ...bccRecipients].map(({ emailAddress }) => emailAddress.address);
}

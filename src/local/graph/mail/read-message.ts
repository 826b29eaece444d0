import * as v from 'valibot';
import { readJsonBody } from '../http/json-body';
import { refuse } from './mail-error';

const Recipient = v.strictObject({ emailAddress: v.strictObject({ address: v.string(), name: v.optional(v.string()) }) });
const Recipients = v.array(Recipient);
const folded = <const Names extends readonly string[]>(names: Names) => v.pipe(v.string(), v.toLowerCase(), v.picklist(names));
const CustomHeader = v.strictObject({ name: v.pipe(v.string(), v.regex(/^x-/i, 'the name of a custom header must begin with x-')), value: v.string() });

const WRITABLE = {
  '@odata.type': v.optional(v.string()),
  subject: v.optional(v.string()),
  body: v.optional(v.strictObject({ contentType: v.optional(folded(['text', 'html']), 'text'), content: v.string() })),
  toRecipients: v.optional(Recipients),
  ccRecipients: v.optional(Recipients),
  bccRecipients: v.optional(Recipients),
  replyTo: v.optional(Recipients),
  from: v.optional(Recipient),
  importance: v.optional(folded(['low', 'normal', 'high'])),
  categories: v.optional(v.array(v.string())),
  internetMessageHeaders: v.optional(v.array(CustomHeader)),
};

const Writable = v.strictObject(WRITABLE);
const Sending = v.strictObject({ message: Writable, saveToSentItems: v.optional(v.boolean(), true) });

/** What a client may write of a message; absent: not said. https://learn.microsoft.com/graph/api/resources/message */
export type MessagePatch = v.InferOutput<typeof Writable>;
export type MailRecipient = v.InferOutput<typeof Recipient>;

/** The body of `POST /messages` and `PATCH /messages/{id}`. Throws 400 with the place of the first fault. */
export const readMessage = (body: string): MessagePatch => read(Writable, body);

/** The body of `POST /sendMail`. Throws 400. */
export const readSending = (body: string): v.InferOutput<typeof Sending> => read(Sending, body);

function read<Schema extends v.GenericSchema>(schema: Schema, body: string): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, readJsonBody(body));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw refuse.body(`The property '${v.getDotPath(issue) ?? ''}' cannot be taken: ${issue.message}.`);
}

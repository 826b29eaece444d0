import * as v from 'valibot';
import { readJsonBody } from '../http/json-body';
import { refuse } from './teams-error';

const text = v.pipe(v.string(), v.nonEmpty());
const DEEP_LINK = 'https://teams.microsoft.com/l/';
const LEAST_INT64 = -(2n ** 63n);
const GREATEST_INT64 = 2n ** 63n - 1n;

const Topic = v.variant('source', [
  v.strictObject({ source: v.literal('text'), value: text, webUrl: v.pipe(v.string('a topic of text needs a webUrl'), v.startsWith(DEEP_LINK, `the webUrl must begin with ${DEEP_LINK}`), v.url()) }),
  v.strictObject({ source: v.literal('entityUrl'), value: v.pipe(v.string(), v.startsWith('https://graph.microsoft.com/', 'the value must be an address in Microsoft Graph'), v.url()), webUrl: v.optional(v.never()) }),
]);

const ChainId = v.pipe(
  v.object({ int64: v.string() }, 'the chainId must be a 64-bit integer'),
  v.transform(({ int64 }) => BigInt(int64)),
  v.check((number) => number >= LEAST_INT64 && number <= GREATEST_INT64, 'the chainId must be a 64-bit integer'),
  v.transform(String),
);

const Recipient = v.strictObject({
  '@odata.type': v.pipe(v.string(), v.regex(/(?:^|\.)aadUserNotificationRecipient$/, 'only an aadUserNotificationRecipient is taken here')),
  userId: text,
});

const COMMON = {
  topic: Topic,
  activityType: text,
  previewText: v.strictObject({ content: text, contentType: v.optional(v.literal('text'), 'text') }),
  templateParameters: v.optional(v.array(v.strictObject({ name: text, value: text })), []),
  chainId: v.optional(ChainId),
  teamsAppId: v.optional(text),
};

const ToUser = v.strictObject(COMMON);
const ToTeam = v.strictObject({ ...COMMON, recipient: Recipient });

/** A notification as its sender describes it. */
export type Notification = v.InferOutput<typeof ToUser>;
export type TeamNotification = v.InferOutput<typeof ToTeam>;

/** Reads the body of `POST /users/{id}/teamwork/sendActivityNotification`. Throws 400 with the place of the first fault. */
export const readNotification = (body: string): Notification => read(ToUser, body);

/** Reads the body of `POST /teams/{id}/sendActivityNotification`, which names its recipient. Throws 400. */
export const readTeamNotification = (body: string): TeamNotification => read(ToTeam, body);

function read<Schema extends v.GenericSchema>(schema: Schema, body: string): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, readJsonBody(body));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw refuse.body(`Invalid request body at '${v.getDotPath(issue) ?? ''}': ${issue.message}.`);
}

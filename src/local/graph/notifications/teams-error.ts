import type { TokenClaims } from '../../identity/token-claims';
import { GraphError } from '../http/graph-error';
import { carriedBy } from '../http/permissions';

/** What Teams refuses a notification with. Its messages are known from https://learn.microsoft.com/graph/teams-send-activityfeednotifications and from what people have reported. */
export const refuse = {
  body: (why: string) => new GraphError(400, 'BadRequest', why),
  permission: (claims: TokenClaims, wanted: readonly string[]) => new GraphError(403, 'Forbidden', claims.kind === 'app'
    ? `Missing role permissions on the request. API requires one of '${wanted.join(', ')}'. Roles on the request '${carriedBy(claims).join(', ')}'. Resource specific consent grants on the request ''.`
    : `Missing scope permissions on the request. API requires one of 'TeamsActivity.Send'. Scopes on the request '${carriedBy(claims).join(', ')}'`),
  notInstalled: (clientId: string, address: string) => new GraphError(403, 'Forbidden', `Application with AAD App Id '${clientId}' is not authorized to generate custom text notifications about '${address}' to the recipient. Ensure that the expected Teams app is installed in the target scope (user, team, or chat).`),
  notMember: () => new GraphError(403, 'Forbidden', 'The recipient of the notification is not a member of the team.'),
  disabled: () => new GraphError(403, 'Forbidden', 'The account of the recipient is disabled.'),
  severalApps: (clientId: string) => new GraphError(409, 'Conflict', `Found multiple applications with the same AAD App ID '${clientId}' - a Teams Application ID is required to resolve which application is correct.`),
  team: (id: string) => new GraphError(404, 'NotFound', `No team found with Group Id ${id}.`),
  user: (id: string) => new GraphError(404, 'NotFound', `No user found with Id ${id}.`),
  tooMany: (seconds: number) => new GraphError(429, 'TooManyRequests', 'Too many requests have been sent in too short a time.', { 'Retry-After': String(seconds) }),
} as const;

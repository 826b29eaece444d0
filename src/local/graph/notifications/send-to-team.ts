import type { Answer } from '../http/answer';
import type { Call } from '../http/call';
import { chooseApp, requireSending } from './choose-app';
import { deliver, payForRequest } from './deliver';
import { findRecipient } from './find-recipient';
import { readTeamNotification } from './read-notification';
import { refuse } from './teams-error';

const RESOURCE_SPECIFIC = 'TeamsActivity.Send.Group';

/** `POST /teams/{id}/sendActivityNotification`: the app must be installed in the team, and the recipient be a member. https://learn.microsoft.com/graph/api/team-sendactivitynotification */
export function sendToTeam(call: Call, teamId: string): Answer {
  const { hall, claims, body, path } = call;
  const tenant = hall.teams();
  payForRequest(call);
  requireSending(claims, tenant, RESOURCE_SPECIFIC);
  const team = tenant.teams.find(({ id }) => id.toLowerCase() === teamId.toLowerCase());
  if (!team) throw refuse.team(teamId);
  const notification = readTeamNotification(body);
  const recipient = findRecipient(call, notification.recipient.userId);
  const installed = tenant.apps.filter((app) => team.apps.includes(app.teamsAppId));
  const app = chooseApp({ claims, resourceSpecific: RESOURCE_SPECIFIC, installed, teamsAppId: notification.teamsAppId, address: path });
  if (!team.members.includes(recipient.objectId)) throw refuse.notMember();
  const { topic } = notification;
  if (topic.source === 'entityUrl' && !`${topic.value}/`.toLowerCase().includes(`/teams/${team.id.toLowerCase()}/`)) throw refuse.body('The topic must be the team or something in it.');
  return deliver(call, app, notification, recipient, team);
}

import type { Answer } from '../http/answer';
import type { Call } from '../http/call';
import { chooseApp, requireSending } from './choose-app';
import { deliver, payForRequest } from './deliver';
import { findRecipient } from './find-recipient';
import { readNotification } from './read-notification';
import { refuse } from './teams-error';

const RESOURCE_SPECIFIC = 'TeamsActivity.Send.User';

/** `POST /users/{id}/teamwork/sendActivityNotification`: the app must be installed for the person. https://learn.microsoft.com/graph/api/userteamwork-sendactivitynotification */
export function sendToUser(call: Call, idOrUpn: string): Answer {
  const { hall, claims, body, path } = call;
  const tenant = hall.teams();
  payForRequest(call);
  requireSending(claims, tenant, RESOURCE_SPECIFIC);
  const recipient = findRecipient(call, idOrUpn);
  const notification = readNotification(body);
  const installed = tenant.apps.filter((app) => app.installedFor.includes(recipient.objectId));
  const app = chooseApp({ claims, resourceSpecific: RESOURCE_SPECIFIC, installed, teamsAppId: notification.teamsAppId, address: path });
  const { topic } = notification;
  if (topic.source === 'entityUrl' && !/\/(?:users\/[^/]+\/teamwork\/installedApps|appCatalogs\/teamsApps)\/[^/]+$/.test(topic.value)) throw refuse.body('The topic is none that can be notified about to a user.');
  return deliver(call, app, notification, recipient, null);
}

import type { DirectoryPerson } from '../../identity/directory-person';
import type { Answer } from '../http/answer';
import { empty } from '../http/answer';
import type { Call } from '../http/call';
import { findUser } from '../users/find-user';
import { addToFeed } from './feed';
import type { Notification } from './read-notification';
import { renderTexts } from './render-texts';
import type { Team, TeamsApp } from './teams-tenant';
import { refuse } from './teams-error';

/** Every request counts against the app's limit, those that fail too. Throws 429. */
export function payForRequest({ hall, claims }: Call): void {
  const wait = hall.limits.notifications.take(claims.appId);
  if (wait !== null) throw refuse.tooMany(wait);
}

/** Puts a notification that nothing is wrong with into the recipient's feed; throws 429 when they have had too many. */
export function deliver({ hall, claims, now }: Call, app: TeamsApp, notification: Notification, recipient: DirectoryPerson, team: Team | null): Answer {
  const actor = claims.kind === 'app' ? app.name : findUser(hall.people(), claims.objectId)?.displayName ?? '';
  const texts = renderTexts(app, notification, actor);
  const wait = hall.limits.notificationsToOne.take(`${claims.appId} ${recipient.objectId}`);
  if (wait !== null) throw refuse.tooMany(wait);
  const { topic, previewText, activityType, chainId = null } = notification;
  addToFeed(hall.store, {
    recipientId: recipient.objectId, teamsAppId: app.teamsAppId, appName: app.name, activityType, texts, preview: previewText.content,
    topic: topic.source === 'text' ? topic.value : team?.name ?? app.name, webUrl: topic.source === 'text' ? topic.webUrl : null, teamId: team?.id ?? null, chainId, sent: now.toISOString(),
  });
  return empty(204);
}

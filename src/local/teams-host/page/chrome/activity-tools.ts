import type { ActivityStore } from '../activity/activity-store';
import type { HostSession } from '../host-session';
import { readEntityLink } from '../messages/entity-link';
import type { PagesHost } from '../messages/pages';
import { clockMenu } from './clock-menu';
import { feedMenu } from './feed-menu';
import { mailMenu } from './mail-menu';
import type { Tool } from './tool';

/** The tools of the title bar that follow what happens around the tab: the clock, the feed, the mail. */
export function activityTools(session: HostSession, activity: ActivityStore, links: PagesHost): readonly Tool[] {
  /** Answers whether the link points into the app. */
  function follow(link: string): boolean {
    const entity = readEntityLink(link);
    return entity?.appId === links.appId && links.navigate(entity);
  }

  /** A notification without a link opens the personal app. */
  function followEntry(webUrl: string | null): void {
    const personal = session.config.places.find((place) => place.kind === 'personal');
    if (webUrl !== null && follow(webUrl)) return;
    if (personal) links.navigate({ pageId: personal.entityId, channelId: null, subPageId: null });
  }

  return [clockMenu(session, activity), mailMenu(session, activity, follow), feedMenu(session, activity, followEntry)];
}

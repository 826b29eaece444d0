import type { HostConfig, HostPerson, HostPlace } from '../../host-config';
import type { Language, Theme } from '../host-state';
import type { ClientType, FrameContext } from './initialize';
import type { MessageFamily } from './message-family';

/** What a page may learn about where it stands and for whom. */
export interface FrameSituation {
  readonly config: HostConfig;
  readonly place: HostPlace;
  readonly person: HostPerson;
  readonly theme: Theme;
  readonly lang: Language;
  readonly frameContext: FrameContext;
  readonly clientType: ClientType;
  /** Empty while a tab is being set up. */
  readonly entityId: string;
  readonly subPageId: string | null;
  readonly sessionId: string;
}

/** `getContext`, and the handlers a page asks to be called back on. */
export function contextMessages(situation: () => FrameSituation, register: (event: string) => void): MessageFamily {
  return {
    getContext: () => [wireContext(situation())],
    registerHandler: ({ args: [event] }) => {
      if (typeof event === 'string') register(event);
      return null;
    },
  };
}

/** The flat form that goes over the wire; teams-js makes its nested context of it. */
export function wireContext(situation: FrameSituation): Readonly<Record<string, unknown>> {
  const { config, person, place } = situation;
  return {
    locale: situation.lang === 'da' ? 'da-dk' : 'en-us',
    theme: situation.theme,
    entityId: situation.entityId,
    subEntityId: situation.subPageId ?? '',
    frameContext: situation.frameContext,
    hostClientType: situation.clientType,
    hostName: 'Teams',
    sessionId: situation.sessionId,
    appSessionId: situation.sessionId,
    ringId: 'general',
    appId: config.appId,
    tid: config.tenantId,
    userObjectId: person.objectId,
    userPrincipalName: person.upn,
    userDisplayName: person.displayName,
    loginHint: person.upn,
    isFullScreen: false,
    isMultiWindow: false,
    ...placeContext(place),
  };
}

/**
 * The nested form, as teams-js hands it to a page that listens to `contextChange`. (In Teams itself that event is
 * Microsoft's own; a page may listen, but must live without it.)
 */
export function nestedContext({ lang, theme, entityId, subPageId, frameContext, clientType, person, config, sessionId }: FrameSituation): Readonly<Record<string, unknown>> {
  return {
    app: { locale: lang === 'da' ? 'da-dk' : 'en-us', theme, sessionId, host: { name: 'Teams', clientType, sessionId } },
    page: { id: entityId, subPageId: subPageId ?? '', frameContext },
    user: { id: person.objectId, userPrincipalName: person.upn, displayName: person.displayName, loginHint: person.upn, tenant: { id: config.tenantId } },
  };
}

function placeContext(place: HostPlace): Readonly<Record<string, unknown>> {
  if (place.kind === 'channel') {
    const { teamId, teamName, groupId, channelId, channelType, teamSiteUrl } = place;
    const site = new URL(teamSiteUrl);
    return { teamId, teamName, groupId, channelId, channelName: place.name, channelType, teamSiteUrl, teamSiteDomain: site.host, teamSitePath: site.pathname, hostTeamGroupId: groupId };
  }
  if (place.kind === 'meeting') return { chatId: place.chatId, meetingId: place.meetingId };
  return {};
}

import type { EmbeddedAddresses } from '../../src/local/embedded-options';
import type { HostPlace } from '../../src/local/teams-host/host-config';
import { PERSONAL_TAB_ID, tabAddresses } from '../../manifest/tab-addresses';
import { SITE_PATH } from './registrations';

/** The team in which the demonstration's channel lies: its Microsoft 365 group. */
export const TEAM_ID = '5b0f9f5e-0f43-4f0e-8f0d-5d6a8f6b2c11';
export const TEAM_NAME = 'Socialområdet';

/** The site of the lists, seen from a running embedded Microsoft 365. */
export function siteUrlOf({ sharePointOrigin }: Pick<EmbeddedAddresses, 'sharePointOrigin'>): string {
  return `${sharePointOrigin}${SITE_PATH}`;
}

/** Where the demonstration's people can open Fyrtårn: as a personal app, in a channel, in a meeting. */
export function placesOf(addresses: EmbeddedAddresses): readonly HostPlace[] {
  const { tab: contentUrl, website: websiteUrl, setUp: configurationUrl } = tabAddresses(addresses.tabOrigin, siteUrlOf(addresses));
  const channel = {
    kind: 'channel',
    configurationUrl,
    teamName: TEAM_NAME,
    teamId: '19:team-socialomraadet@thread.tacv2',
    groupId: TEAM_ID,
    channelType: 'Regular',
    teamSiteUrl: `${addresses.sharePointOrigin}/sites/socialomraadet`,
  } as const;
  return [
    { kind: 'personal', id: 'personlig', name: 'Fyrtårn', entityId: PERSONAL_TAB_ID, contentUrl, websiteUrl },
    { ...channel, id: 'kanal', name: 'Strategi og HMU', channelId: '19:kanal-strategi@thread.tacv2' },
    { kind: 'meeting', id: 'moede', name: 'Områdeledermøde', configurationUrl, chatId: '19:meeting_omraadeledermoede@thread.v2', meetingId: 'MCMxOTptZWV0aW5nX29tcmFhZGVsZWRlcm1vZWRl' },
  ];
}

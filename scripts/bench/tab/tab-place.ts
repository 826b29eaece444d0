import * as v from 'valibot';
import { tabAddresses } from '../../../manifest/tab-addresses';

/** The places of the host page in which the bench has a tab set up, by what is in it. */
export const PLACES = { liste: 'kanal', bar: 'moede' } as const;
export type Framed = keyof typeof PLACES;

/** Where the host page, the tab and its site are. */
export interface TabSite {
  readonly hostUrl: string;
  readonly tabUrl: string;
  readonly siteUrl: string;
}

/** The host page's own address with this framed, for one person. */
export function hostAddress({ hostUrl }: Pick<TabSite, 'hostUrl'>, framed: Framed, person: string): string {
  return `${hostUrl}?person=${encodeURIComponent(person)}&place=${PLACES[framed]}`;
}

async function saveTab(hostUrl: string, framed: Framed, contentUrl: string): Promise<void> {
  const settings = { entityId: framed, contentUrl, websiteUrl: null, suggestedDisplayName: null };
  const answer = await fetch(new URL(`/api/tabs/${PLACES[framed]}`, hostUrl), { method: 'PUT', body: JSON.stringify(settings) });
  v.parse(v.literal(200), answer.status);
}

/** Sets a tab up that opens with the list of all handleplaner, and one with the bare page beside it. */
export async function setUpPlaces({ hostUrl, tabUrl, siteUrl }: TabSite): Promise<void> {
  await saveTab(hostUrl, 'liste', `${tabAddresses(new URL(tabUrl).origin, siteUrl).tab}#side=alle`);
  await saveTab(hostUrl, 'bar', new URL('/bare/index.html', tabUrl).href);
}

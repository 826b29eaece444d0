import * as v from 'valibot';

/** The places of the host page in which the bench has a tab set up, by what is in it. */
export const PLACES = { liste: 'kanal', bar: 'moede', gulv: 'moede' } as const;
export type Framed = keyof typeof PLACES;

/** A page that the tab is compared to, and where it lies on the tab's web server. */
export type Compared = Exclude<Framed, 'liste'>;
const PAGES: Readonly<Record<Compared, string>> = { bar: '/bare/index.html', gulv: '/gulv/index.html' };

const HOST = v.object({ places: v.array(v.object({ kind: v.string(), contentUrl: v.optional(v.string()) })) });

/** Where the host page and the lists are. */
export interface TabSite {
  readonly hostUrl: string;
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

/** The personal tab's address with its placeholders, as the host page frames it. */
async function personalTab(hostUrl: string): Promise<string> {
  const { places } = v.parse(HOST, await (await fetch(new URL('/api/host', hostUrl))).json());
  return v.parse(v.string(), places.find(({ kind }) => kind === 'personal')?.contentUrl);
}

/** Sets a tab up that opens with the list of all handleplaner, as in a channel, and one with what it is compared to beside it. */
export async function setUpPlaces({ hostUrl }: Pick<TabSite, 'hostUrl'>, compared: Compared = 'bar'): Promise<void> {
  const personal = await personalTab(hostUrl);
  await saveTab(hostUrl, 'liste', personal.replace('side=mine', 'side=alle'));
  await saveTab(hostUrl, compared, personal.replace(/^([^/]+\/\/[^/]+)[^?]*/, `$1${PAGES[compared]}`));
}

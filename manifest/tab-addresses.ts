/** Where the tab's pages are: the site with the lists stands in the address, never in the frame's storage. */
export interface TabAddresses {
  /** What Teams frames. It fills in person, theme and language, so that the first rows need not wait for its greeting. */
  readonly tab: string;
  /** The same for a browser: there, nobody fills anything in. */
  readonly website: string;
  readonly setUp: string;
}

/** The personal tab's entity id, as the manifest has it. */
export const PERSONAL_TAB_ID = 'fyrtaarn';

/** Placeholders of Teams, which knows them only as they stand here, with their braces. */
const TOLD_BY_TEAMS = 'person={userObjectId}&theme={theme}&locale={locale}';

/**
 * The tab's addresses on `hostingOrigin` for the site `siteUrl`; the set-up
 * page is the same document with `page=set-up`.
 */
export function tabAddresses(hostingOrigin: string, siteUrl: string): TabAddresses {
  const tab = new URL('/', hostingOrigin);
  tab.searchParams.set('site', siteUrl);
  const setUp = new URL(tab);
  setUp.searchParams.set('page', 'set-up');
  return { tab: `${tab.href}&side=mine&${TOLD_BY_TEAMS}`, website: tab.href, setUp: setUp.href };
}

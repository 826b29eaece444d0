/** Where the tab's pages are: the site with the lists stands in the address, never in the frame's storage. */
export interface TabAddresses {
  readonly tab: string;
  readonly setUp: string;
}

/** The personal tab's entity id, as the manifest has it. */
export const PERSONAL_TAB_ID = 'fyrtaarn';

/**
 * The tab's addresses on `hostingOrigin` for the site `siteUrl`; the set-up
 * page is the same document with `page=set-up`.
 */
export function tabAddresses(hostingOrigin: string, siteUrl: string): TabAddresses {
  const tab = new URL('/', hostingOrigin);
  tab.searchParams.set('site', siteUrl);
  const setUp = new URL(tab);
  setUp.searchParams.set('page', 'set-up');
  return { tab: tab.href, setUp: setUp.href };
}

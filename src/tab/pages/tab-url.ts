/** What Teams fills in when it frames the tab, so that the first rows need not wait for its greeting; it knows these only with their braces. */
const TOLD_BY_TEAMS = 'side=alle&person={userObjectId}&theme={theme}&locale={locale}';

/** The address of a tab that shows a site, for a browser: it says nothing of who opens it. */
export function tabUrl(pageUrl: string, siteUrl: string): string {
  const url = new URL(pageUrl);
  url.search = '';
  url.hash = '';
  url.searchParams.set('site', siteUrl);
  return url.href;
}

/** The same for Teams to frame in a channel or a meeting. */
export function framedUrl(pageUrl: string, siteUrl: string): string {
  return `${tabUrl(pageUrl, siteUrl)}&${TOLD_BY_TEAMS}`;
}

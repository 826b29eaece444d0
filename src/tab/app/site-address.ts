/** Why an address is not taken for the site of the lists. */
export type SiteFault = 'mangler' | 'ugyldig' | 'fremmed';

export type SiteReading = { readonly ok: true; readonly siteUrl: string } | { readonly ok: false; readonly fault: SiteFault };

function isSecure({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname));
}

/** The part of an address that names the site: a page, a list or a view of it may have been pasted. */
function sitePath(path: string): string {
  return /^\/(sites|teams)\/[^/]+/.exec(path)?.[0] ?? path.replace(/\/+$/, '');
}

/**
 * Reads the address of the SharePoint site whose lists the tab shows: https (or this machine), and on one of the
 * organisation's own origins, so that a forged link cannot have a token sent elsewhere. Without a slash at the end.
 */
export function readSiteAddress(text: string | null, sharePointOrigins: readonly string[]): SiteReading {
  if (text === null || text.trim() === '') return { ok: false, fault: 'mangler' };
  if (!URL.canParse(text.trim())) return { ok: false, fault: 'ugyldig' };
  const url = new URL(text.trim());
  if (!isSecure(url) || url.username !== '' || url.password !== '') return { ok: false, fault: 'ugyldig' };
  if (!sharePointOrigins.includes(url.origin)) return { ok: false, fault: 'fremmed' };
  return { ok: true, siteUrl: `${url.origin}${sitePath(url.pathname)}` };
}

/** Who may frame the tab: Teams and the other hosts of Microsoft 365 (Microsoft's list for tab pages). */
const HOSTS = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
];

export interface TabOrigins {
  /** Hosts beside Microsoft's own that may frame the tab. */
  readonly extraHosts: readonly string[];
  readonly sharePointOrigins: readonly string[];
  readonly graphOrigin: string;
}

/**
 * The headers the tab is served with. No X-Frame-Options and no opener policy: both would keep Teams out.
 * Fluent writes its styles into the page, so styles may be inline; scripts may not.
 */
export function tabHeaders({ extraHosts, sharePointOrigins, graphOrigin }: TabOrigins): Readonly<Record<string, string>> {
  const policy = {
    'default-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'", 'https://res.cdn.office.net'],
    'connect-src': ["'self'", ...sharePointOrigins, graphOrigin, 'https://login.microsoftonline.com', 'https://res.cdn.office.net'],
    'frame-ancestors': [...HOSTS, ...extraHosts],
  };
  return {
    'Content-Security-Policy': Object.entries(policy).map(([name, values]) => `${name} ${values.join(' ')}`).join('; '),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}

/**
 * Whether an address may hold the app, as Teams decides by the manifest's
 * validDomains: host and port alike, `*.` for exactly one label in front.
 * Teams wants https; http is taken from this machine alone.
 */
export function isValidDomain(address: string, validDomains: readonly string[]): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, hostname } = new URL(address);
  const secure = protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost');
  return secure && validDomains.some((domain) => matches(host, domain));
}

function matches(host: string, domain: string): boolean {
  if (!domain.startsWith('*.')) return host === domain;
  const [first, ...rest] = host.split('.');
  return first !== undefined && first !== '' && rest.join('.') === domain.slice(2);
}

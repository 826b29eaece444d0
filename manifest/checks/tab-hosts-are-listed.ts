import type { AppPackage } from '../app-package';

/** Teams loads a tab only from hosts in validDomains; elsewhere it stays blank. */
export function tabHostsAreListed({ manifest }: AppPackage): readonly string[] {
  const { staticTabs, configurableTabs, validDomains } = manifest;
  const addresses = [...staticTabs, ...configurableTabs].flatMap((tab) => [tab.contentUrl, tab.websiteUrl, tab.configurationUrl]);
  const hosts = new Set(addresses.filter((address) => address !== undefined && URL.canParse(address)).map((address) => new URL(address ?? '').host));
  return [...hosts].filter((host) => !validDomains.some((domain) => covers(domain, host))).map((host) => `validDomains mangler ${host}, som en fane hentes fra.`);
}

/** A wildcard stands for exactly one label. */
function covers(domain: string, host: string): boolean {
  if (!domain.startsWith('*.')) return domain === host;
  return host.slice(host.indexOf('.') + 1) === domain.slice(2);
}

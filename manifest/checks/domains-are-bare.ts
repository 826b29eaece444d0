import type { AppPackage } from '../app-package';

const BARE = /^(\*\.)?([a-z0-9-]+\.)+[a-z]{2,}(:\d+)?$/i;

/** validDomains holds hosts: no scheme, no path, no wildcard for a whole top domain. */
export function domainsAreBare({ manifest }: AppPackage): readonly string[] {
  return manifest.validDomains.flatMap((domain) => {
    if (domain.includes('://')) return [`validDomains: ${domain} må ikke begynde med en protokol; skriv kun værtsnavnet.`];
    if (/^\*\.[^.]+$/.test(domain)) return [`validDomains: ${domain} åbner for et helt topdomæne.`];
    return BARE.test(domain) ? [] : [`validDomains: ${domain} er ikke et værtsnavn.`];
  });
}

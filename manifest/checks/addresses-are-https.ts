import type { AppPackage } from '../app-package';

/** The schema takes http, Teams does not. */
export function addressesAreHttps({ manifest }: AppPackage): readonly string[] {
  return addressesIn(manifest, '').flatMap(({ path, address }) => (address.startsWith('http:') ? [`${path}: ${address} skal begynde med https://.`] : []));
}

interface FoundAddress {
  readonly path: string;
  readonly address: string;
}

function addressesIn(value: unknown, path: string): FoundAddress[] {
  if (typeof value === 'string') return /^https?:/.test(value) ? [{ path, address: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => addressesIn(inner, path === '' ? name : `${path}.${name}`));
}

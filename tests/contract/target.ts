import { startEmbeddedTarget } from './embedded-target';
import type { Role } from './role';
import { openTenantTarget } from './tenant-target';

/** A site that the contract holds for: a tenant's, or the embedded one. */
export interface Target {
  readonly siteUrl: string;
  readonly tokenFor: (role: Role) => Promise<string>;
  /** Sign-in name. */
  readonly upnOf: (role: Role) => string;
  readonly close: () => Promise<void>;
}

/**
 * The site under test. With `FYRTAARN_CONTRACT_SITE` it is a tenant's test site (see `tenant-target`),
 * otherwise a new embedded one in memory.
 */
export function openTarget(): Promise<Target> {
  const siteUrl = process.env.FYRTAARN_CONTRACT_SITE;
  return siteUrl === undefined ? startEmbeddedTarget() : openTenantTarget(siteUrl);
}

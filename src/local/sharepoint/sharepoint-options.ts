import type { DirectoryPerson } from '../identity/directory-person';
import type { TokenVerifier } from '../identity/token-claims';
import type { Throttling } from './http/throttling';

/** A site collection as an administrator orders it. */
export interface SiteSeed {
  /** `/sites/x` */
  readonly path: string;
  readonly title: string;
  /** Site collection administrators: they may do everything. */
  readonly ownerUpns: readonly string[];
  /** IANA name; date-only columns mean midnight there. UTC when absent. */
  readonly timeZone?: string;
  /** What apps with `Sites.Selected` were granted on this site. */
  readonly appGrants?: readonly AppGrant[];
}

export interface AppGrant {
  readonly appId: string;
  readonly role: 'read' | 'write' | 'manage' | 'fullcontrol';
}

export interface SharePointOptions {
  /** SQLite file, or `:memory:`. */
  readonly dataFile: string;
  /** 0 or absent: any free port. */
  readonly port?: number;
  /** Created when missing. */
  readonly sites: readonly SiteSeed[];
  readonly people: () => readonly DirectoryPerson[];
  readonly verifyToken: TokenVerifier;
  readonly clock?: () => Date;
  readonly throttling?: Throttling;
}

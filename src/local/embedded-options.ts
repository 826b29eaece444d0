import type { Clock } from './clock/clock';
import type { TeamsTenant } from './graph/notifications/teams-tenant';
import type { Graph } from './graph/start-graph';
import type { AppRegistration } from './identity/app-registration';
import type { DirectoryPerson } from './identity/directory-person';
import type { TokenIssuer } from './identity/token-issuer';
import type { SharePointOptions, SiteSeed } from './sharepoint/sharepoint-options';
import type { SharePoint } from './sharepoint/start-sharepoint';
import type { HostPlace } from './teams-host/host-config';

/** Where everything stands once the ports are known; origins without a trailing slash. */
export interface EmbeddedAddresses {
  readonly hostOrigin: string;
  readonly tabOrigin: string;
  readonly sharePointOrigin: string;
  readonly graphOrigin: string;
  /** Entra's token endpoint for scripts. */
  readonly tokenUrl: string;
}

export interface EmbeddedTab {
  /** The built tab. */
  readonly folder: string;
  /** Texts served from memory, by path. */
  readonly virtualFiles: (addresses: EmbeddedAddresses) => Readonly<Record<string, string>>;
  readonly headers: (addresses: EmbeddedAddresses) => Readonly<Record<string, string>>;
}

export interface EmbeddedHost {
  readonly appName: string;
  /** The Teams app's id. */
  readonly appId: string;
  readonly clientId: string;
  readonly organisation: string;
  /** IANA name of the time zone that the host page shows times in. */
  readonly timeZone: string;
  readonly showLoadingIndicator: boolean;
  /** A PNG. */
  readonly iconFile: string;
  readonly places: (addresses: EmbeddedAddresses) => readonly HostPlace[];
}

export interface EmbeddedOptions {
  /** The SQLite file; what else must outlive a restart is kept beside it. `:memory:` keeps nothing. */
  readonly dataFile: string;
  readonly tenantId: string;
  readonly people: () => readonly DirectoryPerson[];
  readonly apps: readonly AppRegistration[];
  readonly sites: readonly SiteSeed[];
  /** Teams, its members and apps; nothing when absent. */
  readonly teams?: () => TeamsTenant;
  readonly tab: EmbeddedTab;
  readonly host: EmbeddedHost;
  /** The first port to try; 5300 when absent. */
  readonly firstPort?: number;
  /** The time underneath the clock that can be moved; the system's when absent. */
  readonly clock?: () => Date;
  readonly throttling?: SharePointOptions['throttling'];
}

/** The embedded Microsoft 365, running. */
export interface Embedded extends EmbeddedAddresses {
  /** What a visitor opens. */
  readonly hostUrl: string;
  readonly tabUrl: string;
  readonly sharePointUrl: string;
  readonly issuer: TokenIssuer;
  readonly sharePoint: SharePoint;
  readonly graph: Graph;
  /** The one clock that everything here reads. */
  readonly clock: Clock;
  readonly close: () => Promise<void>;
}

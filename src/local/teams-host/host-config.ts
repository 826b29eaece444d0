/** Where in Teams the app can be opened. */
export type HostPlace = PersonalPlace | ChannelPlace | MeetingPlace;

interface PlaceBase {
  /** Stands in the host page's address: ASCII, unique. */
  readonly id: string;
  readonly name: string;
}

/** The personal app, found in the rail. Its tab stands in the manifest. */
export interface PersonalPlace extends PlaceBase {
  readonly kind: 'personal';
  readonly entityId: string;
  readonly contentUrl: string;
  readonly websiteUrl: string;
}

/** A channel of a team, to which the app may be added as a tab. */
export interface ChannelPlace extends PlaceBase {
  readonly kind: 'channel';
  readonly configurationUrl: string;
  readonly teamName: string;
  readonly teamId: string;
  readonly groupId: string;
  readonly channelId: string;
  readonly channelType: 'Regular' | 'Private' | 'Shared';
  readonly teamSiteUrl: string;
}

/** The chat of a meeting, to which the app may be added as a tab. */
export interface MeetingPlace extends PlaceBase {
  readonly kind: 'meeting';
  readonly configurationUrl: string;
  readonly chatId: string;
  readonly meetingId: string;
}

/** Somebody the visitor may be. */
export interface HostPerson {
  readonly objectId: string;
  readonly upn: string;
  readonly mail: string | null;
  readonly displayName: string;
  readonly jobTitle: string | null;
}

/** What the host page needs to know about the app and the organisation. */
export interface HostConfig {
  readonly appName: string;
  /** The Teams app's id (in deep links), not the Entra client id. */
  readonly appId: string;
  readonly clientId: string;
  readonly tenantId: string;
  readonly organisation: string;
  /** IANA name; times are shown there. */
  readonly timeZone: string;
  readonly showLoadingIndicator: boolean;
  /** How long the tab may take until it says that it has loaded; Teams gives 30 s. */
  readonly loadingLimitSeconds: number;
  /** Hosts with their port (`localhost:5301`) that the app's pages may come from. */
  readonly validDomains: readonly string[];
  readonly places: readonly HostPlace[];
  readonly people: readonly HostPerson[];
}

/** An entry in somebody's activity feed, as the page shows it. */
export interface HostFeedEntry {
  readonly id: number;
  readonly appName: string;
  /** The title by language tag. */
  readonly texts: Readonly<Record<string, string>>;
  readonly preview: string;
  readonly topic: string;
  /** A Teams deep link. */
  readonly webUrl: string | null;
  /** ISO, UTC. */
  readonly sent: string;
  readonly read: boolean;
}

/** A mail that went out. */
export interface HostMail {
  readonly id: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: { readonly contentType: 'text' | 'html'; readonly content: string };
  /** ISO, UTC. */
  readonly sent: string;
}

/** A configurable tab as its set-up page saved it. */
export interface TabSettings {
  readonly entityId: string;
  readonly contentUrl: string;
  readonly websiteUrl: string | null;
  readonly suggestedDisplayName: string | null;
}

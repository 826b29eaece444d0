/**
 * What the host tells teams-js it can do. A capability is listed only when
 * its calls are really answered: `isSupported()` reads this.
 */
export const RUNTIME = {
  apiVersion: 4,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  isLegacyTeams: false,
  isNAAChannelRecommended: true,
  supports: {
    nestedAppAuth: {},
    pages: { config: {} },
    people: {},
  },
} as const;

/** The version of teams-js that the host speaks. */
export const CLIENT_SDK_VERSION = '2.58.0';

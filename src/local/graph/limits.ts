import { RateLimit } from './http/rate-limit';

/** How often what may be done, per app (the tenant is one). */
export interface Limits {
  /** Notifications by app: https://learn.microsoft.com/graph/throttling-limits#microsoft-teams-service-limits */
  readonly notifications: RateLimit;
  /** Notifications by app and recipient. */
  readonly notificationsToOne: RateLimit;
  /** Messages sent by mailbox: https://learn.microsoft.com/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits#sending-limits-1 */
  readonly mail: RateLimit;
}

const SECOND = 1000;
const MINUTE = 60_000;

export function createLimits(clock: () => Date): Limits {
  return {
    notifications: new RateLimit({ most: 5, milliseconds: SECOND }, clock),
    notificationsToOne: new RateLimit({ most: 10, milliseconds: MINUTE }, clock),
    mail: new RateLimit({ most: 30, milliseconds: MINUTE }, clock),
  };
}

import type { Gruppe } from '../../src/domain/ports/current-person';

/** An invented person of the demonstration: what the directory keeps, and which of the lists' groups they are in. */
export interface DemonstrationPerson {
  /** Entra's object id: a GUID that never changes. */
  readonly objectId: string;
  /** The name they sign in with. */
  readonly upn: string;
  /** Null for somebody without a mailbox. */
  readonly mail: string | null;
  readonly displayName: string;
  readonly givenName: string;
  readonly surname: string;
  readonly jobTitle: string;
  readonly department: string;
  /** False for somebody who has left. */
  readonly accountEnabled: boolean;
  /** True for somebody invited from another organisation. */
  readonly guest: boolean;
  /** Null for somebody who has no access to the site through a group. */
  readonly gruppe: Gruppe | null;
  /** True for the site's owner. */
  readonly ejer?: boolean;
}

/** A person of the organisation's directory, as Entra keeps them. */
export interface DirectoryPerson {
  /** Entra's object id: a GUID. */
  readonly objectId: string;
  /** The name people sign in with. */
  readonly upn: string;
  /** Null for people without a mailbox. */
  readonly mail: string | null;
  readonly displayName: string;
  readonly givenName: string;
  readonly surname: string;
  readonly jobTitle: string | null;
  readonly department: string | null;
  /** False for somebody who has left and may no longer sign in. */
  readonly accountEnabled: boolean;
  /** True for a person invited from another organisation. */
  readonly guest: boolean;
}

/** Somebody the site knows. `aktiv` is false for one who has left. */
export interface Person {
  /** Id in the site's list of users. */
  readonly id: number;
  readonly navn: string;
  readonly mail: string | null;
  /** Sign-in name (UPN) where known. */
  readonly upn: string | null;
  readonly aktiv: boolean;
  /** Nobody at all: what SharePoint books an app's own work under, as an import's. */
  readonly app?: true;
}

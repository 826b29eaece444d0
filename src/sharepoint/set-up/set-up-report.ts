/** What set-up did, or would do. */
export const SET_UP_STEPS = [
  'add-group',
  'add-level',
  'add-list',
  'title-list',
  'add-column',
  'index-column',
  'unique-column',
  'open-site', // the group may read the site itself
  'own-rights', // the list stops inheriting the site's rights
  'give-right',
  'remove-own-right', // SharePoint gives whoever stops the inheritance full control
  'add-member',
  'migrate',
  'record',
] as const;
export type SetUpStep = (typeof SET_UP_STEPS)[number];

/** What set-up found otherwise than it should be and left alone. */
export const SET_UP_DIFFERENCES = [
  'wrong-type',
  'extra-right',
  'level-changed',
  'unknown-person',
] as const;
export type SetUpDifference = (typeof SET_UP_DIFFERENCES)[number];

export interface SetUpReport {
  /** The number of the newest migration the site has had, after this run. */
  readonly version: number;
  /** `subject` names it: `Handleplaner.Fase`, `medarbejdere`. */
  readonly steps: readonly { readonly step: SetUpStep; readonly subject: string }[];
  readonly differences: readonly { readonly difference: SetUpDifference; readonly subject: string }[];
}

/** What writing a Strategiudkast did, or would do, to one record. */
export type UdkastOutcome =
  | 'added'
  | 'unchanged'
  | 'updated' // nobody touched it since the last import, and the document has changed
  | 'edited-since'; // people changed it after the import: left alone and reported

export interface UdkastFinding {
  /** Which list, by its address: `Handleplaner`. */
  readonly list: string;
  readonly noegle: string;
  readonly outcome: UdkastOutcome;
  /** The fields in which list and document differ, by domain name. */
  readonly fields: readonly string[];
}

/** One row per record of the draft. */
export interface UdkastReport {
  readonly findings: readonly UdkastFinding[];
  /** Sign-in names that the directory does not know; the records are written without them. Absent: none. */
  readonly unknownPeople?: readonly string[];
  /** References to something that is neither in the draft nor in the lists. Absent: none. */
  readonly unresolved?: readonly UnresolvedReference[];
}

export interface UnresolvedReference {
  readonly list: string;
  readonly noegle: string;
  /** The field that refers, by domain name. A record that cannot be without it is left out. */
  readonly field: string;
}

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
}

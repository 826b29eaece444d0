import type { Overblik } from '../overblik/overblik';

/** Where each list stood when it was read; opaque to everybody but the source. */
export type ChangeMark = string;

/** A row that somebody has given a shape the app cannot read: left out of the overview, and said. */
export interface UnreadableRow {
  /** The list by its address: `Handleplaner`. */
  readonly list: string;
  readonly id: number;
  /** The first column at fault. */
  readonly column: string;
  /** The row is shown all the same, without a code that the app does not know. */
  readonly shown?: boolean;
}

/** Told once, with the rows that a reading had to leave out; not at all when there are none. */
export type OnUnreadable = (rows: readonly UnreadableRow[]) => void;

export interface OverblikReading {
  readonly overblik: Overblik;
  readonly mark: ChangeMark;
  /** Absent: none. */
  readonly unreadable?: readonly UnreadableRow[];
  /** The lists have had migrations that this app does not know: it is older than they are. Absent: no. */
  readonly newer?: boolean;
}

/** Whose rows are shown first; null: those of the strategi that runs. */
export interface ShownFirst {
  readonly strategiId: number | null;
}

/** Gives the whole overview, and what is new since. Throws `ServiceError`. */
export interface OverblikSource {
  /**
   * Reads everything. Where the lists are long, `onFirst` is given the first rows of the strategi shown before the rest is
   * there: no totals may be made of them.
   */
  read(onFirst?: (first: Overblik) => void, shown?: ShownFirst): Promise<OverblikReading>;
  /**
   * Asks once whether anything changed since `previous`; the same overview comes back when no row did. `kept`: it is from an earlier
   * visit, so people and version are asked for beside.
   */
  refresh(previous: OverblikReading, since?: { readonly kept: boolean }): Promise<OverblikReading>;
  /** The whole text of one handleplan; null: its title says it all. */
  readTekst(handleplanId: number): Promise<string | null>;
  /** The whole text of each handleplan that has one, by the plan's id: for search and panel, since the rows are without. */
  readTekster(): Promise<ReadonlyMap<number, string>>;
}

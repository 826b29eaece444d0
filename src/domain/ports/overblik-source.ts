import type { Overblik } from '../overblik/overblik';

/** Where each list stood when it was read; opaque to everybody but the source. */
export type ChangeMark = string;

export interface OverblikReading {
  readonly overblik: Overblik;
  readonly mark: ChangeMark;
}

/** Gives the whole overview, and what is new since. Throws `ServiceError`. */
export interface OverblikSource {
  /** Reads everything: at most two round trips up to 5,000 handleplaner. */
  read(): Promise<OverblikReading>;
  /** Asks once whether anything changed since `previous`; the same object comes back when nothing did. */
  refresh(previous: OverblikReading): Promise<OverblikReading>;
}

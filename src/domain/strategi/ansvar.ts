/** `ansvarlig` owes the status; `medvirkende` takes part. */
export const ROLLER = ['ansvarlig', 'medvirkende'] as const;
export type Rolle = (typeof ROLLER)[number];

/** One aktør's part in one handleplan. "Mine", reminders and "answered" key on this, not on the aktør alone. */
export interface Ansvar {
  readonly id: number;
  readonly handleplanId: number;
  readonly aktoerId: number;
  readonly rolle: Rolle;
  /** The specialområde (an Aktoer's id) it concerns, or null for the whole. */
  readonly specialomraadeId: number | null;
  /** Named people (site user ids). Empty: the aktør's people stand in. */
  readonly personIds: readonly number[];
}

/** The whole of it, as it is edited. */
export interface Ansvarpost extends Ansvar {
  readonly noegle: string;
}

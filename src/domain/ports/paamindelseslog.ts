import type { Tidspunkt } from '../dato';
import type { Koersel } from '../paamindelse/koersel';
import type { Paamindelse, PlanlagtPaamindelse } from '../paamindelse/paamindelse';
import type { Paamindelseslaesning } from './paamindelsesbog';

/** A reminder that this run holds, until the moment it was claimed for. */
export interface Greb {
  readonly paamindelse: Paamindelse;
  /** SharePoint's mark of the row as we wrote it: whoever has taken it since makes our next write a conflict. */
  readonly etag: string;
}

/** What becomes of a reminder that is held. */
export type Udfaldsfelter = Partial<Pick<Paamindelse, 'tilstand' | 'kanal' | 'forsoeg' | 'tidligst' | 'kladdeId' | 'fejl' | 'sendt'>>;

/** The log of reminders as the run keeps it; nobody else writes there. Throws `ServiceError`. */
export interface Paamindelseslog {
  read(since: Tidspunkt): Promise<Paamindelseslaesning>;
  /** Writes new reminders as claimed until a moment. A key that is there already belongs to another run: it is left out. In few requests. */
  claimNew(planlagte: readonly PlanlagtPaamindelse[], until: Tidspunkt): Promise<readonly Greb[]>;
  /** Claims reminders that are open and free at `at`; those that another run took first are left out. In few requests. */
  claimOpen(ids: readonly number[], at: Tidspunkt, until: Tidspunkt): Promise<readonly Greb[]>;
  /** Records what has become of one; null: another run holds it by now. */
  record(greb: Greb, felter: Udfaldsfelter): Promise<Greb | null>;
  /** The same for many, in few requests; in the order asked. */
  recordMany(udfald: readonly { readonly greb: Greb; readonly felter: Udfaldsfelter }[]): Promise<readonly (Greb | null)[]>;
  /** Leaves only numbers of what is older, and no heartbeats older than `runsBefore`. Gives how many rows it changed; call again until none. */
  forgetBefore(moment: Tidspunkt, runsBefore: Tidspunkt): Promise<number>;
  /** Writes the heartbeat: the first time adds it, then overwrites it. */
  beat(koersel: Omit<Koersel, 'id'>): Promise<void>;
}

import type { Planstatus } from '../status/planstatus';
import type { NyStatusopdatering, Statusopdatering } from '../status/statusopdatering';
import type { OnUnreadable } from './overblik-source';

/** What became of a registration. `projected` is false when the entry is stored but Planstatus could not follow yet. */
export interface RegistreretStatus {
  readonly opdatering: Statusopdatering;
  readonly planstatus: Planstatus | null;
  readonly projected: boolean;
}

/** A part of a history, newest first. */
export interface HistoryPage {
  readonly entries: readonly Statusopdatering[];
  /** Reads the part before this one; null when there is none. */
  readonly readOlder: (() => Promise<HistoryPage>) | null;
}

/** The entries: the truth about status. A history tells which rows it had to leave out. Throws `ServiceError`. */
export interface StatusJournal {
  /** The newest entries about one handleplan, and the way to those before them. */
  readNewest(handleplanId: number, onUnreadable?: OnUnreadable): Promise<HistoryPage>;
  /** All entries about one handleplan, newest first. */
  readHistory(handleplanId: number, onUnreadable?: OnUnreadable): Promise<readonly Statusopdatering[]>;
  /** All entries about one Omraade itself, newest first; those about its handleplaner stand in their own history. */
  readOmraadeHistory(omraadeId: number, onUnreadable?: OnUnreadable): Promise<readonly Statusopdatering[]>;
  /** All entries about a strategi itself (`omraadeId` null) and about each of its Omraader, newest first; none about a handleplan. */
  readStrategiHistory(strategiId: number, onUnreadable?: OnUnreadable): Promise<readonly Statusopdatering[]>;
  /** Single entries by their ids; those that are gone are left out. */
  readEntries(ids: readonly number[]): Promise<readonly Statusopdatering[]>;
  /** Appends one entry, then the projection. Sending the same `noegle` again is harmless. */
  register(ny: NyStatusopdatering): Promise<RegistreretStatus>;
}

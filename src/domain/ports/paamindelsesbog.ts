import type { Tidspunkt } from '../dato';
import type { Indmelding } from '../paamindelse/indmelding';
import type { Koersel } from '../paamindelse/koersel';
import type { Paamindelse } from '../paamindelse/paamindelse';
import type { NytPaamindelsessvar, Paamindelsessvar } from '../paamindelse/paamindelsessvar';
import type { Regel } from '../paamindelse/regel';
import type { Moede } from '../statusrunde/moede';
import type { Rundebillede } from '../statusrunde/rundebillede';
import type { Statusrunde } from '../statusrunde/statusrunde';
import type { UnreadableRow } from './overblik-source';

/** Everything about rounds and reminders, beside the overview. */
export interface Paamindelseslaesning {
  readonly regler: readonly Regel[];
  readonly runder: readonly Statusrunde[];
  readonly moeder: readonly Moede[];
  /** Since the moment asked for; reminders whose names are no longer kept are left out. */
  readonly log: readonly Paamindelse[];
  readonly svar: readonly Paamindelsessvar[];
  readonly indmeldinger: readonly Indmelding[];
  readonly koersler: readonly Koersel[];
  readonly unreadable: readonly UnreadableRow[];
}

/** What may be opened, edited and saved here. */
export interface Rundeposter {
  readonly regel: Regel;
  readonly runde: Statusrunde;
  readonly moede: Moede;
}
export type Rundeposttype = keyof Rundeposter;
export type Rundefelter<Type extends Rundeposttype> = Omit<Rundeposter[Type], 'id' | 'noegle' | 'oprettet'>;

/** A record with the mark of its version; opaque. */
export interface AabenRundepost<Type extends Rundeposttype> {
  readonly post: Rundeposter[Type];
  readonly etag: string;
}

/** Rounds, rules, møder and reminders as the people of the tab use them. Throws `ServiceError`. */
export interface Paamindelsesbog {
  /** What only the strategikonsulent may read (log, runs) is empty for others. */
  read(since: Tidspunkt): Promise<Paamindelseslaesning>;
  open<Type extends Rundeposttype>(type: Type, id: number): Promise<AabenRundepost<Type>>;
  /** Sending the same `noegle` again is harmless. */
  create<Type extends Rundeposttype>(type: Type, noegle: string, felter: Rundefelter<Type>): Promise<Rundeposter[Type]>;
  /** Under `If-Match`: `conflict` when somebody was faster. */
  change<Type extends Rundeposttype>(type: Type, aaben: AabenRundepost<Type>, felter: Partial<Rundefelter<Type>>): Promise<AabenRundepost<Type>>;
  /** To SharePoint's recycle bin. */
  remove<Type extends Rundeposttype>(type: Type, aaben: AabenRundepost<Type>): Promise<void>;
  /** Appends answers; sending the same again is harmless. Gives them as stored. */
  answer(svar: readonly NytPaamindelsessvar[]): Promise<readonly Paamindelsessvar[]>;
  /** Keeps the picture, then marks the round as closed: killed in between, the next close finds the picture there. */
  close(aaben: AabenRundepost<'runde'>, billede: Rundebillede): Promise<AabenRundepost<'runde'>>;
  /** The picture of a closed round; null: it has none. */
  readBillede(rundeId: number): Promise<Rundebillede | null>;
}

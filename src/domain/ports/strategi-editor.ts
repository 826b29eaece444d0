import type { Aendring } from '../aendring/aendring';
import type { AabenPost, Felter, Poster, Posttype } from '../aendring/post';
import type { ServiceError } from '../service-error';
import type { Strategi } from '../strategi/strategi';
import type { Strategiudkast } from '../udkast/strategiudkast';
import type { OnUnreadable } from './overblik-source';

/** A record about to be made. `noegle` is unique: sending the same again is harmless. */
export interface NyPost<Type extends Posttype = Posttype> {
  readonly type: Type;
  readonly noegle: string;
  readonly felter: Felter<Type>;
}

/** A change of some fields of an opened record. */
export interface Rettelse<Type extends Posttype = Posttype> {
  readonly aaben: AabenPost<Type>;
  readonly felter: Partial<Felter<Type>>;
}

/** What changes are about. */
export type Emne = { readonly handleplanId: number } | { readonly omraadeId: number } | { readonly strategiId: number };

/** What became of one of several: each stands alone. */
export type Udfald = { readonly ok: true } | { readonly ok: false; readonly error: ServiceError };

/** What became of one of several records to be made. */
export type Oprettelse<Type extends Posttype> = { readonly ok: true; readonly post: Poster[Type] } | { readonly ok: false; readonly error: ServiceError };

/**
 * Makes, edits and deletes what strategikonsulenter keep. Each success leaves an `Aendring` behind.
 * Throws `ServiceError`: `conflict` when somebody changed or `item-missing` when somebody deleted the record since it was opened.
 */
export interface StrategiEditor {
  /** Reads one record as it stands now, with its mark, for a form that opens (and again after a `conflict`). */
  open<Type extends Posttype>(type: Type, id: number): Promise<AabenPost<Type>>;
  /** The same for many of one kind, in few requests; those that are gone are left out. */
  openMany<Type extends Posttype>(type: Type, ids: readonly number[]): Promise<readonly AabenPost<Type>[]>;
  create<Type extends Posttype>(ny: NyPost<Type>): Promise<Poster[Type]>;
  /** Many of one kind at once, in few requests; the answers in the order asked. Throws only when nothing at all could be sent. */
  createMany<Type extends Posttype>(nye: readonly NyPost<Type>[]): Promise<readonly Oprettelse<Type>[]>;
  /** Saves under `If-Match`; gives the record as it stands after. */
  change<Type extends Posttype>(rettelse: Rettelse<Type>): Promise<AabenPost<Type>>;
  /** Many at once, in few requests; the answers in the order asked. Throws only when nothing at all could be sent. */
  changeMany(rettelser: readonly Rettelse[]): Promise<readonly Udfald[]>;
  /** To SharePoint's recycle bin. What hangs on it is for the caller to have removed or moved before. */
  remove<Type extends Posttype>(aaben: AabenPost<Type>): Promise<void>;
  /** Many at once, in few requests; the answers in the order asked. A parent belongs in a later call than what hangs on it. */
  removeMany(aabne: readonly AabenPost<Posttype>[]): Promise<readonly Udfald[]>;
  /** A whole strategy in few requests, as from `copyStrategi`; sending the same again goes on where it stopped. One change tells of it. */
  createStrategi(udkast: Strategiudkast, onProgress?: (done: number, total: number) => void): Promise<Strategi>;
  /** The changes of one handleplan and of what hangs on it, of an Omraade and its plans, or of a strategi with both, newest first. Rows that cannot be read are left out and told. */
  readAendringer(emne: Emne, onUnreadable?: OnUnreadable): Promise<readonly Aendring[]>;
  /** How many changes are saved, but could not be told in the list of changes yet. They are told with the next save or reading. */
  untoldCount(): number;
}

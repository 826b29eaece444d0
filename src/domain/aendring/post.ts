import type { Aktoer } from '../aktoer/aktoer';
import type { Ansvarpost } from '../strategi/ansvar';
import type { Forelaeggelse } from '../strategi/forelaeggelse';
import type { Handleplanpost } from '../strategi/handleplan';
import type { Omraade } from '../strategi/omraade';
import type { Relation } from '../strategi/relation';
import type { Strategi } from '../strategi/strategi';

/** What a strategikonsulent keeps right: every record that may be edited, by its kind. */
export interface Poster {
  readonly strategi: Strategi;
  readonly omraade: Omraade;
  readonly handleplan: Handleplanpost;
  readonly ansvar: Ansvarpost;
  readonly aktoer: Aktoer;
  readonly relation: Relation;
  readonly forelaeggelse: Forelaeggelse;
}
export type Posttype = keyof Poster;
export const POSTTYPER = ['strategi', 'omraade', 'handleplan', 'ansvar', 'aktoer', 'relation', 'forelaeggelse'] as const satisfies readonly Posttype[];

/** What people may set in a record: all but its id and its key. */
export type Felter<Type extends Posttype> = Omit<Poster[Type], 'id' | 'noegle'>;

/** A record as it stood when its form was opened: kept until the save, so that nobody's text is overwritten unseen. */
export interface AabenPost<Type extends Posttype> {
  readonly type: Type;
  readonly post: Poster[Type];
  /** SharePoint's mark of this version; opaque. */
  readonly etag: string;
}

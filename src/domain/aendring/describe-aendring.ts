import type { Aendring, Aendringsart, NyAendring } from './aendring';
import { changedFields } from './changed-fields';
import type { Poster, Posttype } from './post';

/** What a record is called, and where its changes are shown. */
type Sted = Pick<Aendring, 'navn' | 'strategiId' | 'omraadeId' | 'handleplanId'>;

const NOWHERE = { strategiId: null, omraadeId: null, handleplanId: null } as const;

/** The parts of a plan are shown with the plan, a relation with the plan it goes out from. */
const STEDER: { readonly [Type in Posttype]: (post: Poster[Type]) => Sted } = {
  strategi: ({ id, titel }) => ({ ...NOWHERE, navn: titel, strategiId: id }),
  omraade: ({ id, titel, strategiId }) => ({ ...NOWHERE, navn: titel, strategiId, omraadeId: id }),
  handleplan: ({ id, titel, strategiId, omraadeId }) => ({ navn: titel, strategiId, omraadeId, handleplanId: id }),
  ansvar: ({ rolle, handleplanId }) => ({ ...NOWHERE, navn: rolle, handleplanId }),
  aktoer: ({ navn }) => ({ ...NOWHERE, navn }),
  relation: ({ type, fraHandleplanId }) => ({ ...NOWHERE, navn: type, handleplanId: fraHandleplanId }),
  forelaeggelse: ({ organ, handleplanId }) => ({ ...NOWHERE, navn: organ, handleplanId }),
};

/**
 * The change that took a record from one version to the next. `mark` tells the versions of one record apart: the number
 * of the version that was changed, so that the same change has the same key however often it is told. `foer` null: it was
 * made; `efter` null: it was deleted.
 */
export function describeAendring<Type extends Posttype>(type: Type, foer: Poster[Type] | null, efter: Poster[Type] | null, mark: string): NyAendring {
  const post = efter ?? foer;
  if (post === null) throw new Error('A change is of a record');
  return { noegle: `${type}:${post.id}:${mark}`, art: artOf(foer, efter), posttype: type, postId: post.id, ...STEDER[type](post), felter: changedFields(foer, efter) };
}

function artOf(foer: object | null, efter: object | null): Aendringsart {
  if (foer === null) return 'oprettet';
  return efter === null ? 'slettet' : 'rettet';
}

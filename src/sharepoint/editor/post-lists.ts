import type { Felter, Poster, Posttype } from '../../domain/aendring/post';
import type { ListAddress } from '../lists/list-definition';
import { AKTOER_ROWS, aktoerColumns } from '../rows/aktoer-row';
import { ANSVAR_POST_ROWS, ansvarColumns } from '../rows/ansvar-row';
import { FORELAEGGELSE_ROWS, forelaeggelseColumns } from '../rows/forelaeggelse-row';
import { HANDLEPLAN_POST_ROWS, handleplanColumns } from '../rows/handleplan-row';
import { OMRAADE_ROWS, omraadeColumns } from '../rows/omraade-row';
import { RELATION_ROWS, relationColumns } from '../rows/relation-row';
import type { ColumnValues, RowReader } from '../rows/row-reader';
import { STRATEGI_ROWS, strategiColumns } from '../rows/strategi-row';

/** How one kind of record stands in its list. */
export interface PostList<Type extends Posttype> {
  readonly rows: RowReader<Poster[Type]>;
  readonly columns: (felter: Felter<Type>) => ColumnValues;
}

const POST_LISTS: { readonly [Type in Posttype]: PostList<Type> } = {
  strategi: { rows: STRATEGI_ROWS, columns: strategiColumns },
  omraade: { rows: OMRAADE_ROWS, columns: omraadeColumns },
  handleplan: { rows: HANDLEPLAN_POST_ROWS, columns: handleplanColumns },
  ansvar: { rows: ANSVAR_POST_ROWS, columns: ansvarColumns },
  aktoer: { rows: AKTOER_ROWS, columns: aktoerColumns },
  relation: { rows: RELATION_ROWS, columns: relationColumns },
  forelaeggelse: { rows: FORELAEGGELSE_ROWS, columns: forelaeggelseColumns },
};

/** The rows and columns of one kind of record. */
export function postList<Type extends Posttype>(type: Type): PostList<Type> {
  return POST_LISTS[type];
}

/** The list of one kind of record, by its address. */
export function addressOf(type: Posttype): ListAddress {
  return POST_LISTS[type].rows.list;
}

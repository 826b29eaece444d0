import type { Overblik } from '../../domain/overblik/overblik';
import { AKTOER_ROWS } from '../rows/aktoer-row';
import { ANSVAR_ROWS } from '../rows/ansvar-row';
import { FORELAEGGELSE_ROWS } from '../rows/forelaeggelse-row';
import { HANDLEPLAN_ROWS } from '../rows/handleplan-row';
import { OMRAADE_ROWS } from '../rows/omraade-row';
import { PLANSTATUS_ROWS } from '../rows/planstatus-row';
import { RELATION_ROWS } from '../rows/relation-row';
import type { RowReader } from '../rows/row-reader';
import { STRATEGI_ROWS } from '../rows/strategi-row';

/** The parts of the overview that are lists; people are the site's users. */
export type OverblikLists = Omit<Overblik, 'personer'>;
export type OverblikPart = keyof OverblikLists;

/** Each part of the overview and the rows it is read from. */
export const OVERBLIK_LISTS: { readonly [K in OverblikPart]: RowReader<OverblikLists[K][number]> } = {
  strategier: STRATEGI_ROWS,
  omraader: OMRAADE_ROWS,
  handleplaner: HANDLEPLAN_ROWS,
  ansvar: ANSVAR_ROWS,
  aktoerer: AKTOER_ROWS,
  relationer: RELATION_ROWS,
  forelaeggelser: FORELAEGGELSE_ROWS,
  planstatus: PLANSTATUS_ROWS,
};

export const OVERBLIK_PARTS = Object.keys(OVERBLIK_LISTS) as readonly OverblikPart[];

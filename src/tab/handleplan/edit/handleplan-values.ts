import * as v from 'valibot';
import { PERIODE_OM } from '../../../domain/periode/periode';
import { FASER } from '../../../domain/strategi/fase';
import { TILSAGN } from '../../../domain/strategi/handleplan';

/** What stands in the fields of a plan, in the order of the screen; a form for a new plan may have no Omraade yet. */
export const HANDLEPLAN_VALUES = v.object({
  nummer: v.string(),
  titel: v.string(),
  tekst: v.string(),
  omraadeId: v.nullable(v.number()),
  periode: v.string(),
  periodeOm: v.nullable(v.picklist(PERIODE_OM)),
  tilsagn: v.nullable(v.picklist(TILSAGN)),
  fase: v.nullable(v.picklist(FASER)),
  relevantForMed: v.boolean(),
  /** A plan that shares its status cell with this one. */
  delerMed: v.nullable(v.number()),
});
export type HandleplanValues = v.InferOutput<typeof HANDLEPLAN_VALUES>;

/** The fields of a new plan, before anybody has written in them. */
export function newHandleplanValues(omraadeId: number | null): HandleplanValues {
  return { nummer: '', titel: '', tekst: '', omraadeId, periode: '', periodeOm: null, tilsagn: null, fase: null, relevantForMed: false, delerMed: null };
}

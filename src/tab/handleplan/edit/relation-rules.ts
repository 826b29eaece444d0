import * as v from 'valibot';
import type { OverblikIndex } from '../../../domain/overblik/index-overblik';
import { type Relation, RELATIONSTYPER } from '../../../domain/strategi/relation';
import type { Feltfejl, FeltOf } from '../../redigering/feltfejl';
import type { PostRules } from '../../redigering/post-rules';

const MAAL = v.object({ slags: v.picklist(['handleplan', 'omraade']), id: v.number() });

/** What a relation points at: another plan, or an Omraade of any strategy. */
export type Maal = v.InferOutput<typeof MAAL>;

const RELATION_VALUES = v.object({ type: v.picklist(RELATIONSTYPER), maal: v.nullable(MAAL) });

/** What stands in the fields of a relation. */
export type RelationValues = v.InferOutput<typeof RELATION_VALUES>;

export const NEW_RELATION: RelationValues = { type: 'afventer', maal: null };

/** What a relation points at; null: at nothing. */
export function maalOf({ tilHandleplanId, tilOmraadeId }: Pick<Relation, 'tilHandleplanId' | 'tilOmraadeId'>): Maal | null {
  if (tilHandleplanId !== null) return { slags: 'handleplan', id: tilHandleplanId };
  return tilOmraadeId === null ? null : { slags: 'omraade', id: tilOmraadeId };
}

/** The rules of a relation's form: something to point at, not the plan itself, and the same only once. */
export function createRelationRules(handleplanId: number, relationId: number | null, index: OverblikIndex): PostRules<'relation', RelationValues> {
  const others = index.relationerFra(handleplanId).filter((relation) => relation.id !== relationId);

  function maalFault({ type, maal }: RelationValues): Feltfejl | null {
    if (maal === null) return { key: 'planform.fejl.maal' };
    if (maal.slags === 'handleplan' && maal.id === handleplanId) return { key: 'planform.fejl.maal-selv' };
    const there = others.some((relation) => relation.type === type && (maal.slags === 'handleplan' ? relation.tilHandleplanId : relation.tilOmraadeId) === maal.id);
    return there ? { key: 'planform.fejl.maal-findes' } : null;
  }

  return {
    type: 'relation',
    schema: RELATION_VALUES,
    tekster: {},
    labelOf: (felt) => (felt === 'type' ? 'felt.relation.type' : 'felt.maal'),
    toValues: (relation) => ({ type: relation.type, maal: maalOf(relation) }),
    validate: (values) => {
      const fault = maalFault(values);
      return new Map<FeltOf<RelationValues>, Feltfejl>(fault === null ? [] : [['maal', fault]]);
    },
    toFelter: ({ type, maal }) => ({
      fraHandleplanId: handleplanId, type,
      tilHandleplanId: maal?.slags === 'handleplan' ? maal.id : null,
      tilOmraadeId: maal?.slags === 'omraade' ? maal.id : null,
    }),
  };
}

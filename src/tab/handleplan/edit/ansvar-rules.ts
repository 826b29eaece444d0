import * as v from 'valibot';
import type { OverblikIndex } from '../../../domain/overblik/index-overblik';
import { ROLLER } from '../../../domain/strategi/ansvar';
import type { Feltfejl, FeltOf } from '../../redigering/feltfejl';
import type { PostRules } from '../../redigering/post-rules';

const ANSVAR_VALUES = v.object({
  aktoerId: v.nullable(v.number()),
  rolle: v.picklist(ROLLER),
  specialomraadeId: v.nullable(v.number()),
  personIds: v.array(v.number()),
});

/** What stands in the fields of one aktør's part in a plan. */
export type AnsvarValues = v.InferOutput<typeof ANSVAR_VALUES>;

/** The fields of a new part. */
export const NEW_ANSVAR: AnsvarValues = { aktoerId: null, rolle: 'ansvarlig', specialomraadeId: null, personIds: [] };

/** The rules of an Ansvar's form: an aktør, and that one only once for each specialområde. */
export function createAnsvarRules(handleplanId: number, ansvarId: number | null, index: OverblikIndex): PostRules<'ansvar', AnsvarValues> {
  const others = index.ansvar(handleplanId).filter((ansvar) => ansvar.id !== ansvarId);

  function aktoerFault({ aktoerId, specialomraadeId }: AnsvarValues): Feltfejl | null {
    if (aktoerId === null) return { key: 'planform.fejl.aktoer' };
    const there = others.some((ansvar) => ansvar.aktoerId === aktoerId && ansvar.specialomraadeId === specialomraadeId);
    return there ? { key: 'planform.fejl.aktoer-findes' } : null;
  }

  return {
    type: 'ansvar',
    schema: ANSVAR_VALUES,
    tekster: {},
    labelOf: (felt) => `felt.${felt}`,
    toValues: ({ aktoerId, rolle, specialomraadeId, personIds }) => ({ aktoerId, rolle, specialomraadeId, personIds: [...personIds] }),
    validate: (values) => {
      const fault = aktoerFault(values);
      return new Map<FeltOf<AnsvarValues>, Feltfejl>(fault === null ? [] : [['aktoerId', fault]]);
    },
    toFelter: ({ aktoerId, ...values }) => ({ ...values, handleplanId, aktoerId: aktoerId ?? 0 }),
  };
}

import * as v from 'valibot';
import type { Forelaeggelse } from '../../../domain/strategi/forelaeggelse';
import { FORMAAL, ORGANER } from '../../../domain/strategi/forelaeggelse';
import type { Feltfejl, FeltOf } from '../../redigering/feltfejl';
import { readPeriodeFelt } from '../../redigering/periode-felt';
import type { PostRules } from '../../redigering/post-rules';

const FORELAEGGELSE_VALUES = v.object({ organ: v.nullable(v.picklist(ORGANER)), formaal: v.nullable(v.picklist(FORMAAL)), periode: v.string() });

/** What stands in the fields of a plan before a body. */
export type ForelaeggelseValues = v.InferOutput<typeof FORELAEGGELSE_VALUES>;

export const NEW_FORELAEGGELSE: ForelaeggelseValues = { organ: null, formaal: null, periode: '' };

/** The rules of a Forelaeggelse's form: a body, and a periode that can be read. */
export function createForelaeggelseRules(handleplanId: number, previous: Forelaeggelse | null): PostRules<'forelaeggelse', ForelaeggelseValues> {
  function faults({ organ, periode }: ForelaeggelseValues): readonly (readonly [FeltOf<ForelaeggelseValues>, Feltfejl])[] {
    const unread = periode.trim() !== '' && readPeriodeFelt(periode, null, previous?.periode ?? null) === null;
    return [
      ...(organ === null ? [['organ', { key: 'planform.fejl.organ' }] as const] : []),
      ...(unread ? [['periode', { key: 'redigering.fejl.periode' }] as const] : []),
    ];
  }

  return {
    type: 'forelaeggelse',
    schema: FORELAEGGELSE_VALUES,
    tekster: { periode: 'linje' },
    labelOf: (felt) => `felt.${felt}`,
    toValues: ({ organ, formaal, periode }) => ({ organ, formaal, periode: periode?.ordlyd ?? '' }),
    validate: (values) => new Map(faults(values)),
    toFelter: ({ organ, formaal, periode }, post) => ({ handleplanId, organ: organ ?? 'hmu', formaal, periode: readPeriodeFelt(periode, post?.periode?.om ?? null, post?.periode ?? null) }),
  };
}

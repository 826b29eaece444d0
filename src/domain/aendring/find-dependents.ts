import type { Overblik } from '../overblik/overblik';
import { descendantsOf } from './descendants-of';
import type { Posttype } from './post';

/** What hangs on a record, by kind: ids, so that a screen can count, name and open them. */
export interface Afhaengige {
  /** The areas under an Omraade, however deep; all those of a strategi. */
  readonly omraader: readonly number[];
  readonly handleplaner: readonly number[];
  /** Ansvar of the plans; of an aktør, also where it is the specialområde. */
  readonly ansvar: readonly number[];
  /** Relations from the plans and to them, and to the areas. */
  readonly relationer: readonly number[];
  readonly forelaeggelser: readonly number[];
  /** Plans that somebody has said something about, or parts of them: statuses stay in their list, but nobody finds them any more. */
  readonly planstatus: readonly number[];
}

const NOTHING: Afhaengige = { omraader: [], handleplaner: [], ansvar: [], relationer: [], forelaeggelser: [], planstatus: [] };

/** What hangs on a record: what would stand without its parent if it were deleted. Ansvar, relations and forelæggelser carry nothing. */
export function findDependents(type: Posttype, id: number, overblik: Overblik): Afhaengige {
  switch (type) {
    case 'strategi':
      return underOmraader(overblik.omraader.filter(({ strategiId }) => strategiId === id).map((omraade) => omraade.id), overblik, (plan) => plan.strategiId === id);
    case 'omraade': {
      const below = descendantsOf(overblik.omraader, id).map((omraade) => omraade.id);
      const found = underOmraader([id, ...below], overblik, () => false);
      return { ...found, omraader: below };
    }
    case 'handleplan':
      return { ...underPlans(new Set([id]), new Set(), overblik), handleplaner: [] };
    case 'aktoer':
      return {
        ...NOTHING,
        ansvar: idsOf(overblik.ansvar.filter(({ aktoerId, specialomraadeId }) => aktoerId === id || specialomraadeId === id)),
        planstatus: idsOf(overblik.planstatus.filter(({ specialomraadeId }) => specialomraadeId === id)),
      };
    case 'ansvar':
    case 'relation':
    case 'forelaeggelse':
      return NOTHING;
  }
}

/** Whether nothing hangs on a record. */
export function isFree(afhaengige: Afhaengige): boolean {
  return Object.values(afhaengige).every((ids: readonly number[]) => ids.length === 0);
}

function underOmraader(omraadeIds: readonly number[], overblik: Overblik, also: (plan: Overblik['handleplaner'][number]) => boolean): Afhaengige {
  const omraader = new Set(omraadeIds);
  const plans = new Set(overblik.handleplaner.filter((plan) => omraader.has(plan.omraadeId) || also(plan)).map(({ id }) => id));
  return { ...underPlans(plans, omraader, overblik), omraader: omraadeIds };
}

function underPlans(plans: ReadonlySet<number>, omraader: ReadonlySet<number>, overblik: Overblik): Afhaengige {
  return {
    omraader: [],
    handleplaner: [...plans],
    ansvar: idsOf(overblik.ansvar.filter(({ handleplanId }) => plans.has(handleplanId))),
    relationer: idsOf(overblik.relationer.filter(({ fraHandleplanId, tilHandleplanId, tilOmraadeId }) => plans.has(fraHandleplanId) || (tilHandleplanId !== null && plans.has(tilHandleplanId)) || (tilOmraadeId !== null && omraader.has(tilOmraadeId)))),
    forelaeggelser: idsOf(overblik.forelaeggelser.filter(({ handleplanId }) => plans.has(handleplanId))),
    planstatus: idsOf(overblik.planstatus.filter(({ handleplanId }) => plans.has(handleplanId))),
  };
}

function idsOf(rows: readonly { readonly id: number }[]): readonly number[] {
  return rows.map(({ id }) => id);
}

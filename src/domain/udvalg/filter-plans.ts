import type { Dato } from '../dato';
import { daysBetween } from '../freshness/days-between';
import type { Heard } from './heard';
import type { PlanFacts } from './plan-facts';
import type { PlanFilter } from './search-plans';
import { activeFiltre, type Filter, type Udvalg } from './udvalg';

/** Who looks, and on which day. */
export interface Viewer {
  /** Site user id; null while it is not known: then nothing is "mine". */
  readonly personId: number | null;
  readonly today: Dato;
}

/** Whether a goal (`3`, `3.4`) is asked for by a verdensmål or by one delmål. */
export function servesVerdensmaal(goal: string, asked: string): boolean {
  return goal === asked || goal.startsWith(`${asked}.`);
}

function isSilent({ sidst, finished }: Heard, days: number, today: Dato): boolean {
  return !finished && (sidst === null || daysBetween(sidst, today) >= days);
}

/** The rule of each filter. Only asked where the filter is set. */
function rulesOf(udvalg: Udvalg, viewer: Viewer, facts: PlanFacts): Readonly<Record<Filter, () => PlanFilter>> {
  const heard = facts.heardAs(udvalg.specialomraade);
  const { specialomraade, verdensmaal, stilleDage } = udvalg;
  return {
    soeg: () => facts.search(udvalg.soeg),
    omraadeId: () => (plan) => facts.pathOf(plan.omraadeId).some(({ id }) => id === udvalg.omraadeId),
    status: () => (plan) => heard(plan.id).status.some((status) => udvalg.status.includes(status)),
    fremdrift: () => (plan) => udvalg.fremdrift.includes(heard(plan.id).fremdrift),
    aktoerId: () => (plan) => facts.index.ansvar(plan.id).some(({ aktoerId }) => aktoerId === udvalg.aktoerId),
    specialomraade: () => (plan) => facts.deleOf(plan.id).has(specialomraade === 'faelles' ? null : specialomraade),
    mine: () => {
      const mine = facts.mineOf(viewer.personId);
      return (plan) => mine.has(plan.id);
    },
    stilleDage: () => (plan) => isSilent(heard(plan.id), stilleDage ?? 0, viewer.today),
    harBehov: () => (plan) => heard(plan.id).harBehov,
    relevantForMed: () => (plan) => plan.relevantForMed,
    verdensmaal: () => (plan) => facts.pathOf(plan.omraadeId).some((omraade) => omraade.verdensmaal.some((goal) => servesVerdensmaal(goal, verdensmaal ?? ''))),
    tilsagn: () => (plan) => plan.tilsagn === udvalg.tilsagn,
    fase: () => (plan) => facts.faseOf(plan) === udvalg.fase,
  };
}

/**
 * Which plans a selection lets through. Strategies are not its matter: whoever asks brings the plans of one or of all.
 */
export function createPlanFilter(udvalg: Udvalg, viewer: Viewer, facts: PlanFacts): PlanFilter {
  const rules = rulesOf(udvalg, viewer, facts);
  const [first, ...others] = activeFiltre(udvalg).map((filter) => rules[filter]());
  if (first === undefined) return () => true;
  return others.length === 0 ? first : (plan) => first(plan) && others.every((fits) => fits(plan));
}

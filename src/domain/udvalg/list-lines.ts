import type { Aktoer } from '../aktoer/aktoer';
import { partByPlans } from '../overblik/areas-without-plans';
import { groupByOmraade, type Omraadegruppe } from '../overblik/group-by-omraade';
import type { OverblikIndex } from '../overblik/index-overblik';
import type { Handleplan } from '../strategi/handleplan';
import type { Omraade } from '../strategi/omraade';
import { orderStrategier } from '../strategi/order-strategier';
import type { Strategi } from '../strategi/strategi';
import { groupRows } from './group-rows';
import type { PlanFacts } from './plan-facts';
import { FREMDRIFTSVALG, type Fremdriftsvalg, type Gruppering, STATUSVALG, type Statusvalg } from './udvalg';

/** What a group is called. `aktoer: null`: nobody answers; `specialomraade: null`: the whole, everybody's. */
export type Overskrift =
  | { readonly kind: 'strategi'; readonly strategi: Strategi }
  | { readonly kind: 'omraade'; readonly omraade: Omraade; readonly strategi: Strategi }
  | { readonly kind: 'uden-omraade' }
  | { readonly kind: 'aktoer'; readonly aktoer: Aktoer | null }
  | { readonly kind: 'specialomraade'; readonly aktoer: Aktoer | null }
  | { readonly kind: 'status'; readonly status: Statusvalg }
  | { readonly kind: 'fremdrift'; readonly fremdrift: Fremdriftsvalg };

/** One line of the list, with a key that no other line has. */
export type Linje =
  | { readonly kind: 'plan'; readonly key: string; readonly handleplan: Handleplan }
  /** `niveau` is 1 for the outermost; `antal` counts the plans here and below. */
  | { readonly kind: 'overskrift'; readonly key: string; readonly niveau: number; readonly overskrift: Overskrift; readonly antal: number }
  /** Areas beside each other that hold no plan. */
  | { readonly kind: 'uden-planer'; readonly key: string; readonly omraader: readonly Omraade[]; readonly strategi: Strategi };

export interface LineOptions {
  readonly gruppering: Gruppering;
  /** Name the areas that hold no plan: for the whole list, not for what a filter has left. */
  readonly keepEmpty: boolean;
}

const DANISH = new Intl.Collator('da', { numeric: true, sensitivity: 'base' });

function planLines(plans: readonly Handleplan[], group: string): readonly Linje[] {
  return plans.map((handleplan) => ({ kind: 'plan', key: `${group}/${handleplan.id}`, handleplan }));
}

function heading(key: string, niveau: number, overskrift: Overskrift, antal: number): Linje {
  return { kind: 'overskrift', key, niveau, overskrift, antal };
}

function groupLines(key: string, overskrift: Overskrift, plans: readonly Handleplan[]): readonly Linje[] {
  return [heading(key, 1, overskrift, plans.length), ...planLines(plans, key)];
}

interface TreePlace {
  readonly strategi: Strategi;
  /** Headings that stand above the tree's own. */
  readonly above: number;
}

function areaLines(grupper: readonly Omraadegruppe[], place: TreePlace): readonly Linje[] {
  const { withPlans, without } = partByPlans(grupper);
  const lines = withPlans.flatMap(({ omraade, antal, handleplaner, grupper: below }): readonly Linje[] => [
    heading(`omraade-${omraade.id}`, omraade.niveau + place.above, { kind: 'omraade', omraade, strategi: place.strategi }, antal),
    ...planLines(handleplaner, 'omraade'),
    ...areaLines(below, place),
  ]);
  const [first] = without;
  return first === undefined ? lines : [...lines, { kind: 'uden-planer', key: `uden-planer-${first.id}`, omraader: without, strategi: place.strategi }];
}

function treeLines(omraader: readonly Omraade[], plans: readonly Handleplan[], place: TreePlace, keepEmpty: boolean): readonly Linje[] {
  const { grupper, udenOmraade } = groupByOmraade({ omraader, handleplaner: plans }, place.strategi.id, { keepEmpty, keepOrder: true });
  const areas = areaLines(grupper, place);
  return udenOmraade.length === 0 ? areas : [...areas, heading(`uden-omraade-${place.strategi.id}`, 1 + place.above, { kind: 'uden-omraade' }, udenOmraade.length), ...planLines(udenOmraade, 'omraade')];
}

function byOmraade(plans: readonly Handleplan[], strategier: readonly Strategi[], { omraaderOf }: PlanFacts, keepEmpty: boolean): readonly Linje[] {
  const plansOf = groupRows(plans, (plan) => [plan.strategiId]);
  const several = strategier.length > 1;
  return orderStrategier(strategier).flatMap((strategi) => {
    const own = plansOf.get(strategi.id) ?? [];
    if (several && own.length === 0) return [];
    const tree = treeLines(omraaderOf(strategi.id), own, { strategi, above: several ? 1 : 0 }, keepEmpty);
    return several ? [heading(`strategi-${strategi.id}`, 1, { kind: 'strategi', strategi }, own.length), ...tree] : tree;
  });
}

function ansvarligeOf(plan: Handleplan, index: OverblikIndex): readonly (number | null)[] {
  const known = index.ansvar(plan.id).filter(({ rolle, aktoerId }) => rolle === 'ansvarlig' && index.aktoerer.has(aktoerId)).map(({ aktoerId }) => aktoerId);
  return known.length === 0 ? [null] : [...new Set(known)];
}

/** Groups that are called by an aktør, in the Danish alphabet; the one without stands last. */
function byAktoer(kind: 'aktoer' | 'specialomraade', groups: ReadonlyMap<number | null, readonly Handleplan[]>, index: OverblikIndex): readonly Linje[] {
  const named = [...groups].map(([id, plans]) => ({ aktoer: id === null ? null : (index.aktoerer.get(id) ?? null), plans }));
  const ordered = named.sort((one, other) => Number(one.aktoer === null) - Number(other.aktoer === null) || DANISH.compare(one.aktoer?.navn ?? '', other.aktoer?.navn ?? ''));
  return ordered.flatMap(({ aktoer, plans }) => groupLines(`${kind}-${aktoer?.id ?? 'ingen'}`, { kind, aktoer }, plans));
}

function byCode<Code extends string>(codes: readonly Code[], plans: readonly Handleplan[], codeOf: (plan: Handleplan) => Code, toHeading: (code: Code) => Overskrift): readonly Linje[] {
  const groups = groupRows(plans, (plan) => [codeOf(plan)]);
  return codes.flatMap((code) => {
    const group = groups.get(code);
    return group === undefined ? [] : groupLines(code, toHeading(code), group);
  });
}

/** The specialområder of a plan that are still known, or the whole. */
function knownDele(plan: Handleplan, { index, deleOf }: PlanFacts): ReadonlySet<number | null> {
  return new Set([...deleOf(plan.id)].map((id) => (id !== null && index.aktoerer.has(id) ? id : null)));
}

/**
 * The list as it stands on the screen, line by line: headings, and the given plans in their given order below them.
 * No plan is left out; one with several ansvarlige, or in several specialområder, stands under each.
 */
export function listLines(plans: readonly Handleplan[], strategier: readonly Strategi[], facts: PlanFacts, { gruppering, keepEmpty }: LineOptions): readonly Linje[] {
  const { index } = facts;
  const heard = facts.heardAs(null);
  switch (gruppering) {
    case 'omraade': return byOmraade(plans, strategier, facts, keepEmpty);
    case 'aktoer': return byAktoer('aktoer', groupRows(plans, (plan) => ansvarligeOf(plan, index)), index);
    case 'specialomraade': return byAktoer('specialomraade', groupRows(plans, (plan) => knownDele(plan, facts)), index);
    case 'status': return byCode(STATUSVALG, plans, (plan) => heard(plan.id).status[0], (status) => ({ kind: 'status', status }));
    case 'fremdrift': return byCode(FREMDRIFTSVALG, plans, (plan) => heard(plan.id).fremdrift, (fremdrift) => ({ kind: 'fremdrift', fremdrift }));
    case 'ingen': return planLines(plans, 'alle');
  }
}

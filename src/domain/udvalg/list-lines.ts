import { compareDanish } from '../danish-alphabet';
import type { Omraadegruppe } from '../overblik/group-by-omraade';
import type { OverblikIndex } from '../overblik/index-overblik';
import type { Handleplan } from '../strategi/handleplan';
import { orderStrategier } from '../strategi/order-strategier';
import type { Strategi } from '../strategi/strategi';
import { type AreaSheet, writeAreas } from './area-lines';
import { groupRows } from './group-rows';
import { heading, type Linje, type Overskrift, planLines } from './linje';
import type { PlanFacts } from './plan-facts';
import { FREMDRIFTSVALG, type Gruppering, STATUSVALG } from './udvalg';

export interface LineOptions {
  readonly gruppering: Gruppering;
  /** Name the areas that hold no plan: for the whole list, not for what a filter has left. */
  readonly keepEmpty: boolean;
}

/** Whether a plan may have several lines: where it stands under each of its ansvarlige or specialområder. */
export function hasPlansTwice(gruppering: Gruppering): boolean {
  return gruppering === 'aktoer' || gruppering === 'specialomraade';
}

/** Plans in their order, the strategies they are of, and how to show them. */
export type ListLines = (plans: readonly Handleplan[], strategier: readonly Strategi[], options: LineOptions) => readonly Linje[];

function groupLines(key: string, overskrift: Overskrift, plans: readonly Handleplan[]): readonly Linje[] {
  return [heading(key, 1, overskrift, plans.length), ...planLines(plans, key)];
}

/** The plans by their Omraade; those whose Omraade is none of their strategi's stand under its negative id. Neighbours mostly share one. */
function byPlace(plans: readonly Handleplan[], { index }: PlanFacts): ReadonlyMap<number, readonly Handleplan[]> {
  const groups = new Map<number, Handleplan[]>();
  const placeOf = (plan: Handleplan) => (index.omraader.get(plan.omraadeId)?.strategiId === plan.strategiId ? plan.omraadeId : -plan.strategiId);
  let last: { readonly plan: Handleplan; readonly group: Handleplan[] } | null = null;
  for (const plan of plans) {
    if (last?.plan.omraadeId !== plan.omraadeId || last.plan.strategiId !== plan.strategiId) last = { plan, group: groupAt(placeOf(plan), groups) };
    last.group.push(plan);
  }
  return groups;
}

function groupAt(place: number, groups: Map<number, Handleplan[]>): Handleplan[] {
  const group = groups.get(place) ?? [];
  groups.set(place, group);
  return group;
}

/** Writes one strategi: its areas, and what stands outside all of them. Answers how many plans it has. */
function writeStrategi(sheet: AreaSheet, trae: readonly Omraadegruppe[], lines: Linje[]): number {
  const { strategi, above, plansOf } = sheet;
  const antal = writeAreas(trae, sheet, lines);
  const outside = plansOf(-strategi.id);
  if (outside.length > 0) lines.push(heading(`uden-omraade-${strategi.id}`, 1 + above, { kind: 'uden-omraade' }, outside.length));
  for (const line of planLines(outside, 'omraade')) lines.push(line);
  return antal + outside.length;
}

function byOmraade(plans: readonly Handleplan[], strategier: readonly Strategi[], facts: PlanFacts, keepEmpty: boolean): readonly Linje[] {
  const groups = byPlace(plans, facts);
  const sheet = { plansOf: (place: number) => groups.get(place) ?? [], keepEmpty };
  const lines: Linje[] = [];
  for (const strategi of orderStrategier(strategier)) {
    if (strategier.length === 1) writeStrategi({ ...sheet, strategi, above: 0 }, facts.traeOf(strategi.id), lines);
    else writeWithHeading({ ...sheet, strategi, above: 1 }, facts.traeOf(strategi.id), lines);
  }
  return lines;
}

/** Among several, a strategi has a heading; nothing where it has no plan. */
function writeWithHeading(sheet: AreaSheet, trae: readonly Omraadegruppe[], lines: Linje[]): void {
  const own = (antal: number) => heading(`strategi-${sheet.strategi.id}`, 1, { kind: 'strategi', strategi: sheet.strategi }, antal);
  const at = lines.push(own(0)) - 1;
  const antal = writeStrategi(sheet, trae, lines);
  if (antal === 0) lines.length = at;
  else lines[at] = own(antal);
}

function ansvarligeOf(plan: Handleplan, index: OverblikIndex): readonly (number | null)[] {
  const known = index.ansvar(plan.id).filter(({ rolle, aktoerId }) => rolle === 'ansvarlig' && index.aktoerer.has(aktoerId)).map(({ aktoerId }) => aktoerId);
  return known.length === 0 ? [null] : [...new Set(known)];
}

/** Groups that are called by an aktør, in the Danish alphabet; the one without stands last. */
function byAktoer(kind: 'aktoer' | 'specialomraade', groups: ReadonlyMap<number | null, readonly Handleplan[]>, { index }: PlanFacts): readonly Linje[] {
  const named = [...groups].map(([id, plans]) => ({ aktoer: id === null ? null : (index.aktoerer.get(id) ?? null), plans }));
  const ordered = named.sort((one, other) => Number(one.aktoer === null) - Number(other.aktoer === null) || compareDanish(one.aktoer?.navn ?? '', other.aktoer?.navn ?? ''));
  return ordered.flatMap(({ aktoer, plans }) => groupLines(`${kind}-${aktoer?.id ?? 'ingen'}`, { kind, aktoer }, plans));
}

interface Codes<Code extends string> {
  readonly codes: readonly Code[];
  readonly codeOf: (plan: Handleplan) => Code;
  readonly toHeading: (code: Code) => Overskrift;
}

function byCode<Code extends string>(plans: readonly Handleplan[], { codes, codeOf, toHeading }: Codes<Code>): readonly Linje[] {
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
export function createListLines(facts: PlanFacts): ListLines {
  const { index } = facts;
  const heard = facts.heardAs(null);
  return (plans, strategier, { gruppering, keepEmpty }) => {
    switch (gruppering) {
      case 'omraade': return byOmraade(plans, strategier, facts, keepEmpty);
      case 'aktoer': return byAktoer('aktoer', groupRows(plans, (plan) => ansvarligeOf(plan, index)), facts);
      case 'specialomraade': return byAktoer('specialomraade', groupRows(plans, (plan) => knownDele(plan, facts)), facts);
      case 'status': return byCode(plans, { codes: STATUSVALG, codeOf: (plan) => heard(plan.id).status[0], toHeading: (status) => ({ kind: 'status', status }) });
      case 'fremdrift': return byCode(plans, { codes: FREMDRIFTSVALG, codeOf: (plan) => heard(plan.id).fremdrift, toHeading: (fremdrift) => ({ kind: 'fremdrift', fremdrift }) });
      case 'ingen': return planLines(plans, 'alle');
    }
  };
}

import { groupByOmraade, type Omraadegruppe } from '../../domain/overblik/group-by-omraade';
import type { Overblik } from '../../domain/overblik/overblik';

/** An Omraade with handleplaner in it or below it, as it stands in the tree. */
export interface Omraadevalg {
  readonly id: number;
  readonly navn: string;
  readonly depth: number;
  readonly handleplanIds: readonly number[];
}

function plansOf({ handleplaner, grupper }: Omraadegruppe): readonly number[] {
  return [...handleplaner.map(({ id }) => id), ...grupper.flatMap(plansOf)];
}

function valgOf(gruppe: Omraadegruppe, depth: number): readonly Omraadevalg[] {
  const { id, nummer, titel } = gruppe.omraade;
  return [{ id, navn: [nummer, titel].filter(Boolean).join(' '), depth, handleplanIds: plansOf(gruppe) }, ...gruppe.grupper.flatMap((under) => valgOf(under, depth + 1))];
}

/** The Omraader of a strategy that a round may be about: those with handleplaner. */
export function omraaderWithPlans(overblik: Overblik, strategiId: number): readonly Omraadevalg[] {
  return groupByOmraade(overblik, strategiId, { keepEmpty: false }).grupper.flatMap((gruppe) => valgOf(gruppe, 0));
}

/** The handleplaner in or below some Omraader, each once. */
export function plansUnder(omraadeIds: readonly number[], valg: readonly Omraadevalg[]): readonly number[] {
  return [...new Set(valg.filter(({ id }) => omraadeIds.includes(id)).flatMap(({ handleplanIds }) => handleplanIds))];
}

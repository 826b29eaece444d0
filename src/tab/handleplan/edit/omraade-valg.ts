import { groupByOmraade, type Omraadegruppe } from '../../../domain/overblik/group-by-omraade';
import type { Overblik } from '../../../domain/overblik/overblik';
import type { Valg } from '../../redigering/valg-felt';

function valgOf(gruppe: Omraadegruppe, depth: number): readonly Valg<number>[] {
  const { id, nummer, titel } = gruppe.omraade;
  return [{ value: id, label: [nummer, titel].filter(Boolean).join(' '), depth }, ...gruppe.grupper.flatMap((under) => valgOf(under, depth + 1))];
}

/** The Omraader of a strategy to choose from, as they stand in its tree. */
export function omraadeValg(overblik: Pick<Overblik, 'omraader'>, strategiId: number): readonly Valg<number>[] {
  return groupByOmraade({ omraader: overblik.omraader, handleplaner: [] }, strategiId).grupper.flatMap((gruppe) => valgOf(gruppe, 0));
}

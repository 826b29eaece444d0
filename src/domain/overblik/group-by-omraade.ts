import type { Handleplan } from '../strategi/handleplan';
import type { Omraade } from '../strategi/omraade';
import { compareOrdered } from './compare-nummer';
import type { Overblik } from './overblik';

/** An Omraade with its own plans and the groups below it. */
export interface Omraadegruppe {
  readonly omraade: Omraade;
  readonly handleplaner: readonly Handleplan[];
  readonly grupper: readonly Omraadegruppe[];
  /** Plans here and below. */
  readonly antal: number;
}

/** A strategy's tree; `udenOmraade` are plans whose Omraade is gone, so that none is lost from sight. */
export interface Strategitrae {
  readonly grupper: readonly Omraadegruppe[];
  readonly udenOmraade: readonly Handleplan[];
}

function collect<Row>(rows: readonly Row[], keyOf: (row: Row) => number | null): ReadonlyMap<number | null, readonly Row[]> {
  const groups = new Map<number | null, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}

/**
 * The plans of one strategy by Omraade, ordered by `orden`, then number.
 * Every plan of the strategy stands there exactly once, also when the tree is damaged:
 * an Omraade whose parent is gone comes to the top, and a circle is cut.
 * Without `keepEmpty`, areas that hold no plan are left out: for the result of a search.
 */
export function groupByOmraade(overblik: Pick<Overblik, 'omraader' | 'handleplaner'>, strategiId: number, { keepEmpty = true } = {}): Strategitrae {
  const omraader = overblik.omraader.filter((omraade) => omraade.strategiId === strategiId).sort(compareOrdered);
  const handleplaner = overblik.handleplaner.filter((handleplan) => handleplan.strategiId === strategiId).sort(compareOrdered);
  const known = new Set(omraader.map((omraade) => omraade.id));
  const children = collect(omraader, (omraade) => (omraade.foraelderId !== null && known.has(omraade.foraelderId) ? omraade.foraelderId : null));
  const plans = collect(handleplaner, (handleplan) => (known.has(handleplan.omraadeId) ? handleplan.omraadeId : null));
  const placed = new Set<number>();

  function place(candidates: readonly Omraade[]): readonly Omraadegruppe[] {
    return candidates.flatMap((omraade) => {
      if (placed.has(omraade.id)) return [];
      placed.add(omraade.id);
      const here = plans.get(omraade.id) ?? [];
      const grupper = place(children.get(omraade.id) ?? []);
      const antal = grupper.reduce((sum, gruppe) => sum + gruppe.antal, here.length);
      return antal > 0 || keepEmpty ? [{ omraade, handleplaner: here, grupper, antal }] : [];
    });
  }

  const top = place(children.get(null) ?? []);
  return { grupper: [...top, ...place(omraader)], udenOmraade: plans.get(null) ?? [] };
}

function plansOf(gruppe: Omraadegruppe): readonly Handleplan[] {
  return [...gruppe.handleplaner, ...gruppe.grupper.flatMap(plansOf)];
}

/** The plans of a tree in one row, as they stand from top to bottom. */
export function inTreeOrder(trae: Strategitrae): readonly Handleplan[] {
  return [...trae.grupper.flatMap(plansOf), ...trae.udenOmraade];
}

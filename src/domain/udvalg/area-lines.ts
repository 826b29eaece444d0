import type { Omraadegruppe } from '../overblik/group-by-omraade';
import type { Handleplan } from '../strategi/handleplan';
import type { Omraade } from '../strategi/omraade';
import type { Strategi } from '../strategi/strategi';
import { heading, type Linje, planLines } from './linje';

/** What the lines of a strategi's areas are made of. */
export interface AreaSheet {
  readonly strategi: Strategi;
  /** Headings that stand above the tree's own. */
  readonly above: number;
  /** The plans to be shown of an Omraade, in their order. */
  readonly plansOf: (omraadeId: number) => readonly Handleplan[];
  /** Name the areas that hold none of them. */
  readonly keepEmpty: boolean;
}

function areasOf(gruppe: Omraadegruppe): readonly Omraade[] {
  return [gruppe.omraade, ...gruppe.grupper.flatMap(areasOf)];
}

/** Writes an Omraade and all below it; nothing where it holds no plan. Answers how many it holds. */
function writeArea(gruppe: Omraadegruppe, sheet: AreaSheet, lines: Linje[]): number {
  const { omraade } = gruppe;
  const own = (antal: number) => heading(`omraade-${omraade.id}`, omraade.niveau + sheet.above, { kind: 'omraade', omraade, strategi: sheet.strategi }, antal);
  const at = lines.push(own(0)) - 1;
  const plans = sheet.plansOf(omraade.id);
  for (const line of planLines(plans, 'omraade')) lines.push(line);
  const antal = plans.length + writeAreas(gruppe.grupper, sheet, lines);
  if (antal === 0) lines.length = at;
  else lines[at] = own(antal);
  return antal;
}

/**
 * Writes the lines of areas beside each other, from top to bottom, each with a heading above its plans; those that hold
 * none are told in one line below. Answers how many plans there are. All lines go into one array: copying thousands of them level by level is what would take time.
 */
export function writeAreas(grupper: readonly Omraadegruppe[], sheet: AreaSheet, lines: Linje[]): number {
  const held = grupper.map((gruppe) => writeArea(gruppe, sheet, lines));
  const omraader = sheet.keepEmpty ? grupper.filter((_, at) => held[at] === 0).flatMap(areasOf) : [];
  const [first] = omraader;
  if (first !== undefined) lines.push({ kind: 'uden-planer', key: `uden-planer-${first.id}`, omraader, strategi: sheet.strategi });
  return held.reduce((sum, antal) => sum + antal, 0);
}

import type { Linje } from './linje';
import type { PlanFilter } from './search-plans';

/** What is left of a list. */
export interface SelectedLines {
  readonly lines: readonly Linje[];
  /** How many lines are plans'. */
  readonly plans: number;
}

/** A heading whose plans are being looked through. */
interface Open {
  readonly linje: Extract<Linje, { kind: 'overskrift' }>;
  /** Where it stands among the lines kept. */
  readonly at: number;
  /** How many plans had been kept before it. */
  readonly before: number;
  /** How many plans have been looked at with its last one. */
  readonly last: number;
}

/**
 * Of the lines of a whole list those of the plans that fit, below headings that say how many they hold now; areas without plans are
 * not named. What stays the same is the same line, so that its row is not drawn again. `enough`: so many plans will do, the first ones;
 * nobody looks at the others, so how many there are below the last headings is not known.
 */
export function selectLines(lines: readonly Linje[], fits: PlanFilter, enough = Number.POSITIVE_INFINITY): SelectedLines {
  const kept: Linje[] = [];
  const open: Open[] = [];
  let seen = 0;
  let plans = 0;
  for (const linje of lines) {
    if (plans >= enough) break;
    if (linje.kind === 'overskrift') open.push({ linje, at: kept.push(linje) - 1, before: plans, last: seen + (linje.antal ?? 0) });
    if (linje.kind !== 'plan') continue;
    seen += 1;
    if (fits(linje.handleplan)) {
      kept.push(linje);
      plans += 1;
    }
    for (let heading = open.at(-1); heading?.last === seen; heading = open.at(-1)) {
      writeHeading(heading, plans - heading.before, kept);
      open.pop();
    }
  }
  for (const { linje, at } of open) kept[at] = { ...linje, antal: null };
  return { lines: kept, plans };
}

/** All below it is known now: nothing stays of what holds nothing. */
function writeHeading({ linje, at }: Open, antal: number, kept: Linje[]): void {
  if (antal === 0) kept.length = at;
  else if (antal !== linje.antal) kept[at] = { ...linje, antal };
}

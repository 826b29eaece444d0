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

/** A heading says how many it holds (null: nobody knows yet); one that holds nothing goes. */
function closeHeading({ linje, at }: Open, antal: number | null, kept: Linje[]): void {
  if (antal === 0) kept.length = at;
  else if (antal !== linje.antal) kept[at] = { ...linje, antal };
}

/**
 * Of the lines of a whole list, or of its beginning, those of the plans that fit, below headings that say how many they hold now; areas
 * without plans are not named. What stays the same is the same line. `enough`: so many plans will do, the first ones; then nobody looks
 * at the others, and a heading that some of them stand below says null. The given headings all know their number.
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
    for (let done = open.at(-1); done?.last === seen; done = open.at(-1)) {
      closeHeading(done, plans - done.before, kept);
      open.pop();
    }
  }
  for (const heading of open.toReversed()) closeHeading(heading, plans === heading.before ? 0 : null, kept);
  return { lines: kept, plans };
}

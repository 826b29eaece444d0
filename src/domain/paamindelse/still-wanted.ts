import type { Tidspunkt } from '../dato';
import { danishTime, momentOf } from '../kalender/danish-time';
import { isAnswered } from './due-parts';
import type { Paamindelsesgrundlag } from './grundlag';
import { delKey, owedParts, type SkyldigDel } from './owed-parts';
import type { Paamindelse } from './paamindelse';
import { isSendTime } from './plan-reminders';

/** What to do about a reminder that was planned and has not gone out. `vent`: not now. `bortfald`: everything in it has been answered. */
export type Afgoerelse = 'send' | 'vent' | 'bortfald';

/** Every part that is still owed in a strategy with a rule, by its key. */
function owedByKey(grundlag: Paamindelsesgrundlag, at: Tidspunkt): ReadonlyMap<string, SkyldigDel> {
  const parts = grundlag.regler.flatMap(({ strategiId }) => owedParts(strategiId, grundlag.index, grundlag.indmeldinger, danishTime(at).dato));
  return new Map(parts.map((part) => [delKey(part.handleplan.id, part.del.specialomraadeId), part]));
}

/**
 * What to do at a moment about each reminder that stands open. An answer since the day it was planned for takes its part out; nothing goes out
 * outside the hours of the strategy's rule.
 */
export function decideOpen(open: readonly Paamindelse[], grundlag: Paamindelsesgrundlag, at: Tidspunkt): ReadonlyMap<number, Afgoerelse> {
  const owed = owedByKey(grundlag, at);
  const awake = new Set(grundlag.regler.filter((regel) => isSendTime(regel, at)).map(({ strategiId }) => strategiId));
  return new Map(open.map((row): readonly [number, Afgoerelse] => {
    const since = momentOf(row.dato, 0);
    const wanted = row.dele.flatMap((del) => owed.get(delKey(del.handleplanId, del.specialomraadeId)) ?? []).filter((part) => !isAnswered(part, since));
    if (wanted.length === 0) return [row.id, 'bortfald'];
    return [row.id, wanted.some(({ handleplan }) => awake.has(handleplan.strategiId)) ? 'send' : 'vent'];
  }));
}

import { useMemo } from 'react';
import type { Linje } from '../../domain/udvalg/linje';
import type { PlanList } from './use-plan-list';

/**
 * The lines to be drawn now. While a list of thousands is searched for what has just been typed, its first lines are there with the
 * letter; where it leaves nothing, what stood there stays until that can be said.
 */
export function useShownLines(list: PlanList, soeg: string): readonly Linje[] {
  return useMemo(() => {
    const first = soeg === list.udvalg.soeg ? [] : list.firstLines(soeg);
    return first.length === 0 ? list.lines : first;
  }, [list, soeg]);
}

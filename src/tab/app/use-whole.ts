import { useOverblikStore } from './overblik-context';
import { useOverblikState } from './overblik-store';

/** Whether all rows are there: before that, nothing may be counted, and what is not found may yet come. */
export function useWhole(): boolean {
  return useOverblikState(useOverblikStore(), ({ whole }) => whole);
}

/** Whether a plan's status and people may still be on their way: the first rows of a long list come without. Rows kept from an earlier visit have theirs. */
export function useOnTheirWay(): boolean {
  return useOverblikState(useOverblikStore(), ({ whole, kept }) => !whole && kept === null);
}

import { useEffect } from 'react';
import type { PlanFacts } from '../../domain/udvalg/plan-facts';

/** Whoever searches again within it finds everything ready. */
const REST_MS = 60_000;

/**
 * Lets a search give back what it holds when nothing has been searched for in a minute, when another has taken its place, and when its
 * list is gone: of 20,000 plans that is megabytes, and made anew in milliseconds. `prepared`: another object each time somebody is about to search.
 */
export function useSearchRest(soeg: string, search: PlanFacts['search'], prepared: object | null): void {
  useEffect(() => () => void search(''), [search]);
  useEffect(() => {
    if (soeg !== '') return undefined;
    const timer = setTimeout(() => void search(''), REST_MS);
    return () => clearTimeout(timer);
  }, [soeg, search, prepared]);
}

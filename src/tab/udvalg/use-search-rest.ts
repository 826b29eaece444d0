import { useEffect } from 'react';
import type { PlanFacts } from '../../domain/udvalg/plan-facts';
import { whenIdle } from '../cache/when-idle';

/** Whoever searches again within it finds everything ready. */
const REST_MS = 60_000;

/**
 * Makes a search ready for its first key when somebody is about to search, and again when the long texts have come. Lets it give back
 * what it holds when nothing has been searched for in a minute, when another has taken its place, and when its list is gone: of 20,000
 * plans that is megabytes, and made anew in milliseconds. `prepared`: another object each time somebody is about to search; null, nobody is.
 */
export function useSearchRest(soeg: string, search: PlanFacts['search'], prepared: object | null): void {
  useEffect(() => () => void search(''), [search]);
  useEffect(() => {
    if (prepared === null) return undefined;
    let current = true;
    void whenIdle().then(() => current && search('-'));
    return () => {
      current = false;
    };
  }, [search, prepared]);
  useEffect(() => {
    if (soeg !== '') return undefined;
    const timer = setTimeout(() => void search(''), REST_MS);
    return () => clearTimeout(timer);
  }, [soeg, search, prepared]);
}

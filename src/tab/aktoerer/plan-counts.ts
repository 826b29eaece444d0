import { oncePer } from '../../domain/once-per';
import type { Ansvar } from '../../domain/strategi/ansvar';

/** On how many plans each aktør stands; one that stands on none is not there. */
export const planCounts: (ansvar: readonly Ansvar[]) => ReadonlyMap<number, number> = oncePer((ansvar) => {
  const plans = new Map<number, Set<number>>();
  for (const { aktoerId, handleplanId } of ansvar) {
    const known = plans.get(aktoerId);
    if (known === undefined) plans.set(aktoerId, new Set([handleplanId]));
    else known.add(handleplanId);
  }
  return new Map([...plans].map(([aktoerId, own]) => [aktoerId, own.size]));
});

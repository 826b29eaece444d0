import type { Overblik } from '../overblik/overblik';
import type { Person } from './person';

/** Those whom aktører and plans name, who count as still there: whether they have left is worth asking. */
export function peopleInCharge({ aktoerer, ansvar, personer }: Pick<Overblik, 'aktoerer' | 'ansvar' | 'personer'>): readonly Person[] {
  const named = new Set([...aktoerer.flatMap(({ personIds, stedfortraederIds, lederIds }) => [...personIds, ...stedfortraederIds, ...lederIds]), ...ansvar.flatMap(({ personIds }) => personIds)]);
  return personer.filter(({ id, aktiv }) => aktiv && named.has(id));
}

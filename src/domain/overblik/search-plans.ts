import type { Handleplan } from '../strategi/handleplan';
import type { OverblikIndex } from './index-overblik';
import { omraadePath } from './omraade-path';

/** Whether a plan is meant by a search. */
export type PlanFilter = (handleplan: Handleplan) => boolean;

function wordsOf(handleplan: Handleplan, index: OverblikIndex): string {
  const aktoerer = index.ansvar(handleplan.id).flatMap((ansvar) => index.aktoerer.get(ansvar.aktoerId)?.navn ?? []);
  const omraader = omraadePath(handleplan.omraadeId, index).map((omraade) => omraade.titel);
  return [handleplan.nummer ?? '', handleplan.titel, ...aktoerer, ...omraader].join(' ').toLocaleLowerCase('da');
}

/** A search over number, title, aktører and the areas above: a plan fits when it has every word of the query. Built once per overview. */
export function createPlanSearch(index: OverblikIndex): (query: string) => PlanFilter {
  const words = new Map([...index.handleplaner.values()].map((plan) => [plan.id, wordsOf(plan, index)]));
  return (query) => {
    const wanted = query.toLocaleLowerCase('da').split(/\s+/).filter((word) => word !== '');
    return (plan) => wanted.every((word) => words.get(plan.id)?.includes(word) === true);
  };
}

import type { NyStatusopdatering, Statusindhold } from '../../domain/status/statusopdatering';
import type { Handleplan } from '../../domain/strategi/handleplan';

/** One entry per plan under the key of their submission; several at once carry it as their common key. */
export function newEntries(indhold: Statusindhold, plans: readonly Handleplan[], specialomraadeId: number | null, noegle: string): readonly NyStatusopdatering[] {
  const together = plans.length > 1;
  return plans.map((plan) => ({
    ...indhold,
    strategiId: plan.strategiId,
    omraadeId: null,
    handleplanId: plan.id,
    specialomraadeId,
    noegle: together ? `${noegle}:${plan.id}` : noegle,
    faellesNoegle: together ? noegle : null,
  }));
}

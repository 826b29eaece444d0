import { useMemo, useState } from 'react';
import { datoInCopenhagen } from '../../domain/dato-in-copenhagen';
import type { Handleplan } from '../../domain/strategi/handleplan';
import type { Strategi } from '../../domain/strategi/strategi';
import { createPlanFilter } from '../../domain/udvalg/filter-plans';
import type { Linje } from '../../domain/udvalg/linje';
import { createListLines } from '../../domain/udvalg/list-lines';
import { createPlanOrder } from '../../domain/udvalg/order-plans';
import { createPlanFacts } from '../../domain/udvalg/plan-facts';
import { createPlanSearch } from '../../domain/udvalg/search-plans';
import { activeFiltre, type Udvalg } from '../../domain/udvalg/udvalg';
import { useCurrentPersonState } from '../app/current-person';
import { useOverblik, useOverblikIndex } from '../app/overblik-context';
import { useServices } from '../app/services';
import { useFoldedTekster } from '../app/use-tekster';
import { useWhole } from '../app/use-whole';
import { useSearchRest } from './use-search-rest';

/** What the list shows of a selection. */
export interface PlanList {
  /** The selection that it is of. */
  readonly udvalg: Udvalg;
  /** The strategies looked at: one, or all. */
  readonly strategier: readonly Strategi[];
  /** Their plans, in the order wished for. */
  readonly alle: readonly Handleplan[];
  /** Those that fit the selection. */
  readonly fundne: readonly Handleplan[];
  readonly lines: readonly Linje[];
  /** Gets ready for a search before its first key. */
  readonly prepareSearch: () => void;
  /** How far the plans' long texts are, for the search. */
  readonly tekster: 'hentet' | 'paa-vej' | 'mangler';
  /** How many would fit another selection. */
  readonly countOf: (udvalg: Udvalg) => number;
}

/** The plans of one strategy, or of all, as a selection wants them. What an overview says is worked out once for it. */
export function usePlanList(strategi: Strategi, udvalg: Udvalg): PlanList {
  const overblik = useOverblik();
  const index = useOverblikIndex();
  const { now } = useServices();
  const person = useCurrentPersonState();
  const personId = person.phase === 'known' ? person.currentPerson.person.id : null;
  const today = datoInCopenhagen(now());
  const { facts, orderBy, linesOf } = useMemo(() => {
    const created = createPlanFacts(index);
    return { facts: created, orderBy: createPlanOrder(created), linesOf: createListLines(created) };
  }, [index]);
  const whole = useWhole();
  const { handleplaner } = overblik;
  /** The plans for which a search has been prepared: when somebody changes them, their texts are not read anew before the next search. */
  const [prepared, setPrepared] = useState<{ readonly handleplaner: readonly Handleplan[] } | null>(null);
  const { tekster, error } = useFoldedTekster(prepared?.handleplaner === handleplaner || udvalg.soeg !== '');
  const searchable = useMemo(() => ({ ...facts, search: createPlanSearch(index, tekster ?? undefined) }), [facts, index, tekster]);
  useSearchRest(udvalg.soeg, searchable.search, prepared);
  const { alleStrategier, sortering } = udvalg;
  const alle = useMemo(() => orderBy(sortering).filter((plan) => alleStrategier || plan.strategiId === strategi.id), [orderBy, sortering, alleStrategier, strategi.id]);
  const strategier = useMemo(() => (alleStrategier ? overblik.strategier : [strategi]), [alleStrategier, overblik, strategi]);
  return useMemo(() => {
    const select = (wanted: Udvalg) => alle.filter(createPlanFilter(wanted, { personId, today }, searchable));
    const fundne = select(udvalg);
    const lines = linesOf(fundne, strategier, { gruppering: udvalg.gruppering, keepEmpty: whole && activeFiltre(udvalg).length === 0 });
    const prepareSearch = () => {
      setPrepared({ handleplaner });
      void searchable.search('-');
    };
    return { udvalg, strategier, alle, fundne, lines, prepareSearch, tekster: tekster !== null ? 'hentet' : error === null ? 'paa-vej' : 'mangler', countOf: (wanted) => select(wanted).length };
  }, [alle, linesOf, handleplaner, searchable, personId, strategier, today, udvalg, whole, tekster, error]);
}

import { useMemo, useState } from 'react';
import { datoInCopenhagen } from '../../domain/dato-in-copenhagen';
import type { Handleplan } from '../../domain/strategi/handleplan';
import type { Strategi } from '../../domain/strategi/strategi';
import { createPlanFilter } from '../../domain/udvalg/filter-plans';
import type { Linje } from '../../domain/udvalg/linje';
import { createListLines, hasPlansTwice } from '../../domain/udvalg/list-lines';
import { createPlanOrder } from '../../domain/udvalg/order-plans';
import { createPlanFacts } from '../../domain/udvalg/plan-facts';
import { createPlanSearch } from '../../domain/udvalg/search-plans';
import { selectLines } from '../../domain/udvalg/select-lines';
import { activeFiltre, type Udvalg } from '../../domain/udvalg/udvalg';
import { useCurrentPersonState } from '../app/current-person';
import { useOverblik, useOverblikIndex } from '../app/overblik-context';
import { useServices } from '../app/services';
import { useFoldedTekster } from '../app/use-tekster';
import { useWhole } from '../app/use-whole';
import { useSearchRest } from './use-search-rest';

/** As many plans as a high screen shows, and some to scroll to. */
const FIRST_PLANS = 150;
/** So many lines are looked through in the time of a key; where that does not fill a screen, the rest of a long list is needed first. */
const FIRST_LOOKED_AT = 3000;

/** What the list shows of a selection. */
export interface PlanList {
  /** The selection that it is of. */
  readonly udvalg: Udvalg;
  /** The strategies looked at: one, or all. */
  readonly strategier: readonly Strategi[];
  /** Their plans, in the order wished for. */
  readonly alle: readonly Handleplan[];
  /** How many of them fit the selection. */
  readonly fundne: number;
  readonly lines: readonly Linje[];
  /** The first lines that another search leaves, more than are in sight; none where it leaves nothing, or that takes longer to find out. */
  readonly firstLines: (soeg: string) => readonly Linje[];
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
  const isPrepared = prepared?.handleplaner === handleplaner;
  const { tekster, error } = useFoldedTekster(isPrepared || udvalg.soeg !== '');
  const searchable = useMemo(() => ({ ...facts, search: createPlanSearch(index, tekster ?? undefined) }), [facts, index, tekster]);
  useSearchRest(udvalg.soeg, searchable.search, isPrepared ? prepared : null);
  const { alleStrategier, gruppering, sortering } = udvalg;
  const alle = useMemo(() => orderBy(sortering).filter((plan) => alleStrategier || plan.strategiId === strategi.id), [orderBy, sortering, alleStrategier, strategi.id]);
  const strategier = useMemo(() => (alleStrategier ? overblik.strategier : [strategi]), [alleStrategier, overblik, strategi]);
  const alleLines = useMemo(() => linesOf(alle, strategier, { gruppering, keepEmpty: whole }), [linesOf, alle, strategier, gruppering, whole]);
  return useMemo(() => {
    const filterOf = (wanted: Udvalg) => createPlanFilter(wanted, { personId, today }, searchable);
    const countOf = (wanted: Udvalg) => {
      const fits = filterOf(wanted);
      return alle.reduce((antal, plan) => (fits(plan) ? antal + 1 : antal), 0);
    };
    const filtered = activeFiltre(udvalg).length > 0;
    const { lines, plans } = filtered ? selectLines(alleLines, filterOf(udvalg)) : { lines: alleLines, plans: alle.length };
    const fundne = filtered && hasPlansTwice(gruppering) ? countOf(udvalg) : plans;
    const firstLines = (soeg: string) => {
      const wanted = { ...udvalg, soeg };
      if (activeFiltre(wanted).length === 0) return alleLines;
      const first = selectLines(alleLines.slice(0, FIRST_LOOKED_AT), filterOf(wanted), FIRST_PLANS);
      return first.plans >= FIRST_PLANS || alleLines.length <= FIRST_LOOKED_AT ? first.lines : [];
    };
    const prepareSearch = () => setPrepared({ handleplaner });
    return { udvalg, strategier, alle, fundne, lines, firstLines, prepareSearch, tekster: tekster !== null ? 'hentet' : error === null ? 'paa-vej' : 'mangler', countOf };
  }, [alle, alleLines, gruppering, handleplaner, searchable, personId, strategier, today, udvalg, tekster, error]);
}

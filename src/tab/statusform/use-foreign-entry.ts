import { useState } from 'react';
import { newestPlanstatus } from '../../domain/status/newest-planstatus';
import type { Planstatus } from '../../domain/status/planstatus';
import { useCurrentPerson } from '../app/current-person';
import { useOverblikIndex, useOverblikStore } from '../app/overblik-context';
import { isFresh } from './is-fresh';

interface ForeignEntry {
  /** Somebody else's status that arrived since the form opened, or null. */
  readonly foreign: Planstatus | null;
  /** Asks the lists once more, unless they were asked a moment ago; whether something arrived that is not on the screen yet. */
  readonly arrivedUnseen: () => Promise<boolean>;
}

/** Watches for somebody else's entry about the same part while the form is open. */
export function useForeignEntry(handleplanId: number, specialomraadeId: number | null): ForeignEntry {
  const store = useOverblikStore();
  const personId = useCurrentPerson().person.id;
  const newest = newestPlanstatus(useOverblikIndex().planstatus(handleplanId), specialomraadeId);
  const [seenId] = useState(newest?.statusopdateringId ?? null);

  function onlyForeign(planstatus: Planstatus | null): Planstatus | null {
    return planstatus === null || planstatus.statusopdateringId === seenId || planstatus.forfatterId === personId ? null : planstatus;
  }

  const foreign = onlyForeign(newest);
  return {
    foreign,
    arrivedUnseen: async () => {
      if (!isFresh(store.comparedAt(), Date.now())) await store.refresh();
      const rows = store.state.getState().overblik?.planstatus.filter((row) => row.handleplanId === handleplanId) ?? [];
      const now = onlyForeign(newestPlanstatus(rows, specialomraadeId));
      return now !== null && now.statusopdateringId !== foreign?.statusopdateringId;
    },
  };
}

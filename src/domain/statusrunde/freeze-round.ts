import type { Tidspunkt } from '../dato';
import { partStatusOf } from '../status/part-status';
import { completenessOf, type Rundegrundlag } from './round-completeness';
import type { FrossenDel, Rundebillede } from './rundebillede';
import type { Statusrunde } from './statusrunde';

/** The picture of a statusrunde at the moment it is closed: who has answered, and what the status was. */
export function freezeRound(runde: Statusrunde, grundlag: Rundegrundlag, at: Tidspunkt): Rundebillede {
  const dele = completenessOf(runde, grundlag, at).dele.flatMap((del): readonly FrossenDel[] => {
    const handleplan = grundlag.index.handleplaner.get(del.handleplanId);
    if (handleplan === undefined) return [];
    const rows = grundlag.index.planstatus(handleplan.id);
    const { planstatus } = partStatusOf(handleplan, del.specialomraadeId, rows);
    const shown = planstatus ?? partStatusOf(handleplan, null, rows).planstatus;
    return [{ ...del, trin: shown?.trin ?? null, fremdrift: shown?.fremdrift ?? null, statusPr: shown?.statusPr ?? null, statusopdateringId: shown?.statusopdateringId ?? null }];
  });
  return { rundeId: runde.id, lukket: at, dele };
}

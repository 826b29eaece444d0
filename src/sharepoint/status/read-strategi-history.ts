import type { SPFI } from '@pnp/sp';
import type { OnUnreadable } from '../../domain/ports/overblik-source';
import { compareStatus } from '../../domain/status/newest-status';
import type { Statusopdatering } from '../../domain/status/statusopdatering';
import { parseTelling } from '../rows/parse-rows';
import { readFiltered } from '../rows/read-filtered';
import { STATUSOPDATERING_ROWS } from '../rows/statusopdatering-row';

/**
 * All entries about a strategi itself and about its Omraader, newest first. Neither index leaves few enough rows over:
 * most entries of a strategi are about its handleplaner. Throws `ServiceError`.
 */
export async function readStrategiHistory(sp: SPFI, strategiId: number, onUnreadable?: OnUnreadable): Promise<readonly Statusopdatering[]> {
  const { list, select } = STATUSOPDATERING_ROWS;
  const rows = await readFiltered(sp, { list, select, filter: `StrategiId eq ${strategiId} and HandleplanId eq null` });
  return [...parseTelling(STATUSOPDATERING_ROWS, rows, onUnreadable)].sort((a, b) => compareStatus(b, a));
}

import type { Celle } from '../../domain/specialomraader/celle';
import type { Omraade } from '../../domain/strategi/omraade';
import type { ViewChange } from '../app/address';

/** Where a cell leads: its plans in the list. `omraade` is null for the whole strategy. */
export function celleView(strategiId: number, omraade: Omraade | null, { del }: Pick<Celle, 'del'>): ViewChange {
  return { side: 'alle', strategiId, omraadeId: null, handleplanId: null, udvalg: { omraadeId: omraade?.id ?? null, specialomraade: del ?? 'faelles' } };
}

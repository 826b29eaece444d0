import type { Dato } from '../../domain/dato';
import { hasPeriodePassed } from '../../domain/status/has-periode-passed';
import type { Statusfelter } from '../../domain/status/statusfelter';
import type { Statusindhold } from '../../domain/status/statusopdatering';

/** An empty sentence, and the rest as last time; a periode that is over is asked for anew. */
export function startFelter({ planstatus }: { readonly planstatus: Pick<Statusindhold, 'trin' | 'fremdrift' | 'periode'> | null }, today: Dato): Statusfelter {
  const periode = planstatus?.periode ?? null;
  const passed = hasPeriodePassed(periode, planstatus?.trin ?? null, today);
  return {
    statustekst: '',
    trin: planstatus?.trin ?? null,
    fremdrift: planstatus?.fremdrift ?? null,
    periode: passed ? '' : (periode?.ordlyd ?? ''),
    indsats: '',
    behov: '',
    statusPr: today,
  };
}

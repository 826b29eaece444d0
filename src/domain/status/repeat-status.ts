import type { Dato } from '../dato';
import { hasPeriodePassed } from './has-periode-passed';
import { felterOf, type Statusfelter } from './statusfelter';
import type { Statusindhold } from './statusopdatering';

/** "Ingen ændringer – gælder stadig": what was said, said again as of `today`. A periode that is over is asked for anew. */
export function repeatedFelter(last: Statusindhold, today: Dato): Statusfelter {
  const before = felterOf(last);
  return { ...before, periode: hasPeriodePassed(last.periode, last.trin, today) ? '' : before.periode, statusPr: today };
}

/** Whether the fields say what an entry said; a new periode or another day is no other status. */
export function saysTheSame(felter: Statusfelter, last: Statusindhold): boolean {
  const before = felterOf(last);
  return (['statustekst', 'trin', 'fremdrift', 'indsats', 'behov'] as const).every((felt) => (felter[felt] ?? '').trim() === (before[felt] ?? '').trim());
}

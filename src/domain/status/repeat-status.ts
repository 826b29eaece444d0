import type { Dato } from '../dato';
import { felterOf, type Statusfelter } from './statusfelter';
import type { Statusindhold } from './statusopdatering';

/** "Ingen ændringer – gælder stadig": what was said, said again as of `today`. */
export function repeatedFelter(last: Statusindhold, today: Dato): Statusfelter {
  return { ...felterOf(last), statusPr: today };
}

/** Whether the fields say what an entry said; a new periode or another day is no other status. */
export function saysTheSame(felter: Statusfelter, last: Statusindhold): boolean {
  const before = felterOf(last);
  return (['statustekst', 'trin', 'fremdrift', 'indsats', 'behov'] as const).every((felt) => (felter[felt] ?? '').trim() === (before[felt] ?? '').trim());
}

import type { Dato } from '../../../src/domain/dato';
import { parsePeriode } from '../../../src/domain/periode/parse-periode';
import type { Periode, PeriodeOm } from '../../../src/domain/periode/periode';

/** A periode by its wording ("2. halvår 2015"), read by the domain's own rule. Throws when that cannot read it. */
export function periodeOf(ordlyd: string, om: PeriodeOm | null = null): Periode {
  const periode = parsePeriode(ordlyd, om);
  if (periode === null) throw new Error(`The demonstration names a periode that cannot be read: ${ordlyd}`);
  return periode;
}

/** The half-year `steps` after the one `today` lies in: 0 is the running one, 1 the next, -1 the one that has passed. */
export function halvaarFrom(today: Dato, steps: number, om: PeriodeOm | null = null): Periode {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const halves = year * 2 + (month > 6 ? 1 : 0) + steps;
  return periodeOf(`${halves % 2 === 0 ? 1 : 2}. halvår ${Math.floor(halves / 2)}`, om);
}

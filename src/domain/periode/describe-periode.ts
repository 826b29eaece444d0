import type { Dato } from '../dato';
import { parseShape } from './parse-periode';
import type { Periode } from './periode';
import { shapeBounds } from './periode-shape';
import type { PeriodeShape, PeriodeUnit } from './periode-shape';

/**
 * What a periode looks like, for a text that wants to say it in another language.
 * Read from its wording; where the wording says something else than the days, the days count.
 */
export function describePeriode(periode: Pick<Periode, 'fra' | 'til' | 'ordlyd'>): PeriodeShape {
  const shape = parseShape(periode.ordlyd);
  if (shape !== null && sameDays(shape, periode)) return shape;
  return periode.fra === periode.til ? day(periode.fra) : { kind: 'spaend', fra: day(periode.fra), til: day(periode.til) };
}

function sameDays(shape: PeriodeShape, periode: Pick<Periode, 'fra' | 'til'>): boolean {
  const bounds = shapeBounds(shape);
  return bounds.fra === periode.fra && bounds.til === periode.til;
}

function day(dato: Dato): PeriodeUnit {
  return { kind: 'dato', aar: Number(dato.slice(0, 4)), maaned: Number(dato.slice(5, 7)), dag: Number(dato.slice(8, 10)) };
}

import type { Dato, Tidspunkt } from '../dato';

const CLOCK = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Copenhagen', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** A moment as a Danish clock shows it. */
export interface DanishTime {
  readonly dato: Dato;
  /** 0–23 */
  readonly time: number;
  readonly minut: number;
}

/** What a Danish clock shows at a moment, summer time included. */
export function danishTime(moment: Tidspunkt): DanishTime {
  const parts = new Map(CLOCK.formatToParts(new Date(moment)).map((part) => [part.type, part.value]));
  const read = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  return { dato: `${read('year')}-${read('month')}-${read('day')}`, time: Number(read('hour')), minut: Number(read('minute')) };
}

/** How far Danish time can be ahead of UTC, in hours: winter and summer. */
const AHEAD = [2, 1];

/**
 * The moment at which a Danish clock shows a full hour of a day. An hour that the clock skips in March is the next one;
 * of the hour it shows twice in October, the first.
 */
export function momentOf(dato: Dato, time: number): Tidspunkt {
  const candidates = AHEAD.map((ahead) => new Date(Date.parse(`${dato}T00:00:00Z`) + (time - ahead) * 3_600_000).toISOString());
  const exact = candidates.find((moment) => danishTime(moment).dato === dato && danishTime(moment).time === time);
  return exact ?? candidates.at(-1) ?? `${dato}T00:00:00.000Z`;
}

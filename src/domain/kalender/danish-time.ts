import type { Dato, Tidspunkt } from '../dato';
import { remember } from '../remember';

const CLOCK = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Copenhagen', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
const HOUR_MS = 3_600_000;

/** A moment as a Danish clock shows it. */
export interface DanishTime {
  readonly dato: Dato;
  /** 0–23 */
  readonly time: number;
  readonly minut: number;
}

/** How far a Danish clock is ahead of UTC, in milliseconds, in an hour counted from 1970: it is moved at full hours alone. Asking the browser takes a hundred times as long as reckoning. */
const aheadIn = remember((hour: number): number => {
  const parts = new Map(CLOCK.formatToParts(hour * HOUR_MS).map((part) => [part.type, Number(part.value)]));
  const read = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'), read('second')) - hour * HOUR_MS;
});

/** What a Danish clock shows at a moment, summer time included. */
export function danishTime(moment: Tidspunkt): DanishTime {
  const at = Date.parse(moment);
  const shown = new Date(at + aheadIn(Math.floor(at / HOUR_MS)));
  return { dato: shown.toISOString().slice(0, 10), time: shown.getUTCHours(), minut: shown.getUTCMinutes() };
}

/** How far Danish time can be ahead of UTC, in hours: winter and summer. */
const AHEAD = [2, 1];

/**
 * The moment at which a Danish clock shows a full hour of a day. An hour that the clock skips in March is the next one;
 * of the hour it shows twice in October, the first.
 */
export function momentOf(dato: Dato, time: number): Tidspunkt {
  const candidates = AHEAD.map((ahead) => new Date(Date.parse(`${dato}T00:00:00Z`) + (time - ahead) * HOUR_MS).toISOString());
  const exact = candidates.find((moment) => {
    const shown = danishTime(moment);
    return shown.dato === dato && shown.time === time;
  });
  return exact ?? candidates.at(-1) ?? `${dato}T00:00:00.000Z`;
}

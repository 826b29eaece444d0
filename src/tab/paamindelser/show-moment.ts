import type { Tidspunkt } from '../../domain/dato';
import { danishTime } from '../../domain/kalender/danish-time';
import { formatDato } from '../../texts/format-dato';
import type { Translation } from '../app/translation';

/** A moment as a Danish clock shows it, in words: "3. marts 2026 kl. 9.05". */
export function showMoment(moment: Tidspunkt, { t, language }: Translation): string {
  const { dato, time, minut } = danishTime(moment);
  return t('paamindelser.dag-og-tid', { dato: formatDato(dato, language), tid: showClock(time, minut) });
}

/** Hours and minutes: "9.05". */
export function showClock(time: number, minut: number): string {
  return `${time}.${String(minut).padStart(2, '0')}`;
}

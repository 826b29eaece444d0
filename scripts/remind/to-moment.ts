import { momentOf } from '../../src/domain/kalender/danish-time';

const MINUTE_MS = 60_000;
const LOCAL = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2}))?$/;

/** A time as somebody types it: Danish (`2027-03-01T09:00`, or a day alone), or UTC with a `Z`. Null where there is no such time. */
export function toMoment(text: string): Date | null {
  const [, dato, time = '00', minut = '00'] = LOCAL.exec(text) ?? [];
  if (dato === undefined) return text.endsWith('Z') && !Number.isNaN(Date.parse(text)) ? new Date(text) : null;
  const isDay = !Number.isNaN(Date.parse(dato)) && new Date(dato).toISOString().startsWith(dato);
  if (!isDay || Number(time) > 23 || Number(minut) > 59) return null;
  return new Date(Date.parse(momentOf(dato, Number(time))) + Number(minut) * MINUTE_MS);
}

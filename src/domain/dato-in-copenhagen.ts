import type { Dato } from './dato';

const CALENDAR = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Copenhagen', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The calendar day in Denmark at a moment: times are stored in UTC and reckoned in Europe/Copenhagen. */
export function datoInCopenhagen(moment: Date): Dato {
  const parts = new Map(CALENDAR.formatToParts(moment).map((part) => [part.type, part.value]));
  return `${parts.get('year') ?? ''}-${parts.get('month') ?? ''}-${parts.get('day') ?? ''}`;
}

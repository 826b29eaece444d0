import type { Dato } from '../dato';

const PARTS = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Copenhagen', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The calendar day in Denmark at a moment: half past midnight in Aarhus is still yesterday in UTC, but today here. */
export function danishDay(moment: Date): Dato {
  const part = (type: Intl.DateTimeFormatPartTypes): string => PARTS.formatToParts(moment).find((each) => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

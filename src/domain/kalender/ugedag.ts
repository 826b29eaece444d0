import type { Dato } from '../dato';

/** Days of the week as ISO 8601 counts them: 1 is Monday, 7 Sunday. */
export const UGEDAGE = [1, 2, 3, 4, 5, 6, 7] as const;
export type Ugedag = (typeof UGEDAGE)[number];

/** The day of the week of a calendar day. */
export function ugedagOf(dato: Dato): Ugedag {
  const sundayFirst = new Date(`${dato}T00:00:00Z`).getUTCDay();
  return UGEDAGE.find((ugedag) => ugedag % 7 === sundayFirst) ?? 7;
}

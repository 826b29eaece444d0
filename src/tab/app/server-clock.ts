/** Clocks of servers and of the machines before them differ by so much without anybody having set one wrong. */
const TOLERANCE_MS = 5 * 60_000;

/** How far the server's clock is ahead of the machine's, in milliseconds; 0 where the difference says nothing, or the answer names no time. */
export function clockAhead(date: string | null, now: Date): number {
  const ahead = date === null ? Number.NaN : Date.parse(date) - now.getTime();
  return Math.abs(ahead) > TOLERANCE_MS ? ahead : 0;
}

let ahead = 0;

/** Takes the time from what the tab's own server has just answered: a phone's clock may be wrong by days, and what is due must not be. */
export function setByServer(response: Pick<Response, 'headers'>): void {
  ahead = clockAhead(response.headers.get('Date'), new Date());
}

/** The time now. */
export function serverNow(): Date {
  return new Date(Date.now() + ahead);
}

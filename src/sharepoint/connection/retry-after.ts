/**
 * How many seconds a throttled answer asks for, or null when it does not say.
 * SharePoint writes seconds; the other form HTTP allows (a date) is not used by it.
 */
export function retryAfterSeconds(response: Response): number | null {
  const header = response.headers.get('Retry-After');
  const seconds = header === null ? Number.NaN : Number(header);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}

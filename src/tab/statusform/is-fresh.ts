/** A tab that is looked at asks every ten seconds: what would be newer than that is hardly there, and saving need not wait for a third request. */
const FRESH_MS = 12_000;

/** Whether the lists were asked so lately that the screen shows what stands in them; a clock that was set back says nothing. */
export function isFresh(comparedAt: number | null, now: number): boolean {
  const age = comparedAt === null ? Number.POSITIVE_INFINITY : now - comparedAt;
  return age >= 0 && age < FRESH_MS;
}

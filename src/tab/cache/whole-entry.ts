import { clear, createStore, delMany, get, keys, set, type UseStore } from 'idb-keyval';

/** A database that does not answer in this time (another tab holds it, the disk is slow) is left alone. */
const LONGEST_MS = 3000;

let opened: UseStore | null = null;

/** The text kept under a name; null: none, or a browser that does not give it. */
export async function readWholeEntry(name: string): Promise<string | null> {
  const text = await inTime((store) => get<unknown>(name, store));
  return typeof text === 'string' ? text : null;
}

export async function writeWholeEntry(name: string, text: string): Promise<void> {
  await inTime((store) => set(name, text, store));
}

/** Removes every entry that is not of this name; with null: every one. */
export async function removeWholeEntries(exceptName: string | null): Promise<void> {
  if (exceptName === null) await inTime((store) => clear(store));
  else await inTime(async (store) => delMany((await keys(store)).filter((name) => name !== exceptName), store));
}

/** What the database answers; null when it refuses (forbidden, full, broken) or says nothing. */
async function inTime<Answer>(ask: (store: UseStore) => Promise<Answer>): Promise<Answer | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), LONGEST_MS)));
  try {
    opened ??= createStore('fyrtaarn', 'overblik');
    return await Promise.race([ask(opened), tooLate]);
  } catch {
    return null; // The rows are in the lists.
  } finally {
    clearTimeout(timer);
  }
}

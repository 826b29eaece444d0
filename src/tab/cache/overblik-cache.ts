import type { Overblik } from '../../domain/overblik/overblik';
import type { OverblikReading } from '../../domain/ports/overblik-source';
import { type CacheKey, entryName } from './entry-name';
import { readFirstEntry, readStamp, removeFirstEntries } from './first-entry';
import { createKeeper } from './keeper';
import { readKeptReading } from './kept-text';
import { whenIdle } from './when-idle';
import { readWholeEntry, removeWholeEntries } from './whole-entry';

/** The rows of the last visit on this device, of one person and one site. Never more than a copy: what is broken counts as not there. */
export interface OverblikCache {
  /** What was kept for the first screen; synchronous. */
  readFirst(): Overblik | null;
  /** When what is kept was last known to be true; null when nobody knows. */
  readTime(): Date | null;
  /** The whole reading with its mark; null when there is none or it is broken. */
  readWhole(): Promise<OverblikReading | null>;
  /** Keeps a reading that is true now, soon after, when the browser is idle; the same overview again only notes the time, which is never newer than the rows. */
  keep(reading: OverblikReading): void;
  /** Forgets everything on this device, whosesoever it is. */
  empty(): Promise<void>;
}

/** The cache opened last is the only one that keeps: an earlier person's reading may still be under way. */
let current = '';

/** Opens the rows of a person and a site; those of anybody else are removed from the device. */
export function openOverblikCache(key: CacheKey): OverblikCache {
  const name = entryName(key);
  current = name;
  removeFirstEntries(name);
  void whenIdle().then(() => (current === name ? removeWholeEntries(name) : undefined));
  const keeper = createKeeper(name, () => current === name);
  return {
    readFirst: () => readFirstEntry(name),
    readTime: () => readStamp(name),
    readWhole: async () => {
      const text = await readWholeEntry(name);
      const kept = text === null ? null : readKeptReading(text);
      if (text !== null && kept === null) await removeWholeEntries(null);
      if (kept !== null) keeper.found(kept);
      return kept;
    },
    keep: (reading) => {
      if (current === name) keeper.keep(reading);
    },
    empty: async () => {
      keeper.forget();
      removeFirstEntries(null);
      await removeWholeEntries(null);
    },
  };
}

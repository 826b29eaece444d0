import type { Overblik } from '../../domain/overblik/overblik';
import type { OverblikReading } from '../../domain/ports/overblik-source';
import { type CacheKey, entryName } from './entry-name';
import { readFirstEntry, readStamp, removeFirstEntries, writeStamp } from './first-entry';
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
  /** Keeps a reading that is true now, soon after, when the browser is idle; the same one again only notes the time. */
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
  let kept: OverblikReading | null = null;
  const keeper = createKeeper(name, () => current === name);
  return {
    readFirst: () => readFirstEntry(name),
    readTime: () => readStamp(name),
    readWhole: async () => {
      const text = await readWholeEntry(name);
      kept = text === null ? null : readKeptReading(text);
      if (text !== null && kept === null) await removeWholeEntries(null);
      return kept;
    },
    keep: (reading) => {
      if (current !== name) return;
      writeStamp(name, new Date());
      if (reading !== kept) keeper.keep(reading);
      kept = reading;
    },
    empty: async () => {
      kept = null;
      keeper.forget();
      removeFirstEntries(null);
      await removeWholeEntries(null);
    },
  };
}

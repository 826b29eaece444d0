import type { Store } from '../store/open-store';
import { openStore } from '../store/open-store';

const SCHEMA = 'CREATE TABLE IF NOT EXISTS clock (id INTEGER PRIMARY KEY CHECK (id = 1), ahead_ms INTEGER NOT NULL)';

/** The one clock of the embedded Microsoft 365: the real time, or as far ahead of it as somebody has moved it. */
export interface Clock {
  readonly now: () => Date;
  /** Moves on by this many seconds; answers the new time. */
  readonly advance: (seconds: number) => Date;
  /** Makes it this time. Backwards is for tests: tokens, change logs and feeds expect time to go forward. */
  readonly set: (time: Date) => Date;
  readonly close: () => void;
}

/** Opens the clock kept in the SQLite file, so that a restart does not fall back. `base` is the time underneath. */
export function openClock(dataFile: string, base: () => Date = () => new Date()): Clock {
  const store = openStore(dataFile, SCHEMA);
  let ahead = readAhead(store);
  const now = (): Date => new Date(base().getTime() + ahead);

  function move(milliseconds: number): Date {
    ahead = Math.round(milliseconds);
    store.run('INSERT INTO clock (id, ahead_ms) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET ahead_ms = excluded.ahead_ms', ahead);
    return now();
  }

  return {
    now,
    advance: (seconds) => move(ahead + seconds * 1000),
    set: (time) => move(time.getTime() - base().getTime()),
    close: () => store.close(),
  };
}

function readAhead(store: Store): number {
  return store.first<{ ahead_ms: number }>('SELECT ahead_ms FROM clock WHERE id = 1')?.ahead_ms ?? 0;
}

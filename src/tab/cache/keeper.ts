import type { OverblikReading } from '../../domain/ports/overblik-source';
import { writeFirstEntry } from './first-entry';
import { pickFirstScreen } from './first-screen';
import { toText } from './to-text';
import { whenIdle } from './when-idle';
import { writeWholeEntry } from './whole-entry';

/** Between two writings: where many people work, something changes every ten seconds. */
const PAUSE_MS = 30_000;

/** Writes readings to the device, beside everything else. */
export interface Keeper {
  /** Of several, the newest is written, the first at once and the next after a pause. */
  keep(reading: OverblikReading): void;
  /** What is not written yet stays unwritten. */
  forget(): void;
}

/** A keeper under a name, as long as it `mayWrite`. The whole is written before the first screen, which is thus never the newer one. */
export function createKeeper(name: string, mayWrite: () => boolean): Keeper {
  let newest: OverblikReading | null = null;
  let written: OverblikReading | null = null;
  let writing: Promise<void> | null = null;
  const wanted = () => newest !== null && mayWrite();

  async function write(reading: OverblikReading): Promise<void> {
    await whenIdle();
    const text = await toText(reading);
    if (wanted()) await writeWholeEntry(name, text);
    if (wanted()) writeFirstEntry(name, pickFirstScreen(reading.overblik));
  }

  async function writeAll(): Promise<void> {
    while (newest !== null && newest !== written && mayWrite()) {
      const reading: OverblikReading = newest;
      await write(reading);
      written = reading;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }

  return {
    keep: (reading) => {
      newest = reading;
      writing ??= writeAll().finally(() => (writing = null));
    },
    forget: () => (newest = written = null),
  };
}

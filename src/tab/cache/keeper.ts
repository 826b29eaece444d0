import type { OverblikReading } from '../../domain/ports/overblik-source';
import { writeFirstEntry, writeStamp } from './first-entry';
import { pickFirstScreen } from './first-screen';
import { toText } from './to-text';
import { whenIdle } from './when-idle';
import { writeWholeEntry } from './whole-entry';

/** Between two writings: where many people work, something changes every ten seconds. */
const PAUSE_MS = 30_000;

/** Writes readings to the device, beside everything else. */
export interface Keeper {
  /** Of several, the newest is written, the first at once and the next after a pause. With it goes when it was last said to be true, so that no rows claim to be newer than they are. */
  keep(reading: OverblikReading): void;
  /** This one was found on the device: it need not be written again. */
  found(reading: OverblikReading): void;
  /** What is not written yet stays unwritten. */
  forget(): void;
}

/** A keeper under a name, as long as it `mayWrite`. The whole is written before the first screen, which is thus never the newer one, and the time after both. */
export function createKeeper(name: string, mayWrite: () => boolean): Keeper {
  let newest: OverblikReading | null = null;
  let trueAt = new Date();
  let written: OverblikReading | null = null;
  let writing: Promise<void> | null = null;
  const wanted = () => newest !== null && mayWrite();

  async function write(reading: OverblikReading): Promise<void> {
    await whenIdle();
    const text = await toText(reading);
    if (wanted()) await writeWholeEntry(name, text);
    if (!wanted()) return;
    writeFirstEntry(name, pickFirstScreen(reading.overblik));
    written = reading;
  }

  async function writeAll(): Promise<void> {
    while (newest !== null && !isSame(newest, written) && mayWrite()) {
      const reading: OverblikReading = newest;
      const saidAt = trueAt;
      await write(reading);
      if (wanted()) writeStamp(name, isSame(reading, newest) ? trueAt : saidAt);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }

  return {
    keep: (reading) => {
      newest = reading;
      trueAt = new Date();
      if (isSame(reading, written)) writeStamp(name, trueAt);
      else writing ??= writeAll().finally(() => (writing = null));
    },
    found: (reading) => (written = reading),
    forget: () => (newest = written = null),
  };
}

/** Nothing of what is shown differs. The mark may: an older one says no less, it only costs the next visit a question more. */
function isSame(reading: OverblikReading, other: OverblikReading | null): boolean {
  return reading.overblik === other?.overblik && (reading.newer ?? false) === (other.newer ?? false);
}

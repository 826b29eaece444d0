import type { Overblik } from '../../domain/overblik/overblik';
import { ANY_ENTRY } from './entry-name';
import { parse, readKeptOverblik } from './kept-text';

/** The first screen that was kept in localStorage, which answers at once; null: none, a broken one (which is thrown away), or a browser that forbids its storage. */
export function readFirstEntry(name: string): Overblik | null {
  return allowed(() => {
    const text = window.localStorage.getItem(name);
    if (text === null) return null;
    const overblik = readKeptOverblik(parse(text));
    if (overblik === null) window.localStorage.removeItem(name);
    return overblik;
  }, null);
}

/** Keeps a first screen; a device that is full keeps none rather than an old one. */
export function writeFirstEntry(name: string, overblik: Overblik): void {
  allowed(() => window.localStorage.removeItem(name), undefined);
  allowed(() => window.localStorage.setItem(name, JSON.stringify(overblik)), undefined);
}

/** When what is kept was last known to be true; null: nobody knows. */
export function readStamp(name: string): Date | null {
  const stamp = Date.parse(allowed(() => window.localStorage.getItem(timeOf(name)), null) ?? '');
  return Number.isNaN(stamp) ? null : new Date(stamp);
}

/** Notes that what is kept was true at a moment. */
export function writeStamp(name: string, trueAt: Date): void {
  allowed(() => window.localStorage.setItem(timeOf(name), trueAt.toISOString()), undefined);
}

/** Removes every entry that is not of this name; with null: every one. */
export function removeFirstEntries(exceptName: string | null): void {
  allowed(() => {
    const names = Array.from({ length: window.localStorage.length }, (_, at) => window.localStorage.key(at) ?? '');
    for (const name of names) if (name.startsWith(ANY_ENTRY) && !(exceptName !== null && name.startsWith(exceptName))) window.localStorage.removeItem(name);
  }, undefined);
}

function timeOf(name: string): string {
  return `${name}|tid`;
}

function allowed<Value>(ask: () => Value, otherwise: Value): Value {
  try {
    return ask();
  } catch {
    return otherwise; // Forbidden in a frame, or full: the lists have it all.
  }
}

import type { Periode } from './periode';
import { shapeBounds } from './periode-shape';
import { readShape } from './read-shape';

/** A periode inside a longer text: `text.slice(index, index + length)` are its words. */
export interface FoundPeriode {
  readonly periode: Periode;
  readonly index: number;
  readonly length: number;
}

/** Where a periode may begin: a word or a number, and not in the middle of one. */
const STARTS = /(?<![\p{L}\p{N}]|\d[./-])(?=\d|[a-zæøå]\p{L}|[hqk][1-4])/giu;

/** All perioder named in a text, in order, without overlaps. `om` is null: the sentence around it decides. */
export function findPerioder(text: string): FoundPeriode[] {
  const found: FoundPeriode[] = [];
  let free = 0;
  for (const { index } of text.matchAll(STARTS)) {
    if (index < free) continue;
    const reading = readShape(text, index);
    if (reading === null) continue;
    free = reading.end;
    const ordlyd = text.slice(index, free).replace(/\s+/gu, ' ');
    found.push({ periode: { ...shapeBounds(reading.shape), ordlyd, om: null }, index, length: free - index });
  }
  return found;
}

/** Looked for first, since few texts have any. */
const WITHOUT_KEY = /[«»]|[^\0-\xff]/;

/** A word as it is compared: in small letters, an `å` the same however it was typed, dashes and quotation marks as a keyboard has them. Folding twice changes nothing. */
export function fold(text: string): string {
  const small = text.normalize('NFC').toLowerCase();
  return WITHOUT_KEY.test(small) ? small.replace(/[‐-―]/g, '-').replace(/[‘-‛]/g, "'").replace(/[«»“-‟]/g, '"') : small;
}

/** The words of a search that a plan must all have. */
export function wordsOf(query: string): readonly string[] {
  return fold(query).split(/\s+/).filter((word) => word !== '');
}

/** What is said in several places, as one text that no word can be found across. */
export function foldAll(texts: readonly (string | null)[]): string {
  return fold(texts.filter((text) => text !== null).join(' '));
}

const FOLDED = new WeakMap<ReadonlyMap<number, string>, ReadonlyMap<number, string>>();

/**
 * Texts by plan as the search wants them. Whoever only searches keeps these and lets the others go: those of 20,000 plans are
 * megabytes. The same texts are folded once, and folded ones are answered as they are.
 */
export function foldTekster(tekster: ReadonlyMap<number, string>): ReadonlyMap<number, string> {
  const known = FOLDED.get(tekster);
  if (known !== undefined) return known;
  const folded = new Map(Array.from(tekster, ([id, tekst]) => [id, fold(tekst)] as const));
  FOLDED.set(tekster, folded);
  FOLDED.set(folded, folded);
  return folded;
}

/** A word as it is compared: in small letters, and an `å` the same however it was typed. Folding twice changes nothing, and copies nothing. */
export function fold(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('da');
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

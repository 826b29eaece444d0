const BEYOND_LATIN_1 = /[^\0-\xff]/;

/** A word as it is compared: in small letters, an `å` the same however it was typed, dashes and quotation marks as a keyboard has them. Folding twice changes nothing. */
export function fold(text: string): string {
  const small = text.normalize('NFC').toLowerCase();
  return BEYOND_LATIN_1.test(small) ? small.replace(/[‐-―]/g, '-').replace(/[‘-‛]/g, "'").replace(/[“-‟]/g, '"') : small;
}

/** The words of a search that a plan must all have. */
export function wordsOf(query: string): readonly string[] {
  return fold(query).split(/\s+/).filter((word) => word !== '');
}

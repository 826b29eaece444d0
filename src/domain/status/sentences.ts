/** Abbreviations that are followed by more, even by a capital: "nr. 3", "vedr. Sundhed". */
const NEVER_ENDS = /(?:^|[\s(])(?:\p{L}|nr|vedr|pkt|jf|f\.eks|eks|ca|evt|inkl|ekskl|bl\.a|kl|tlf)$/iu;

/**
 * The sentences of a text, each with its mark. A full stop ends a sentence when a capital, a digit,
 * a quotation or nothing follows: "2. halvår" and "ph.d. studerende" hold together.
 */
export function sentences(text: string): string[] {
  const found: string[] = [];
  let start = 0;
  for (const { index } of text.matchAll(/[.!?](?=\s+["”»“(]?[\p{Lu}\d]|\s*$)/gu)) {
    if (NEVER_ENDS.test(text.slice(Math.max(start, index - 8), index))) continue;
    found.push(text.slice(start, index + 1).trim());
    start = index + 1;
  }
  const rest = text.slice(start).trim();
  return rest === '' ? found : [...found, rest];
}

/** The first sentence with its mark; the empty text for an empty text. */
export function firstSentence(text: string): string {
  return sentences(text)[0] ?? '';
}

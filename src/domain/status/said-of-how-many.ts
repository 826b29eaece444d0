/** How many specialområder a sentence speaks of, where it gives no number. */
export type Udbredelse = 'alle' | 'flere';

const ALLE = /\balle\b[^.]*\b(?:special)?omr(?:å|aa)der|\bsamtlige\b[^.]*omr(?:å|aa)der|^alle har\b/i;
const FLERE = /\b(?:flere|nogle|enkelte|en del)\b[^.]*\b(?:special)?omr(?:å|aa)der/i;

/**
 * What a status sentence says about how widely it holds: "i gang i flere specialområder" is `flere`, and no number is made
 * of it; null where it says nothing. A sentence that says both ("alle … flere") is taken at its more careful word.
 */
export function saidOfHowMany(statustekst: string): Udbredelse | null {
  if (FLERE.test(statustekst)) return 'flere';
  return ALLE.test(statustekst) ? 'alle' : null;
}

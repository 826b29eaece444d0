/** A CPR number in a text: `text.slice(index, index + length)`. Never show or log the digits. */
export interface FoundCpr {
  readonly index: number;
  readonly length: number;
}

/** Six digits and four, together or with a hyphen or one blank between; never a part of a longer number. */
const PATTERN = /(?<!\d|\d[.,])(\d\d)(\d\d)(\d\d)(?:\s?[-‐‑–]\s?|\s)?(\d{4})(?!\d|[.,]\d)/gu;

/**
 * Where a text holds CPR numbers (DDMMYY-SSSS): ten digits that begin with a valid date.
 * No checksum: modulus 11 has not held since 2007. Years (2014-2017) and phone numbers
 * (eight digits, or +45 and eight) do not begin with six digits that are a date.
 */
export function findCpr(text: string): FoundCpr[] {
  return [...text.matchAll(PATTERN)]
    .filter(([, dag, maaned, aar]) => isDate(Number(dag), Number(maaned), Number(aar)))
    .map((found) => ({ index: found.index, length: found[0].length }));
}

/** The text with every CPR number's digits blotted out; as long as before, so that places stay. */
export function maskCpr(text: string): string {
  const parts: string[] = [];
  let read = 0;
  for (const { index, length } of findCpr(text)) {
    parts.push(text.slice(read, index), text.slice(index, index + length).replace(/\d/gu, '█'));
    read = index + length;
  }
  return parts.join('') + text.slice(read);
}

/** 29 February counts where 1900 + yy or 2000 + yy is a leap year: the century stands in the last four digits. */
function isDate(dag: number, maaned: number, aar: number): boolean {
  return [1900, 2000].some((century) => {
    const date = new Date(Date.UTC(century + aar, maaned - 1, dag));
    return maaned >= 1 && date.getUTCMonth() === maaned - 1 && date.getUTCDate() === dag;
  });
}

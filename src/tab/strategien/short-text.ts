const LONGEST = 180;

/** A text short enough for a row, cut between words; all of it stands in the panel. */
export function shortText(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST + 1);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > 0 ? end : LONGEST).replace(/[\s,;:.]+$/, '')} …`;
}

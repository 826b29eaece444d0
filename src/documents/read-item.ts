/** A list item at the beginning of a line. */
export interface Item {
  /** `1` of "1) …", or null for a bullet. */
  readonly nummer: string | null;
  readonly tekst: string;
}

const NUMBERED = /^\s*(?:[-•*]\s+)?(\d{1,2})\)\s+(\S.*)$/u;
const BULLET = /^\s*[-•*▪◦–·]\s+(\S.*)$/u;

/** Reads a line as a list item: "1) …" (with or without a bullet before it) or "- …". */
export function readItem(text: string): Item | null {
  const numbered = NUMBERED.exec(text);
  if (numbered !== null) return { nummer: numbered[1] ?? null, tekst: numbered[2] ?? '' };
  const bullet = BULLET.exec(text);
  return bullet === null ? null : { nummer: null, tekst: bullet[1] ?? '' };
}

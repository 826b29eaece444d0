const LONGEST = 32;

/**
 * The internal name that SharePoint makes of a title: letters and digits of
 * ASCII stay, the rest becomes `_x0020_`; at most 32 characters.
 */
export function encodeInternalName(title: string): string {
  return title.replace(/^\d|[^A-Za-z0-9_]/g, encode).slice(0, LONGEST);
}

const encode = (letter: string): string => `_x${letter.charCodeAt(0).toString(16).padStart(4, '0')}_`;

/** The name itself when it is free, otherwise the first free of `Name0`, `Name1` … */
export function freeInternalName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  if (!used.has(wanted.toLowerCase())) return wanted;
  for (let number = 0; ; number += 1) {
    const candidate = `${wanted.slice(0, LONGEST - String(number).length)}${number}`;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}

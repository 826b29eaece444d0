const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A number from 0 up to 1 that looks random and follows from what it is about: no record depends on the order in which they are made. */
export function chanceOf(subject: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < subject.length; at += 1) hash = Math.imul(hash ^ subject.charCodeAt(at), FNV_PRIME);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 4_294_967_296;
}

/** A whole number from 0 up to, but not including, `below`. */
export function numberOf(subject: string, below: number): number {
  return Math.floor(chanceOf(subject) * below);
}

/** One of several, by chance; null may be one of them. */
export function oneOf<T>(subject: string, choices: readonly [T, ...T[]]): T {
  const chosen = choices[numberOf(subject, choices.length)];
  return chosen === undefined ? choices[0] : chosen;
}

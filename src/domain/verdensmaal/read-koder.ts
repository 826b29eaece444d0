import { groupKoder, maalOf, VERDENSMAAL, type Verdensmaal } from './verdensmaal';

/** How many delmål each verdensmål has: by number, and how many more by letter (https://sdgs.un.org/goals). */
const DELMAAL: Readonly<Record<Verdensmaal, readonly [number, number]>> = {
  1: [5, 2], 2: [5, 3], 3: [9, 4], 4: [7, 3], 5: [6, 3], 6: [6, 2], 7: [3, 2], 8: [10, 2], 9: [5, 3],
  10: [7, 3], 11: [7, 3], 12: [8, 3], 13: [3, 2], 14: [7, 3], 15: [9, 3], 16: [10, 2], 17: [19, 0],
};

const LETTERS = 'abcd';

/** Whether there is such a verdensmål or delmål: `13`, `13.2`, `13.a`. */
export function isKode(kode: string): boolean {
  const [, maal = '', delmaal] = /^(\d{1,2})(?:\.(\d{1,2}|[a-d]))?$/.exec(kode) ?? [];
  const known = VERDENSMAAL.find((candidate) => candidate === maal);
  if (known === undefined) return false;
  if (delmaal === undefined) return true;
  const [numbered, lettered] = DELMAAL[known];
  return LETTERS.includes(delmaal) ? LETTERS.indexOf(delmaal) < lettered : String(Number(delmaal)) === delmaal && Number(delmaal) >= 1 && Number(delmaal) <= numbered;
}

export interface Koder {
  /** Goals and delmål in the order of their numbers, each once; a delmål brings its goal. */
  readonly koder: readonly string[];
  /** What names neither, as it was written. */
  readonly ukendte: readonly string[];
}

/** Reads verdensmål and delmål as people write them: `3, 3.4 og 17`. */
export function readKoder(text: string): Koder {
  const written = text.split(/[,;\s]+/).map((part) => part.replace(/\.$/, '')).filter((part) => part !== '' && part.toLowerCase() !== 'og');
  const known = written.map((part) => part.toLowerCase()).filter(isKode);
  const withGoals = [...known, ...known.flatMap((kode) => maalOf(kode) ?? [])];
  return {
    koder: groupKoder(withGoals).flatMap(({ maal, delmaal }) => [maal, ...delmaal]),
    ukendte: [...new Set(written.filter((part) => !isKode(part.toLowerCase())))],
  };
}

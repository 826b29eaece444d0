/** The 17 verdensmål of the United Nations, by number. */
export const VERDENSMAAL = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15', '16', '17'] as const;
export type Verdensmaal = (typeof VERDENSMAAL)[number];

/** A verdensmål with those of its delmål (`13.2`, `17.a`) that are meant; none of them: the goal as a whole. */
export interface MaalMedDelmaal {
  readonly maal: Verdensmaal;
  readonly delmaal: readonly string[];
}

const NATURAL = new Intl.Collator('en', { numeric: true });

/** The verdensmål of a code: `13` of `13.2`; null where there is none. */
export function maalOf(kode: string): Verdensmaal | null {
  const [number] = kode.trim().split('.');
  return VERDENSMAAL.find((maal) => maal === number) ?? null;
}

/** Codes as an Omraade carries them, by goal: goals and delmål in the order of their numbers, each once; what is no goal is left out. */
export function groupKoder(koder: readonly string[]): readonly MaalMedDelmaal[] {
  const known = [...new Set(koder.map((kode) => kode.trim()))];
  return VERDENSMAAL.flatMap((maal) => {
    const own = known.filter((kode) => maalOf(kode) === maal);
    if (own.length === 0) return [];
    return [{ maal, delmaal: own.filter((kode) => kode !== maal).sort((one, other) => NATURAL.compare(one, other)) }];
  });
}

/** Codes that name no verdensmål (`18`, `x`). */
export function unknownKoder(koder: readonly string[]): readonly string[] {
  return [...new Set(koder.map((kode) => kode.trim()))].filter((kode) => maalOf(kode) === null);
}

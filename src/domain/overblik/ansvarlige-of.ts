import type { OverblikIndex } from './index-overblik';

/** Fewer specialområder than this are named one by one. */
const ENOUGH_TO_COUNT = 3;

/** Who answers for a plan, short enough for one cell: each aktør once. */
export interface Ansvarlige {
  /** To be named. */
  readonly navne: readonly string[];
  /** The names of so many specialområder that their number says more; else empty, and they stand among `navne`. */
  readonly specialomraader: readonly string[];
}

/** The ansvarlige of a plan by name, in the order of the list. Aktører that are gone are left out. */
export function ansvarligeOf(handleplanId: number, index: Pick<OverblikIndex, 'ansvar' | 'aktoerer'>): Ansvarlige {
  const ids = new Set(index.ansvar(handleplanId).filter(({ rolle }) => rolle === 'ansvarlig').map(({ aktoerId }) => aktoerId));
  const aktoerer = [...ids].flatMap((id) => index.aktoerer.get(id) ?? []);
  const specialomraader = aktoerer.filter(({ type }) => type === 'specialomraade');
  const counted = specialomraader.length < ENOUGH_TO_COUNT ? [] : specialomraader;
  return { navne: aktoerer.filter((aktoer) => !counted.includes(aktoer)).map(({ navn }) => navn), specialomraader: counted.map(({ navn }) => navn) };
}

import { omraadePath } from '../overblik/omraade-path';
import type { OverblikIndex } from '../overblik/index-overblik';
import type { Omraade } from '../strategi/omraade';

/** An Omraade with what it may be called in a cell. */
export interface OmraadeNavn {
  readonly id: number;
  /** What the grid shows: number and title, with the way from the top where others are called the same. */
  readonly navn: string;
  /** Whatever else names it: its number, its title. */
  readonly kaldes: readonly string[];
}

/** The names of a strategy's Omraader. */
export function omraadeNavne(omraader: readonly Omraade[], index: Pick<OverblikIndex, 'omraader'>): readonly OmraadeNavn[] {
  const times = new Map<string, number>();
  for (const omraade of omraader) times.set(plainNavn(fullName(omraade)), (times.get(plainNavn(fullName(omraade))) ?? 0) + 1);
  return omraader.map((omraade) => {
    const full = fullName(omraade);
    const path = omraadePath(omraade.id, index).map(fullName).join(' › ');
    return { id: omraade.id, navn: times.get(plainNavn(full)) === 1 ? full : path, kaldes: [full, path, omraade.titel, ...(omraade.nummer === null ? [] : [omraade.nummer])] };
  });
}

/** Those that a text names: none, one, or several when it is not enough to tell them apart. */
export function findOmraader(tekst: string, navne: readonly OmraadeNavn[]): readonly OmraadeNavn[] {
  const wanted = plainNavn(tekst);
  const exact = navne.filter(({ navn }) => plainNavn(navn) === wanted);
  return exact.length > 0 ? exact : navne.filter(({ kaldes }) => kaldes.some((navn) => plainNavn(navn) === wanted));
}

function fullName({ nummer, titel }: Omraade): string {
  return nummer === null ? titel : `${nummer} ${titel}`;
}

function plainNavn(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/[\s.›>/–-]+/gu, ' ').trim();
}

import type { Dato } from '../../src/domain/dato';
import type { Omraade } from '../../src/domain/strategi/omraade';
import type { Strategi } from '../../src/domain/strategi/strategi';
import { oneOf } from './chance';
import type { GrowSizes } from './sizes';
import { tekst, titel } from './texts';

export const LEVELS = ['Tema', 'Indsatsområde', 'Mål'] as const;

/** How many nodes lie under each node of the level above. The running strategy's tree is the large one. */
const LARGE_TREE = [8, 5, 4] as const;
const SMALL_TREE = [4, 3, 3] as const;

/** A node before it has ids: `foraelder` is a key. */
export interface GrownOmraade extends Omit<Omraade, 'id' | 'strategiId' | 'foraelderId'> {
  readonly strategi: number;
  readonly foraelder: string | null;
}

const NAVNE = ['Sundhedsplan', 'Børneplan', 'Kvalitetsplan', 'Arbejdsmiljøplan', 'Digitaliseringsplan', 'Kompetenceplan', 'Klimaplan', 'Plan for inklusion'] as const;

export function strategiKey(strategi: number): string {
  return `stor/strategi/${strategi}`;
}

/** The running strategy (0) reaches from last year to the year after next; the others lie further back, a year apart. */
export function grownStrategi(strategi: number, today: Dato): Omit<Strategi, 'id'> {
  const year = Number(today.slice(0, 4));
  const fra = year - 1 - Math.ceil(strategi / 2);
  const navn = strategi === 0 ? 'Fælles retning' : `${oneOf(`strategi ${strategi}`, NAVNE)} ${strategi}`;
  return { noegle: strategiKey(strategi), titel: navn, vision: 'Vi når længst, når alle kan se, hvad vi er i gang med.', fra: `${fra}-01-01`, til: `${fra + 3}-12-31`, niveauer: [...LEVELS] };
}

function omraade(strategi: number, numbers: readonly number[]): GrownOmraade {
  const noegle = `${strategiKey(strategi)}/omraade/${numbers.join('.')}`;
  const above = numbers.slice(0, -1);
  const goals = numbers.length === 2 ? [String(1 + ((numbers[0] ?? 0) * 5 + (numbers[1] ?? 0)) % 17)] : [];
  return {
    strategi, noegle, foraelder: above.length === 0 ? null : `${strategiKey(strategi)}/omraade/${above.join('.')}`,
    niveau: numbers.length, nummer: numbers.join('.'), titel: titel(noegle), tekst: tekst(noegle), verdensmaal: goals,
    fase: null, orden: numbers.at(-1) ?? 0,
  };
}

/** The tree of one strategy, each node after the one above it: by levels. */
export function grownOmraader(strategi: number): readonly GrownOmraade[] {
  let layer: readonly (readonly number[])[] = [[]];
  const layers = (strategi === 0 ? LARGE_TREE : SMALL_TREE).map((width) => {
    layer = layer.flatMap((above) => Array.from({ length: width }, (_, at) => [...above, at + 1]));
    return layer;
  });
  return layers.flat().map((numbers) => omraade(strategi, numbers));
}

/** Of a hundred plans so many belong to the running strategy: more than any list may hand out at once. */
const IN_RUNNING = 62;

/** The strategy of the nth plan. */
export function strategiOfPlan(plan: number, { strategier }: Pick<GrowSizes, 'strategier'>): number {
  if (strategier === 1 || plan % 100 < IN_RUNNING) return 0;
  return 1 + plan % (strategier - 1);
}

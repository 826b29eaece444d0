import type { Aktoerudkast } from '../../src/domain/udkast/strategiudkast';
import { AKTOERER } from '../demonstration/aktoerer';
import { numberOf } from './chance';
import { grownUpn } from './people';
import type { GrowSizes } from './sizes';

/** Arbejdsgrupper there are, in proportion to the people. */
export function groupCount({ personer }: Pick<GrowSizes, 'personer'>): number {
  return Math.max(3, Math.round(personer / 40));
}

export function groupKey(group: number): string {
  return `stor/arbejdsgruppe/${group}`;
}

/** The people of the nth arbejdsgruppe: four to forty. */
function peopleOfGroup(group: number, { personer }: GrowSizes): readonly string[] {
  const count = Math.min(personer, 4 + numberOf(`${groupKey(group)} antal`, 37));
  return [...new Set(Array.from({ length: count }, (_, at) => grownUpn(numberOf(`${groupKey(group)} ${at}`, personer))))];
}

function group(at: number, sizes: GrowSizes): Aktoerudkast {
  return { noegle: groupKey(at), navn: `Arbejdsgruppe ${at + 1}`, type: 'arbejdsgruppe', kaldes: [], personer: peopleOfGroup(at, sizes), stedfortraedere: [], ledere: [], fraAar: null, tilAar: null };
}

/** The aktører everybody knows, and many arbejdsgrupper. */
export function grownAktoerer(sizes: GrowSizes): readonly Aktoerudkast[] {
  return [...AKTOERER, ...Array.from({ length: groupCount(sizes) }, (_, at) => group(at, sizes))];
}

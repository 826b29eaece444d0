import fc from 'fast-check';
import type { Overblik } from '../../../src/domain/overblik/overblik';
import type { Omraade } from '../../../src/domain/strategi/omraade';
import { aStrategi } from '../mine/small-overblik';

export function anOmraade(id: number, rest: Partial<Omraade> = {}): Omraade {
  return { id, noegle: `omraade-${id}`, strategiId: 1, foraelderId: null, niveau: 1, nummer: null, titel: `Område ${id}`, tekst: null, verdensmaal: [], fase: null, orden: id, ...rest };
}

/** A strategy of three levels, and its tree: `parents` says for each node (from 1 on) which earlier one it stands under, 0 for the top. */
export function aTree(parents: readonly number[], ordener: readonly number[] = []): Pick<Overblik, 'omraader' | 'strategier'> {
  const omraader: Omraade[] = [];
  for (const [at, parent] of parents.entries()) {
    const foraelder = omraader.find(({ id }) => id === parent);
    omraader.push(anOmraade(at + 1, { foraelderId: foraelder?.id ?? null, niveau: (foraelder?.niveau ?? 0) + 1, orden: ordener[at] ?? at + 1 }));
  }
  return { omraader, strategier: [{ ...aStrategi(1), niveauer: ['Tema', 'Spor', 'Mål'] }] };
}

/** Any tree of up to three levels, with places that may be equal. */
export const anyTree = fc.array(fc.record({ parent: fc.nat(8), orden: fc.integer({ min: 0, max: 5 }) }), { minLength: 1, maxLength: 9 }).map((nodes) => {
  const niveauer: number[] = [];
  const parents = nodes.map(({ parent }, at) => {
    const usable = parent <= at && parent > 0 && (niveauer[parent - 1] ?? 3) < 3 ? parent : 0;
    niveauer.push(usable === 0 ? 1 : (niveauer[usable - 1] ?? 0) + 1);
    return usable;
  });
  return aTree(parents, nodes.map(({ orden }) => orden));
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupByOmraade, type Omraadegruppe } from '../../../src/domain/overblik/group-by-omraade';
import type { Handleplan } from '../../../src/domain/strategi/handleplan';
import type { Omraade } from '../../../src/domain/strategi/omraade';
import { overblikFixture, PLANS } from '../../tab/support/overblik-fixture';

function planIds(grupper: readonly Omraadegruppe[]): number[] {
  return grupper.flatMap((gruppe) => [...gruppe.handleplaner.map((plan) => plan.id), ...planIds(gruppe.grupper)]);
}

const omraade: fc.Arbitrary<Omraade> = fc.record({
  id: fc.nat(12), noegle: fc.constant(''), strategiId: fc.constantFrom(1, 2), foraelderId: fc.option(fc.nat(12)), niveau: fc.constant(1),
  nummer: fc.constant(null), titel: fc.string(), tekst: fc.constant(null), verdensmaal: fc.constant([]), fase: fc.constant(null), orden: fc.nat(3),
});
const plan: fc.Arbitrary<Handleplan> = fc.record({
  id: fc.nat(60), strategiId: fc.constantFrom(1, 2), omraadeId: fc.nat(14), nummer: fc.option(fc.stringMatching(/^[0-9]{1,2}-[A-F]$/)),
  titel: fc.string(), periode: fc.constant(null), tilsagn: fc.constant(null), relevantForMed: fc.boolean(), fase: fc.constant(null), faellesCelle: fc.constant(null), orden: fc.nat(3),
});
const lists = { omraader: fc.uniqueArray(omraade, { selector: (row) => row.id }), handleplaner: fc.uniqueArray(plan, { selector: (row) => row.id }) };

test('every plan of the strategy stands exactly once, however damaged the tree is', () => {
  fc.assert(fc.property(fc.record(lists), (overblik) => {
    const tree = groupByOmraade(overblik, 1);
    const shown = [...planIds(tree.grupper), ...tree.udenOmraade.map((row) => row.id)];
    expect(shown.sort()).toEqual(overblik.handleplaner.filter((row) => row.strategiId === 1).map((row) => row.id).sort());
    expect(tree.grupper.reduce((sum, gruppe) => sum + gruppe.antal, tree.udenOmraade.length)).toBe(shown.length);
  }));
});

test('the order of the lists does not matter', () => {
  fc.assert(fc.property(fc.record(lists), (overblik) => {
    fc.pre(!hasCircle(overblik.omraader));
    const turned = { omraader: [...overblik.omraader].reverse(), handleplaner: [...overblik.handleplaner].reverse() };
    expect(groupByOmraade(turned, 1)).toEqual(groupByOmraade(overblik, 1));
  }));
});

function hasCircle(omraader: readonly Omraade[]): boolean {
  const parents = new Map(omraader.filter((row) => row.strategiId === 1).map((row) => [row.id, row.foraelderId]));
  return [...parents.keys()].some((start) => {
    let at = parents.get(start) ?? null;
    for (let steps = 0; at !== null && steps <= parents.size; steps += 1) at = parents.get(at) ?? null;
    return at !== null;
  });
}

test('temaer hold their indsatsområder, and each area its plans in the order people count in', () => {
  const { grupper } = groupByOmraade(overblikFixture(), 1);
  expect(grupper.map((gruppe) => [gruppe.omraade.titel, gruppe.antal])).toEqual([['Nødvendig viden', 7], ['Målrettet indsats', 3], ['Frivillige', 1]]);
  expect(grupper[0]?.grupper[0]?.handleplaner.map((row) => row.nummer)).toEqual(['1-A', '1-B', '1-C', '1-D']);
});

test('numbers are ordered as people count: 2-A before 10-A', () => {
  const base = overblikFixture();
  const [sample] = base.handleplaner;
  if (sample === undefined) throw new Error('The fixture has no plans');
  const handleplaner = ['10-A', '1-B', null, '2-A', '1-A'].map((nummer, place) => ({ ...sample, id: place, nummer, orden: 0, omraadeId: 16 }));
  expect(groupByOmraade({ ...base, handleplaner }, 1).grupper[2]?.handleplaner.map((row) => row.nummer)).toEqual(['1-A', '1-B', '2-A', '10-A', null]);
});

test('a plan whose Omraade is gone is kept in sight', () => {
  const base = overblikFixture();
  const tree = groupByOmraade({ ...base, omraader: [] }, 2);
  expect(tree.udenOmraade.map((row) => row.id)).toEqual([PLANS.foerste, PLANS.uden]);
});

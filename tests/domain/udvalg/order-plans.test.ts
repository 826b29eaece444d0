import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexOverblik } from '../../../src/domain/overblik/index-overblik';
import type { Overblik } from '../../../src/domain/overblik/overblik';
import { createPlanOrder } from '../../../src/domain/udvalg/order-plans';
import { createPlanFacts, type PlanFacts } from '../../../src/domain/udvalg/plan-facts';
import { SORTERINGER, type Sortering } from '../../../src/domain/udvalg/udvalg';
import { overblikFixture } from '../../tab/support/overblik-fixture';
import { anyOverblik } from './any-overblik';

function factsOf(overblik: Overblik): PlanFacts {
  return createPlanFacts(indexOverblik(overblik));
}

function titled(titles: readonly string[]): Overblik {
  const base = overblikFixture();
  const [sample] = base.handleplaner;
  if (sample === undefined) throw new Error('The fixture has no plan');
  return { ...base, planstatus: [], handleplaner: titles.map((titel, at) => ({ ...sample, id: at + 1, orden: at, titel, nummer: titel })) };
}

function numbersBy(efter: Sortering['efter'], faldende = false): readonly (string | null)[] {
  return createPlanOrder(factsOf({ ...overblikFixture(), strategier: overblikFixture().strategier.slice(0, 1) }))({ efter, faldende }).map(({ nummer }) => nummer);
}

test('the alphabet is Danish: æ, ø, å last, aa as å, and numbers as numbers', () => {
  const order = createPlanOrder(factsOf(titled(['Åben', 'Aalborg', 'Zoo', 'Ørsted', 'Ærø', 'Bro', 'afsnit', '10-A', '2-B', '1-C'])));
  expect(order({ efter: 'titel', faldende: false }).map(({ titel }) => titel)).toEqual(['1-C', '2-B', '10-A', 'afsnit', 'Bro', 'Zoo', 'Ærø', 'Ørsted', 'Åben', 'Aalborg']);
  expect(order({ efter: 'nummer', faldende: true }).map(({ titel }) => titel).slice(-3)).toEqual(['10-A', '2-B', '1-C']);
});

test('by fremdrift the plans that follow the plan come first, and those nobody has judged last, both ways', () => {
  expect(numbersBy('fremdrift').slice(0, 5)).toEqual(['1-A', '2-B', '6-A', '1-C', '1-D']);
  expect(numbersBy('fremdrift', true).slice(0, 5)).toEqual(['1-D', '1-C', '1-A', '2-B', '6-A']);
});

test('by periode what is due first comes first, and what has none last, both ways', () => {
  expect(numbersBy('periode').slice(0, 5)).toEqual(['6-A', '1-A', '2-A', '2-B', '1-B']);
  expect(numbersBy('periode', true).slice(0, 5)).toEqual(['1-B', '2-B', '2-A', '1-A', '6-A']);
});

test('by news the longest silence comes first: whoever never spoke', () => {
  expect(numbersBy('sidst')).toEqual(['1-B', '7-A', '10-A', '2-A', '1-C', '1-A', '2-B', '2-E', '6-A', '5-B', '1-D']);
});

test('every order holds every plan of every known strategy once', () => {
  fc.assert(fc.property(anyOverblik, fc.option(fc.record({ efter: fc.constantFrom(...SORTERINGER), faldende: fc.boolean() })), (overblik, sortering) => {
    const index = indexOverblik(overblik);
    const known = overblik.handleplaner.filter(({ strategiId }) => index.strategier.has(strategiId)).map(({ id }) => id);
    expect(createPlanOrder(createPlanFacts(index))(sortering).map(({ id }) => id).sort((one, other) => one - other)).toEqual(known);
  }));
});

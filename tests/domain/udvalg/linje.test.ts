import { expect, test } from 'vitest';
import { indexOverblik } from '../../../src/domain/overblik/index-overblik';
import { createListLines } from '../../../src/domain/udvalg/list-lines';
import { createPlanLines } from '../../../src/domain/udvalg/linje';
import { createPlanOrder } from '../../../src/domain/udvalg/order-plans';
import { createPlanFacts } from '../../../src/domain/udvalg/plan-facts';
import { overblikFixture } from '../../tab/support/overblik-fixture';

const overblik = overblikFixture();
const facts = createPlanFacts(indexOverblik(overblik));
const plans = createPlanOrder(facts)(null);

test('a plan in a group is always the same line, and another line in another group', () => {
  const linesOf = createPlanLines();
  const [first] = linesOf(plans, 'omraade');
  expect(linesOf(plans.slice(0, 1), 'omraade')[0]).toBe(first);
  expect(linesOf(plans, 'alle')[0]).toMatchObject({ kind: 'plan', handleplan: plans[0], key: `alle/${plans[0]?.id}` });
  expect(linesOf(plans, 'alle')[0]).not.toBe(first);
});

test('the plans that a search leaves keep their lines, so that their rows are not drawn again', () => {
  const linesOf = createListLines(facts);
  const all = new Set(linesOf(plans, overblik.strategier, { gruppering: 'omraade', keepEmpty: true }));
  const left = linesOf(plans.filter(({ id }) => id % 2 === 0), overblik.strategier, { gruppering: 'omraade', keepEmpty: false }).filter(({ kind }) => kind === 'plan');
  expect(left.length).toBeGreaterThan(0);
  expect(left.filter((line) => !all.has(line))).toEqual([]);
});

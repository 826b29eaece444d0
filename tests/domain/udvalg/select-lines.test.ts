import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexOverblik } from '../../../src/domain/overblik/index-overblik';
import { createListLines } from '../../../src/domain/udvalg/list-lines';
import { createPlanOrder } from '../../../src/domain/udvalg/order-plans';
import { createPlanFacts } from '../../../src/domain/udvalg/plan-facts';
import { selectLines } from '../../../src/domain/udvalg/select-lines';
import { GRUPPERINGER } from '../../../src/domain/udvalg/udvalg';
import { anyOverblik } from './any-overblik';

/** Headings that are called the same may change places. */
function isSorted(overblik: { readonly aktoerer: readonly { readonly navn: string }[] }): boolean {
  return new Set(overblik.aktoerer.map(({ navn }) => navn)).size === overblik.aktoerer.length;
}

test('of the lines of all plans those that fit are what a list of these plans alone would be', () => {
  fc.assert(fc.property(anyOverblik.filter(isSorted), fc.constantFrom(...GRUPPERINGER), fc.boolean(), fc.uniqueArray(fc.integer({ min: 1, max: 12 })), (overblik, gruppering, keepEmpty, ids) => {
    const facts = createPlanFacts(indexOverblik(overblik));
    const linesOf = createListLines(facts);
    const plans = createPlanOrder(facts)(null);
    const wanted = new Set(ids);
    const { lines, plans: antal } = selectLines(linesOf(plans, overblik.strategier, { gruppering, keepEmpty }), ({ id }) => wanted.has(id));
    expect(antal).toBe(lines.filter(({ kind }) => kind === 'plan').length);
    expect(lines).toEqual(linesOf(plans.filter(({ id }) => wanted.has(id)), overblik.strategier, { gruppering, keepEmpty: false }));
  }));
});

test('what stays the same is the same line, so that its row is not drawn again', () => {
  fc.assert(fc.property(anyOverblik, fc.constantFrom(...GRUPPERINGER), (overblik, gruppering) => {
    const facts = createPlanFacts(indexOverblik(overblik));
    const lines = createListLines(facts)(createPlanOrder(facts)(null), overblik.strategier, { gruppering, keepEmpty: false });
    const { lines: selected } = selectLines(lines, ({ id }) => id !== 1);
    expect(selectLines(lines, () => true).lines.every((line, at) => line === lines[at])).toBe(true);
    expect(selected.filter((line) => line.kind === 'plan' && !lines.includes(line))).toEqual([]);
  }));
});

test('where the first plans will do, their lines are the first of all lines, and only the last headings do not say how many they hold', () => {
  fc.assert(fc.property(anyOverblik, fc.constantFrom(...GRUPPERINGER), fc.integer({ min: 1, max: 6 }), (overblik, gruppering, enough) => {
    const facts = createPlanFacts(indexOverblik(overblik));
    const lines = createListLines(facts)(createPlanOrder(facts)(null), overblik.strategier, { gruppering, keepEmpty: true });
    const asked = new Set<number>();
    const some = selectLines(lines, ({ id }) => (asked.add(id), id % 3 !== 0), enough);
    const all = selectLines(lines, ({ id }) => id % 3 !== 0);
    expect(some.plans).toBe(Math.min(enough, all.plans));
    expect(some.lines.map(({ key }) => key)).toEqual(all.lines.slice(0, some.lines.length).map(({ key }) => key));
    for (const [at, line] of some.lines.entries()) if (line.kind === 'overskrift' && line.antal !== null) expect(line).toEqual(all.lines[at]);
    if (some.plans < enough) expect(some.lines).toEqual(all.lines);
    expect([...asked].filter((id) => id % 3 !== 0).length).toBeLessThanOrEqual(enough);
  }));
});

test('of the beginning of a list no heading stays below which nobody has been found', () => {
  fc.assert(fc.property(anyOverblik, fc.nat(20), (overblik, length) => {
    const facts = createPlanFacts(indexOverblik(overblik));
    const lines = createListLines(facts)(createPlanOrder(facts)(null), overblik.strategier, { gruppering: 'omraade', keepEmpty: false });
    const some = selectLines(lines.slice(0, length), ({ id }) => id % 3 !== 0).lines;
    const all = selectLines(lines, ({ id }) => id % 3 !== 0).lines;
    expect(some.map(({ key }) => key)).toEqual(all.slice(0, some.length).map(({ key }) => key));
    expect(some.at(-1)?.kind).not.toBe('overskrift');
  }));
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Aktoer } from '../../../src/domain/aktoer/aktoer';
import { compareDue } from '../../../src/domain/mine/compare-due';
import { findMine } from '../../../src/domain/mine/find-mine';
import { partKey } from '../../../src/domain/mine/min-indsats';
import type { Overblik } from '../../../src/domain/overblik/overblik';
import { TRIN } from '../../../src/domain/status/trin';
import type { Ansvar } from '../../../src/domain/strategi/ansvar';
import { anAktoer, anAnsvar, anOverblik, aPlan, aPlanstatus, aStrategi } from './small-overblik';

const TODAY = '2026-11-22';
const ME = 1;

const people = fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { maxLength: 3 });
const day = fc.integer({ min: 0, max: 1500 }).map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10));
const years = fc.record({ fraAar: fc.option(fc.integer({ min: 2010, max: 2030 })), tilAar: fc.option(fc.integer({ min: 2010, max: 2030 })) });
const aktoerType = fc.constantFrom<Aktoer['type']>('administration', 'specialomraade', 'specialomraade', 'specialomraaderne');
const anyAktoer = (id: number) => fc.record({ type: aktoerType, personIds: people, stedfortraederIds: people, years }).map(({ years: span, ...rest }) => anAktoer(id, { ...rest, ...span }));
const anyAnsvar = (id: number) => fc.record({ plan: fc.integer({ min: 1, max: 5 }), aktoer: fc.integer({ min: 1, max: 5 }), rolle: fc.constantFrom('ansvarlig', 'medvirkende'), specialomraadeId: fc.option(fc.integer({ min: 1, max: 5 })), personIds: fc.oneof(fc.constant<number[]>([]), people) })
  .map(({ plan, aktoer, ...rest }) => anAnsvar(id, plan, aktoer, rest));
const anyPeriode = fc.option(fc.tuple(day, day).map(([one, other]) => ({ fra: one < other ? one : other, til: one < other ? other : one, ordlyd: 'dengang', om: null })));
const anyStatus = (id: number) => fc.record({ plan: fc.integer({ min: 1, max: 5 }), specialomraadeId: fc.option(fc.integer({ min: 1, max: 5 })), statusPr: day, trin: fc.option(fc.constantFrom(...TRIN)), periode: anyPeriode })
  .map(({ plan, ...rest }) => aPlanstatus(plan, { ...rest, id, statusopdateringId: id }));

function someOf<Thing>(make: (id: number) => fc.Arbitrary<Thing>, max: number): fc.Arbitrary<Thing[]> {
  return fc.integer({ min: 0, max }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, place) => make(place + 1))));
}

const anyOverblik: fc.Arbitrary<Overblik> = fc.record({
  strategier: fc.constant([aStrategi(1, '2024-01-01', '2027-12-31'), aStrategi(2, '2014-01-01', '2017-12-31')]),
  handleplaner: fc.tuple(...[1, 2, 3, 4, 5].map((id) => fc.record({ strategiId: fc.constantFrom(1, 2), orden: fc.integer({ min: 0, max: 2 }), periode: anyPeriode }).map((rest) => aPlan(id, rest)))),
  aktoerer: fc.tuple(...[1, 2, 3, 4, 5].map(anyAktoer)),
  ansvar: someOf(anyAnsvar, 8),
  planstatus: someOf(anyStatus, 6),
}).map(anOverblik);

/** The rule of the design read as a question about one row, one part: written apart from the code that lists them. */
function gives(row: Ansvar, handleplanId: number, part: number | null, { aktoerer, handleplaner, strategier }: Overblik): boolean {
  const strategi = strategier.find(({ id }) => id === handleplaner.find((plan) => plan.id === handleplanId)?.strategiId);
  const firstYear = Number(strategi?.fra?.slice(0, 4) ?? 0);
  const lastYear = Number(strategi?.til?.slice(0, 4) ?? 9999);
  const lives = (aktoer: Aktoer) => (aktoer.fraAar ?? 0) <= lastYear && (aktoer.tilAar ?? 9999) >= firstYear;
  const member = (aktoer: Aktoer) => aktoer.personIds.includes(ME) || aktoer.stedfortraederIds.includes(ME);
  const aktoer = aktoerer.find(({ id }) => id === row.aktoerId);
  if (aktoer === undefined || row.handleplanId !== handleplanId || !lives(aktoer)) return false;
  const named = row.personIds.includes(ME);
  if (row.personIds.length > 0 && !named) return false;
  const own = aktoer.type === 'specialomraaderne'
    ? aktoerer.filter((each) => each.type === 'specialomraade' && lives(each) && member(each) && (row.specialomraadeId ?? each.id) === each.id).map(({ id }) => id)
    : [];
  const asWhole = named ? own.length === 0 : member(aktoer);
  return (part !== null && own.includes(part)) || (asWhole && part === row.specialomraadeId);
}

it('lists everything that is mine exactly once, and nothing else', () => {
  fc.assert(fc.property(anyOverblik, (overblik) => {
    const expected = overblik.handleplaner.flatMap((plan) => [null, 1, 2, 3, 4, 5].filter((part) => overblik.ansvar.some((row) => gives(row, plan.id, part, overblik))).map((specialomraadeId) => partKey({ handleplanId: plan.id, specialomraadeId })));
    expect(findMine(overblik, ME, TODAY).map(partKey).sort()).toEqual(expected.sort());
  }), { numRuns: 500 });
});

it('has one order, whatever order the lists come in', () => {
  fc.assert(fc.property(anyOverblik, (overblik) => {
    const turned: Overblik = { ...overblik, handleplaner: [...overblik.handleplaner].reverse(), ansvar: [...overblik.ansvar].reverse(), aktoerer: [...overblik.aktoerer].reverse() };
    expect(findMine(turned, ME, TODAY).map(partKey)).toEqual(findMine(overblik, ME, TODAY).map(partKey));
  }));
});

it('compares totally: never equal, never both ways, never in a circle', () => {
  fc.assert(fc.property(anyOverblik, (overblik) => {
    const mine = findMine(overblik, ME, TODAY);
    mine.forEach((one, place) => {
      mine.forEach((other, otherPlace) => {
        expect(Math.sign(compareDue(one, other))).toBe(Math.sign(place - otherPlace));
      });
    });
  }));
});

it('never puts a finished plan before one that is not, nor calls a løbende one overdue', () => {
  fc.assert(fc.property(anyOverblik, (overblik) => {
    const mine = findMine(overblik, ME, TODAY);
    const finished = mine.map(({ trin }) => trin === 'gennemfoert' || trin === 'udgaaet');
    expect(finished).toEqual([...finished].sort());
    expect(mine.filter(({ trin, due }) => trin === 'loebende' && due.startsWith('periode'))).toEqual([]);
  }));
});

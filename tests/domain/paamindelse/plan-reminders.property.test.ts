import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../../src/domain/kalender/add-days';
import { danishTime, momentOf } from '../../../src/domain/kalender/danish-time';
import { isHelligdag } from '../../../src/domain/kalender/helligdage';
import { ugedagOf } from '../../../src/domain/kalender/ugedag';
import type { Paamindelsesgrundlag } from '../../../src/domain/paamindelse/grundlag';
import type { Indmelding } from '../../../src/domain/paamindelse/indmelding';
import type { Paamindelse } from '../../../src/domain/paamindelse/paamindelse';
import { planReminders } from '../../../src/domain/paamindelse/plan-reminders';
import type { Regel } from '../../../src/domain/paamindelse/regel';
import { anAktoer, anAnsvar, aPlan } from '../mine/small-overblik';
import { aGrundlag, anIndmelding, aPerson, aRegel, aRunde, asSent } from './reminder-world';

/** The month around Easter 2026: holidays, and the change to summer time. */
const OPENS = '2026-03-16';
const CLOSES = '2026-04-24';
const DAYS = 40;

const ids = (max: number) => fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { maxLength: max });
const anyAktoer = (id: number) => fc.record({ type: fc.constantFrom('administration' as const, 'arbejdsgruppe' as const, 'specialomraade' as const, 'specialomraaderne' as const), personIds: ids(3), stedfortraederIds: ids(1), lederIds: ids(1) }).map((rest) => anAktoer(id, rest));
const anyAnsvar = (id: number) => fc.record({ plan: fc.integer({ min: 1, max: 4 }), aktoer: fc.integer({ min: 1, max: 4 }), rolle: fc.constantFrom('ansvarlig' as const, 'ansvarlig' as const, 'medvirkende' as const) }).map(({ plan, aktoer, rolle }) => anAnsvar(id, plan, aktoer, { rolle }));
const anyRegel: fc.Arbitrary<Regel> = fc.record({
  dageFoer: fc.uniqueArray(fc.integer({ min: 1, max: 21 }), { minLength: 1, maxLength: 4 }),
  mindstDageMellem: fc.integer({ min: 0, max: 5 }),
  ugedage: fc.uniqueArray(fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const), { minLength: 2 }),
  fraTime: fc.integer({ min: 7, max: 11 }), tilTime: fc.integer({ min: 12, max: 18 }),
  eskalerEfter: fc.option(fc.integer({ min: 1, max: 3 })),
}).map(aRegel);
const anyAnswer = fc.record({ plan: fc.integer({ min: 1, max: 4 }), part: fc.option(fc.integer({ min: 1, max: 4 })), day: fc.integer({ min: 0, max: DAYS }) })
  .map(({ plan, part, day }) => anIndmelding(plan, { specialomraadeId: part, oprettet: momentOf(addDays(OPENS, day), 12) }));
/** Hours at which somebody runs it, two a day. */
const anyHours = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 23 }));

interface Month {
  readonly world: Paamindelsesgrundlag;
  readonly answers: readonly Indmelding[];
  readonly hours: readonly [number, number];
}
const anyMonth: fc.Arbitrary<Month> = fc.record({
  aktoerer: fc.tuple(anyAktoer(1), anyAktoer(2), anyAktoer(3), anyAktoer(4)),
  ansvar: fc.tuple(...[1, 2, 3, 4, 5].map(anyAnsvar)),
  left: ids(2), regel: anyRegel, answers: fc.array(anyAnswer, { maxLength: 5 }), hours: anyHours,
}).map(({ aktoerer, ansvar, left, regel, answers, hours }) => {
  const personer = [1, 2, 3, 4, 5].map((id) => aPerson(id, { aktiv: !left.includes(id) }));
  const world = aGrundlag({ overblik: { handleplaner: [1, 2, 3, 4].map((id) => aPlan(id)), aktoerer, ansvar, personer }, regler: [regel], runder: [aRunde({ aabner: OPENS, lukker: CLOSES, oprettet: momentOf(OPENS, 0) })] });
  return { world, answers, hours };
});

/** Every run of the month, each seeing what had been answered by then; the log at the end, each row with when it went out. */
function runMonth({ world, answers, hours }: Month): readonly Paamindelse[] {
  let log: readonly Paamindelse[] = [];
  for (let day = 0; day < DAYS; day += 1) {
    for (const hour of [...hours].sort((one, other) => one - other)) {
      const at = momentOf(addDays(OPENS, day), hour);
      const indmeldinger = answers.filter(({ oprettet }) => oprettet <= at);
      log = [...log, ...planReminders({ ...world, indmeldinger, log }, at).map((planned) => asSent(planned, { sendt: at }))];
    }
  }
  return log;
}

const receiverOf = ({ modtager }: Paamindelse) => (modtager.kind === 'person' ? modtager.personId : 0);
const answersFor = (answers: readonly Indmelding[], plan: number, part: number | null) => answers.filter((one) => one.handleplanId === plan && (one.specialomraadeId === null || one.specialomraadeId === part));

it('never sends the same key twice, nor two ordinary reminders to one person closer than the rule says', () => {
  fc.assert(fc.property(anyMonth, (month) => {
    const log = runMonth(month);
    expect(new Set(log.map(({ noegle }) => noegle)).size).toBe(log.length);
    const gap = month.world.regler[0]?.mindstDageMellem ?? 0;
    for (const one of log) {
      const near = log.filter((other) => other !== one && other.art === one.art && receiverOf(other) === receiverOf(one) && other.dato >= one.dato && other.dato < addDays(one.dato, Math.max(1, gap)));
      expect(near).toEqual([]);
    }
  }), { numRuns: 150 });
});

it('never reminds of what has been answered', () => {
  fc.assert(fc.property(anyMonth, (month) => {
    for (const { dele, sendt } of runMonth(month)) {
      for (const del of dele) expect(answersFor(month.answers, del.handleplanId, del.specialomraadeId).filter(({ oprettet }) => oprettet <= (sendt ?? ''))).toEqual([]);
    }
  }), { numRuns: 150 });
});

it('never sends outside the rule’s weekdays and hours, nor on a holiday, nor to anybody who has left', () => {
  fc.assert(fc.property(anyMonth, (month) => {
    const [regel] = month.world.regler;
    for (const row of runMonth(month)) {
      const { dato, time } = danishTime(row.sendt ?? '');
      expect(regel?.ugedage).toContain(ugedagOf(dato));
      expect(isHelligdag(dato)).toBe(false);
      expect(time >= (regel?.fraTime ?? 24) && time < (regel?.tilTime ?? 0)).toBe(true);
      expect(month.world.index.personer.get(receiverOf(row))?.aktiv).toBe(true);
    }
  }), { numRuns: 150 });
});

it('reaches everybody who owes an answer, is here and can be reached, before the round closes', () => {
  fc.assert(fc.property(anyMonth, ({ world, answers }) => {
    const inHours = world.regler[0]?.fraTime ?? 9;
    const log = runMonth({ world, answers, hours: [inHours, inHours] });
    for (const ansvar of world.index.ansvar(1).filter(({ rolle }) => rolle === 'ansvarlig')) {
      const aktoer = world.index.aktoerer.get(ansvar.aktoerId);
      if (aktoer === undefined || aktoer.type === 'specialomraaderne' || answersFor(answers, 1, null).length > 0) continue;
      const here = aktoer.personIds.filter((id) => world.index.personer.get(id)?.aktiv === true);
      for (const personId of here) expect(log.some((row) => row.art === 'paamindelse' && receiverOf(row) === personId && row.dele.some(({ handleplanId }) => handleplanId === 1))).toBe(true);
    }
  }), { numRuns: 150 });
});

it('tells a leder only after the rule’s number of days on which somebody was reminded of that very part', () => {
  fc.assert(fc.property(anyMonth, (month) => {
    const log = runMonth(month);
    const limit = month.world.regler[0]?.eskalerEfter ?? null;
    for (const digest of log.filter(({ art }) => art === 'leder')) {
      for (const del of digest.dele) {
        const days = new Set(log.filter((row) => row.art === 'paamindelse' && row.dato < digest.dato && row.dele.some((other) => other.handleplanId === del.handleplanId && other.specialomraadeId === del.specialomraadeId)).map(({ dato }) => dato));
        expect(limit !== null && days.size >= limit).toBe(true);
      }
    }
  }), { numRuns: 150 });
});

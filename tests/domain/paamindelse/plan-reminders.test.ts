import { expect, it } from 'vitest';
import type { Paamindelsesgrundlag } from '../../../src/domain/paamindelse/grundlag';
import type { Paamindelse } from '../../../src/domain/paamindelse/paamindelse';
import { planReminders } from '../../../src/domain/paamindelse/plan-reminders';
import { anAktoer, anAnsvar, aPlan, aPlanstatus } from '../mine/small-overblik';
import { aGrundlag, aMoede, anIndmelding, aPerson, aRegel, aRunde, asSent, aSvar } from './reminder-world';

/** A Thursday, fourteen days before the round closes; nine o'clock in Denmark. */
const TWO_WEEKS_BEFORE = '2026-02-26T08:00:00Z';
const ONE_WEEK_BEFORE = '2026-03-05T08:00:00Z';
const TWO_DAYS_BEFORE = '2026-03-10T08:00:00Z';

/** Two plans of an administration of persons 1 and 2, one of a specialområde-wide Ansvar. */
const OVERBLIK = {
  handleplaner: [aPlan(1), aPlan(2), aPlan(3)],
  aktoerer: [
    anAktoer(1, { personIds: [1, 2], stedfortraederIds: [3], lederIds: [4] }),
    anAktoer(2, { type: 'specialomraade', personIds: [3] }),
    anAktoer(3, { type: 'specialomraade', personIds: [5] }),
    anAktoer(4, { type: 'specialomraaderne' }),
  ],
  ansvar: [anAnsvar(1, 1, 1), anAnsvar(2, 2, 1), anAnsvar(3, 3, 4)],
};

const grundlag = (rest: Partial<Parameters<typeof aGrundlag>[0]> = {}): Paamindelsesgrundlag => aGrundlag({ overblik: OVERBLIK, runder: [aRunde()], ...rest });

/** "who: plans" of everything planned. */
function told(given: Paamindelsesgrundlag, at: string): readonly string[] {
  return planReminders(given, at).map(({ art, modtager, dele }) => `${art} ${modtager.kind === 'person' ? modtager.personId : modtager.mail}: ${dele.map(({ handleplanId, specialomraadeId }) => `${handleplanId}${specialomraadeId === null ? '' : `/${specialomraadeId}`}`).join(' ')}`).sort();
}

/** Runs at each moment, keeping what went out. */
function afterRuns(given: Paamindelsesgrundlag, moments: readonly string[]): Paamindelsesgrundlag {
  return moments.reduce((world, at) => ({ ...world, log: [...world.log, ...planReminders(world, at).map((planned): Paamindelse => asSent(planned, { sendt: at }))] }), given);
}

it('gives each of those who owe a status one reminder for all that they owe', () => {
  expect(told(grundlag(), TWO_WEEKS_BEFORE)).toEqual(['paamindelse 1: 1 2', 'paamindelse 2: 1 2', 'paamindelse 3: 3/2', 'paamindelse 5: 3/3']);
});

it('reminds nobody on any other day than the rule names', () => {
  expect(told(grundlag(), '2026-02-25T08:00:00Z')).toEqual([]);
});

it('makes up for a run that was missed', () => {
  expect(told(grundlag(), '2026-02-27T08:00:00Z')).toHaveLength(4);
});

it.each([['before nine', '2026-02-26T07:59:00Z'], ['from four on', '2026-02-26T15:00:00Z'], ['on a Saturday', '2026-02-28T10:00:00Z']])('sends nothing %s, Danish time', (_, at) => {
  expect(told(grundlag(), at)).toEqual([]);
});

it('counts the hours by the Danish clock in summer, too', () => {
  const june = grundlag({ runder: [aRunde({ aabner: '2026-06-01', lukker: '2026-06-18', oprettet: '2026-06-01T06:00:00Z' })] });
  expect(told(june, '2026-06-04T06:59:00Z')).toEqual([]);
  expect(told(june, '2026-06-04T07:00:00Z')).toHaveLength(4);
});

it('sends nothing on a Danish holiday, and comes before it rather than after', () => {
  const easter = grundlag({ runder: [aRunde({ aabner: '2026-03-09', lukker: '2026-04-10', oprettet: '2026-03-09T06:00:00Z' })] });
  expect(told(easter, '2026-04-03T08:00:00Z')).toEqual([]);
  expect(told(easter, '2026-04-01T08:00:00Z')).toHaveLength(4);
});

it('leaves whoever has answered alone: one member’s answer settles it for all of an aktør', () => {
  expect(told(grundlag({ indmeldinger: [anIndmelding(1), anIndmelding(2)] }), TWO_WEEKS_BEFORE)).toEqual(['paamindelse 3: 3/2', 'paamindelse 5: 3/3']);
});

it('does not let one specialområde’s answer settle it for the others', () => {
  expect(told(grundlag({ indmeldinger: [anIndmelding(1), anIndmelding(2), anIndmelding(3, { specialomraadeId: 2 })] }), TWO_WEEKS_BEFORE)).toEqual(['paamindelse 5: 3/3']);
});

it('does not count an answer from before the round', () => {
  expect(told(grundlag({ indmeldinger: [anIndmelding(1, { oprettet: '2026-02-15T20:00:00Z' })] }), TWO_WEEKS_BEFORE)).toContain('paamindelse 1: 1 2');
});

it('says nothing twice for the same day, and says it again on the next', () => {
  const once = afterRuns(grundlag(), [TWO_WEEKS_BEFORE]);
  expect(told(once, '2026-02-26T09:00:00Z')).toEqual([]);
  expect(told(once, '2026-03-02T08:00:00Z')).toEqual([]);
  expect(told(once, ONE_WEEK_BEFORE)).toHaveLength(4);
});

it('never reminds of a finished or a løbende plan, of one only taken part in, or of a strategy whose rule is off', () => {
  const planstatus = [aPlanstatus(1, { trin: 'gennemfoert', oprettet: '2025-01-01T10:00:00Z' }), aPlanstatus(2, { trin: 'loebende', oprettet: '2025-01-01T10:00:00Z' })];
  const ansvar = [anAnsvar(1, 1, 1), anAnsvar(2, 2, 1), anAnsvar(3, 3, 1, { rolle: 'medvirkende' })];
  expect(told(grundlag({ overblik: { ...OVERBLIK, planstatus, ansvar } }), TWO_WEEKS_BEFORE)).toEqual([]);
  expect(told(grundlag({ regler: [aRegel({ aktiv: false })] }), TWO_WEEKS_BEFORE)).toEqual([]);
});

it('times from the next møde where there is no round', () => {
  const before = grundlag({ runder: [], moeder: [aMoede()] });
  expect(told(before, TWO_WEEKS_BEFORE)).toHaveLength(4);
  expect(planReminders(before, TWO_WEEKS_BEFORE)[0]?.dele[0]?.anledning).toEqual({ kind: 'moede', moedeId: 1, dato: '2026-03-12' });
  expect(told(grundlag({ runder: [], moeder: [aMoede({ strategiIds: [2] })], regler: [aRegel({ dageEfterSidste: null })] }), TWO_WEEKS_BEFORE)).toEqual([]);
});

it('goes by the age of the last status where there is neither round nor møde, and repeats itself until somebody answers', () => {
  const planstatus = [aPlanstatus(1, { statusPr: '2026-01-05', oprettet: '2026-01-05T10:00:00Z' }), aPlanstatus(2, { statusPr: '2026-04-01', oprettet: '2026-04-01T10:00:00Z' })];
  const alone = grundlag({ runder: [], overblik: { ...OVERBLIK, planstatus, ansvar: [anAnsvar(1, 1, 1), anAnsvar(2, 2, 1)] }, regler: [aRegel({ gaelderFra: '2026-01-05' })] });
  expect(told(alone, '2026-04-01T08:00:00Z')).toEqual([]);
  const first = '2026-04-07T08:00:00Z'; // ninety days are over on Easter Sunday; the first working day after
  expect(told(alone, first)).toEqual(['paamindelse 1: 1', 'paamindelse 2: 1']);
  const later = afterRuns(alone, [first]);
  expect(told(later, '2026-04-20T08:00:00Z')).toEqual([]);
  expect(told(later, '2026-04-21T08:00:00Z')).toHaveLength(2);
});

it('comes before a deadline, but not before an expected start', () => {
  const deadline = { fra: '2026-01-01', til: '2026-03-31', ordlyd: '1. kvartal 2026', om: null };
  const planstatus = [1, 2].map((plan) => aPlanstatus(plan, { statusPr: '2026-03-01', oprettet: '2026-03-01T10:00:00Z' }));
  const handleplaner = [aPlan(1, { periode: deadline }), aPlan(2, { periode: { ...deadline, om: 'igangsaettes' } })];
  const plans = grundlag({ runder: [], overblik: { ...OVERBLIK, handleplaner, planstatus } });
  expect(told(plans, '2026-03-17T08:00:00Z')).toEqual(['paamindelse 1: 1', 'paamindelse 2: 1']);
});

it('waits for whoever wants it later, but no longer than the rule allows', () => {
  const svar = [aSvar('senere', { personId: 1, handleplanId: 1, dato: '2026-03-03', oprettet: '2026-02-26T09:00:00Z' }), aSvar('senere', { personId: 2, handleplanId: 1, dato: '2027-01-01', oprettet: '2026-02-26T09:00:00Z' })];
  const snoozed = { ...afterRuns(grundlag(), [TWO_WEEKS_BEFORE]), svar };
  expect(told(snoozed, '2026-03-02T08:00:00Z')).toEqual([]);
  expect(told(snoozed, '2026-03-03T08:00:00Z')).toEqual(['paamindelse 1: 1']);
  expect(told(snoozed, ONE_WEEK_BEFORE)).toContain('paamindelse 2: 2');
  expect(told(afterRuns(snoozed, ['2026-03-03T08:00:00Z', ONE_WEEK_BEFORE]), '2026-03-12T08:00:00Z')).toContain('paamindelse 2: 1 2');
});

it('asks nobody again who has handed it back, until it has been dealt with', () => {
  const given = aSvar('ikke-den-rette', { personId: 1, handleplanId: 1, begrundelse: 'Jeg er flyttet' });
  expect(told(grundlag({ svar: [given] }), TWO_WEEKS_BEFORE)).toContain('paamindelse 1: 2');
  const dealtWith = aSvar('afklaret', { personId: 1, handleplanId: 1, oprettet: '2026-02-21T08:00:00Z' });
  expect(told(grundlag({ svar: [given, dealtWith] }), TWO_WEEKS_BEFORE)).toContain('paamindelse 1: 1 2');
});

it('asks the stedfortræder of whoever is away, and the person themself where there is none', () => {
  const svar = [1, 5].map((personId) => aSvar('fravaer', { personId, dato: '2026-03-20' }));
  const due = told(grundlag({ svar }), TWO_WEEKS_BEFORE);
  expect(due).toEqual(['paamindelse 2: 1 2', 'paamindelse 3: 1 2 3/2', 'paamindelse 5: 3/3']);
  expect(told(grundlag({ svar: [aSvar('fravaer', { personId: 1, dato: '2026-02-25' })] }), TWO_WEEKS_BEFORE)).toContain('paamindelse 1: 1 2');
});

it('turns to the stedfortræder where everybody has left, and to mail for an external aktør without accounts', () => {
  const personer = [aPerson(1, { aktiv: false }), aPerson(3)];
  const aktoerer = [anAktoer(1, { personIds: [1], stedfortraederIds: [3] }), anAktoer(5, { type: 'ekstern', mail: 'cfk@partner.example' })];
  const ansvar = [anAnsvar(1, 1, 1), anAnsvar(2, 2, 5)];
  expect(told(grundlag({ overblik: { ...OVERBLIK, personer, aktoerer, ansvar } }), TWO_WEEKS_BEFORE)).toEqual(['paamindelse 3: 1', 'paamindelse cfk@partner.example: 2']);
});

it('after three unanswered reminders asks the stedfortræder, and tells the leder only after that', () => {
  const one = { ...OVERBLIK, ansvar: [anAnsvar(1, 1, 1)] };
  const thrice = afterRuns(grundlag({ overblik: one, runder: [aRunde({ lukker: '2026-03-20', aabner: '2026-02-27' })], regler: [aRegel({ dageFoer: [14, 9, 7] })] }), ['2026-03-06T08:00:00Z', '2026-03-11T08:00:00Z', '2026-03-13T08:00:00Z']);
  expect(thrice.log).toHaveLength(6);
  expect(told(thrice, '2026-03-13T09:00:00Z')).toEqual([]);
  const toStandIn = afterRuns(thrice, ['2026-03-16T08:00:00Z']);
  expect(told(thrice, '2026-03-16T08:00:00Z')).toEqual(['paamindelse 3: 1']);
  expect(told(toStandIn, '2026-03-17T08:00:00Z')).toEqual([]);
  expect(told(toStandIn, '2026-03-18T08:00:00Z')).toEqual(['leder 4: 1']);
  expect(told(afterRuns(toStandIn, ['2026-03-18T08:00:00Z']), '2026-03-20T08:00:00Z')).toEqual([]);
});

it('takes a "Send nu" at the next run within the hours, once, also beside the day’s own reminder', () => {
  const svar = [aSvar('send-nu', { handleplanId: 1, personId: 2, oprettet: '2026-02-26T10:00:00Z' })];
  const after = { ...afterRuns(grundlag(), [TWO_WEEKS_BEFORE]), svar };
  expect(told(after, '2026-02-26T11:00:00Z')).toEqual(['paamindelse 2: 1']);
  expect(told(after, '2026-02-26T18:00:00Z')).toEqual([]);
  expect(told(afterRuns(after, ['2026-02-26T11:00:00Z']), '2026-02-26T12:00:00Z')).toEqual([]);
  expect(told({ ...after, indmeldinger: [anIndmelding(1, { oprettet: '2026-02-26T10:30:00Z' })] }, '2026-02-26T11:00:00Z')).toEqual([]);
});

it('keeps two reminders to one person apart, whatever they are about', () => {
  const regler = [aRegel({ dageFoer: [3, 2], mindstDageMellem: 3 })];
  const once = afterRuns(grundlag({ regler }), ['2026-03-09T08:00:00Z']);
  expect(told(once, TWO_DAYS_BEFORE)).toEqual([]);
  expect(told(once, '2026-03-12T08:00:00Z')).toHaveLength(4);
});

it('forgets a reminder that was dropped because somebody had answered', () => {
  const dropped = planReminders(grundlag(), TWO_WEEKS_BEFORE).map((planned) => asSent(planned, { tilstand: 'bortfaldet', sendt: null }));
  expect(told({ ...grundlag(), log: dropped }, '2026-02-27T08:00:00Z')).toHaveLength(4);
});

import { expect, test } from 'vitest';
import { createAnsweredCount } from '../../../src/domain/paamindelse/answered-of-log';
import { nextSendDay } from '../../../src/domain/paamindelse/next-send-day';
import { previewByDay, previewReminders } from '../../../src/domain/paamindelse/preview-reminders';
import { anAktoer, anAnsvar, aPlan } from '../mine/small-overblik';
import { aGrundlag, anIndmelding, aRegel, aRunde, asSent } from './reminder-world';

const DEL = { handleplanId: 1, specialomraadeId: 2, aktoerId: 2, anledning: { kind: 'alder', sidst: null }, somStedfortraeder: false } as const;

test.each([
  ['a Monday within the hours', '2026-02-23T09:00:00Z', '2026-02-23'],
  ['a Monday before them', '2026-02-23T05:00:00Z', '2026-02-23'],
  ['a Monday after them', '2026-02-23T16:00:00Z', '2026-02-24'],
  ['a Friday evening', '2026-02-27T20:00:00Z', '2026-03-02'],
  ['the evening before Easter', '2026-04-01T20:00:00Z', '2026-04-07'],
])('what is asked for on %s goes on the next day that sends', (_, at, day) => {
  expect(nextSendDay(aRegel(), at)).toBe(day);
});

test('a rule without weekdays or hours never sends', () => {
  expect(nextSendDay(aRegel({ ugedage: [] }), '2026-02-23T09:00:00Z')).toBeNull();
  expect(nextSendDay(aRegel({ fraTime: 9, tilTime: 9 }), '2026-02-23T09:00:00Z')).toBeNull();
});

test('a reminder is answered by an entry about its part or the whole plan, from when it went out on', () => {
  const sent = asSent({ noegle: 'x', art: 'paamindelse', modtager: { kind: 'person', personId: 1 }, dato: '2026-02-23', dele: [DEL] }, { sendt: '2026-02-23T09:00:00Z' });
  const countFor = (rest: Parameters<typeof anIndmelding>[1]) => createAnsweredCount([anIndmelding(1, rest)])(sent);
  expect(countFor({ specialomraadeId: 2, oprettet: '2026-02-23T10:00:00Z' })).toBe(1);
  expect(countFor({ specialomraadeId: null, oprettet: '2026-02-24T10:00:00Z' })).toBe(1);
  expect(countFor({ specialomraadeId: 3, oprettet: '2026-02-24T10:00:00Z' })).toBe(0);
  expect(countFor({ specialomraadeId: 2, oprettet: '2026-02-23T08:00:00Z' })).toBe(0);
});

test('a preview by the day says the same as the whole one', () => {
  const grundlag = aGrundlag({ overblik: { handleplaner: [aPlan(1)], aktoerer: [anAktoer(1, { personIds: [1] })], ansvar: [anAnsvar(1, 1, 1)] }, runder: [aRunde()] });
  const days = [...previewByDay(grundlag, '2026-02-23T08:00:00Z', 10)];
  expect(days).toHaveLength(10);
  expect(days.flat()).toEqual(previewReminders(grundlag, '2026-02-23T08:00:00Z', 10));
  expect(days.flat()).toHaveLength(1);
});

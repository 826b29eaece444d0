import { expect, it, test } from 'vitest';
import { addDays } from '../../../src/domain/kalender/add-days';
import { danishTime, momentOf } from '../../../src/domain/kalender/danish-time';
import { helligdageIn, isHelligdag, paaskedag } from '../../../src/domain/kalender/helligdage';
import { ugedagOf } from '../../../src/domain/kalender/ugedag';

test.each([
  [2000, '2000-04-23'], [2008, '2008-03-23'], [2015, '2015-04-05'], [2024, '2024-03-31'], [2025, '2025-04-20'], [2026, '2026-04-05'], [2027, '2027-03-28'], [2038, '2038-04-25'],
])('Easter Sunday of %i is %s', (aar, dato) => {
  expect(paaskedag(aar)).toBe(dato);
});

it('always puts Easter on a Sunday between 22 March and 25 April', () => {
  for (let aar = 1990; aar <= 2100; aar += 1) {
    const dato = paaskedag(aar);
    expect(ugedagOf(dato)).toBe(7);
    expect(dato.slice(5) >= '03-22' && dato.slice(5) <= '04-25').toBe(true);
  }
});

it('knows the Danish holidays of 2026', () => {
  expect([...helligdageIn(2026)].sort()).toEqual(['2026-01-01', '2026-04-02', '2026-04-03', '2026-04-05', '2026-04-06', '2026-05-14', '2026-05-24', '2026-05-25', '2026-06-05', '2026-12-24', '2026-12-25', '2026-12-26', '2026-12-31']);
});

it('keeps store bededag until 2023 and no longer', () => {
  expect(isHelligdag('2023-05-05')).toBe(true);
  expect(isHelligdag('2024-04-26')).toBe(false);
});

it('counts days over months, leap years and backwards', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
});

it('reads a Danish clock in winter and in summer', () => {
  expect(momentOf('2026-01-15', 9)).toBe('2026-01-15T08:00:00.000Z');
  expect(momentOf('2026-07-15', 9)).toBe('2026-07-15T07:00:00.000Z');
  expect(danishTime('2026-03-29T00:59:00Z')).toEqual({ dato: '2026-03-29', time: 1, minut: 59 });
  expect(danishTime('2026-03-29T01:00:00Z')).toEqual({ dato: '2026-03-29', time: 3, minut: 0 });
  expect(danishTime('2026-12-31T23:30:00Z')).toEqual({ dato: '2027-01-01', time: 0, minut: 30 });
});

it('gives the skipped hour of March as the next one, and of the doubled hour of October the first', () => {
  expect(danishTime(momentOf('2026-03-29', 2)).time).toBe(3);
  expect(momentOf('2026-10-25', 2)).toBe('2026-10-25T00:00:00.000Z');
});

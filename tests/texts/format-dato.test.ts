import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datoInCopenhagen } from '../../src/domain/dato-in-copenhagen';
import { formatAge, formatDato } from '../../src/texts/format-dato';

const TODAY = '2015-10-12';

test('a day is written out in both languages', () => {
  expect(formatDato('2015-09-03', 'da')).toBe('3. september 2015');
  expect(formatDato('2015-09-03', 'en')).toBe('3 September 2015');
});

test.each([
  ['2015-10-12', 'i dag', 'today'],
  ['2015-10-11', 'i går', 'yesterday'],
  ['2015-10-10', 'for 2 dage siden', '2 days ago'],
  ['2015-09-21', 'for 3 uger siden', '3 weeks ago'],
  ['2015-06-01', 'for 4 måneder siden', '4 months ago'],
  ['2013-01-01', 'for 2 år siden', '2 years ago'],
])('%s seen from 12 October 2015 is %s', (dato, danish, english) => {
  expect(formatAge(dato, TODAY, 'da')).toBe(danish);
  expect(formatAge(dato, TODAY, 'en')).toBe(english);
});

test('a day to come is written as a date', () => {
  expect(formatAge('2015-11-01', TODAY, 'da')).toBe('1. november 2015');
});

test('no age is ever zero of something, or a thousand days', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 20_000 }), (days) => {
    const dato = new Date(Date.parse(TODAY) - days * 86_400_000).toISOString().slice(0, 10);
    const amount = /\d+/.exec(formatAge(dato, TODAY, 'da'))?.[0];
    if (amount !== undefined) expect(Number(amount)).toBeGreaterThan(0);
    if (amount !== undefined) expect(Number(amount)).toBeLessThan(60);
  }));
});

test('a moment belongs to the Danish day, in summer and in winter', () => {
  expect(datoInCopenhagen(new Date('2015-06-30T22:30:00Z'))).toBe('2015-07-01');
  expect(datoInCopenhagen(new Date('2015-12-31T22:59:59Z'))).toBe('2015-12-31');
  expect(datoInCopenhagen(new Date('2015-12-31T23:00:00Z'))).toBe('2016-01-01');
});

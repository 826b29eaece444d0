import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../../src/domain/kalender/add-days';
import { danishTime, momentOf } from '../../../src/domain/kalender/danish-time';
import { datoInCopenhagen } from '../../../src/domain/dato-in-copenhagen';

const anyMoment = fc.date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2060-12-31T23:59:59Z'), noInvalidDate: true }).map((date) => date.toISOString());
/** The two hours around each change to summer time and back, where a mistake would show. */
const aroundAChange = fc.record({ change: fc.constantFrom('2026-03-29T01:00:00Z', '2026-10-25T01:00:00Z', '1999-03-28T01:00:00Z'), minutes: fc.integer({ min: -120, max: 120 }) }).map(({ change, minutes }) => new Date(Date.parse(change) + minutes * 60_000).toISOString());
const CLOCK = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Copenhagen', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

it('shows what the clock of the browser shows in Copenhagen, at any moment', () => {
  fc.assert(fc.property(fc.oneof(anyMoment, aroundAChange), (moment) => {
    const { dato, time, minut } = danishTime(moment);
    const [hours, minutes] = CLOCK.format(new Date(moment)).split(':').map(Number);
    expect([dato, time, minut]).toEqual([datoInCopenhagen(new Date(moment)), hours, minutes]);
  }));
});

it('finds the moment of every hour that a Danish clock shows', () => {
  fc.assert(fc.property(anyMoment, (moment) => {
    const { dato, time } = danishTime(moment);
    const { dato: back, time: hour } = danishTime(momentOf(dato, time));
    expect([back, hour]).toEqual([dato, time]);
  }));
});

it('counts days over months, years and leap days, there and back', () => {
  fc.assert(fc.property(anyMoment, fc.integer({ min: -1500, max: 1500 }), (moment, days) => {
    const dato = moment.slice(0, 10);
    const plain = new Date(`${dato}T00:00:00Z`);
    plain.setUTCDate(plain.getUTCDate() + days);
    expect(addDays(dato, days)).toBe(plain.toISOString().slice(0, 10));
    expect(addDays(addDays(dato, days), -days)).toBe(dato);
  }));
});

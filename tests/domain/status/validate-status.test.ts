import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATUSFELTER, type Statusfelter, TEKSTFELTER } from '../../../src/domain/status/statusfelter';
import { felterWithCpr, MAX_LENGTH, validateStatus } from '../../../src/domain/status/validate-status';

const TODAY = '2026-11-22';
const FELTER: Statusfelter = { statustekst: 'Vi er i gang', trin: 'i-gang', fremdrift: 'foelger-planen', periode: '2. halvår 2026', indsats: '', behov: '', statusPr: TODAY };

function faults(change: Partial<Statusfelter>, context: Partial<Parameters<typeof validateStatus>[1]> = {}) {
  const validation = validateStatus({ ...FELTER, ...change }, { today: TODAY, uaendret: false, previousPeriode: null, ...context });
  return validation.valid ? [] : validation.faults.map(({ felt, kind }) => `${felt} ${kind}`);
}

describe('an entry', () => {
  it('is read as typed, with texts trimmed and empty ones as null', () => {
    expect(validateStatus({ ...FELTER, statustekst: '  Vi er i gang \n', indsats: ' ' }, { today: TODAY, uaendret: false, previousPeriode: null })).toEqual({
      valid: true,
      indhold: {
        statustekst: 'Vi er i gang', trin: 'i-gang', fremdrift: 'foelger-planen', indsats: null, behov: null, statusPr: TODAY, uaendret: false,
        periode: { fra: '2026-07-01', til: '2026-12-31', ordlyd: '2. halvår 2026', om: null },
      },
    });
  });
  it('needs a status sentence', () => expect(faults({ statustekst: ' \n ' })).toEqual(['statustekst missing']));
  it('needs none when nothing has changed', () => expect(faults({ statustekst: '' }, { uaendret: true })).toEqual([]));
  it('may say nothing about trin, fremdrift, periode and indsats', () => expect(faults({ trin: null, fremdrift: null, periode: '', indsats: '' })).toEqual([]));
  it('must say what is needed when forsinket', () => expect(faults({ fremdrift: 'forsinket', behov: ' ' })).toEqual(['behov missing']));
  it('need not say what is needed when only at risk', () => expect(faults({ fremdrift: 'risiko' })).toEqual([]));
  it('is good when forsinket with a behov', () => expect(faults({ fremdrift: 'forsinket', behov: 'En afklaring i ledermødet' })).toEqual([]));
  it('has a periode that can be read, or none', () => expect(faults({ periode: 'når vi får tid' })).toEqual(['periode unreadable']));
  it('may be about today but not about tomorrow', () => {
    expect(faults({ statusPr: '2026-11-22' })).toEqual([]);
    expect(faults({ statusPr: '2026-11-23' })).toEqual(['statusPr in-the-future']);
  });
  it.each(['2026-02-30', '22/11-2026', 'i går', '2026-13-01'])('has a real day: %s is none', (statusPr) => expect(faults({ statusPr })).toEqual(['statusPr unreadable']));
  it('has a day', () => expect(faults({ statusPr: '' })).toEqual(['statusPr missing']));
  it('keeps what is known about a periode whose wording nobody touched', () => {
    const previousPeriode = { fra: '2026-07-01', til: '2026-12-31', ordlyd: '2. halvår 2026', om: 'igangsaettes' } as const;
    const validation = validateStatus(FELTER, { today: TODAY, uaendret: false, previousPeriode });
    expect(validation.valid && validation.indhold.periode).toBe(previousPeriode);
  });
  it('names several faults in the order of the screen', () => {
    expect(faults({ statustekst: '', fremdrift: 'forsinket', periode: '?', statusPr: '' })).toEqual(['statustekst missing', 'behov missing', 'periode unreadable', 'statusPr missing']);
  });
});

describe('"gælder stadig"', () => {
  const previousPeriode = { fra: '2026-01-01', til: '2026-06-30', ordlyd: '1. halvår 2026', om: null };
  it('asks for a new periode when the old one has passed', () => {
    expect(faults({ periode: '' }, { uaendret: true, previousPeriode })).toEqual(['periode missing']);
    expect(faults({ periode: '1. halvår 2026' }, { uaendret: true, previousPeriode })).toEqual(['periode passed']);
    expect(faults({ periode: '1. halvår 2027' }, { uaendret: true, previousPeriode })).toEqual([]);
  });
  it('asks for none when the plan is løbende or gennemført', () => {
    expect(faults({ trin: 'loebende', periode: '' }, { uaendret: true, previousPeriode })).toEqual([]);
    expect(faults({ trin: 'gennemfoert', periode: '1. halvår 2026' }, { uaendret: true, previousPeriode })).toEqual([]);
  });
  it('asks for none when there never was one', () => expect(faults({ periode: '' }, { uaendret: true })).toEqual([]));
});

describe('the texts of an entry', () => {
  it.each(TEKSTFELTER)('never hold a CPR number: %s', (felt) => {
    const text = 'Aftalt med 010190-1234 i går';
    expect(faults({ [felt]: text })).toContain(`${felt} cpr`);
    expect(felterWithCpr({ ...FELTER, [felt]: text })).toEqual([felt]);
  });
  it.each(TEKSTFELTER)('have a longest length, and one character more is too long: %s', (felt) => {
    expect(faults({ [felt]: 'å'.repeat(MAX_LENGTH[felt]) })).not.toContain(`${felt} too-long`);
    expect(faults({ [felt]: 'å'.repeat(MAX_LENGTH[felt] + 1) })).toContain(`${felt} too-long`);
  });
  it('survive any typing: every answer is either an entry within the rules or a named fault', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constantFrom('', 'foråret 2027', '2026', '010190-1234', TODAY));
    const fields = fc.record({ statustekst: text, trin: fc.constantFrom(null, 'i-gang' as const), fremdrift: fc.constantFrom(null, 'forsinket' as const), periode: text, indsats: text, behov: text, statusPr: fc.oneof({ weight: 3, arbitrary: fc.constant(TODAY) }, { weight: 1, arbitrary: text }) });
    fc.assert(fc.property(fields, fc.boolean(), (felter, uaendret) => {
      const validation = validateStatus(felter, { today: TODAY, uaendret, previousPeriode: null });
      if (!validation.valid) {
        const places = validation.faults.map(({ felt }) => STATUSFELTER.indexOf(felt));
        expect(places).toEqual([...new Set(places)].sort((one, other) => one - other));
        expect(places.length).toBeGreaterThan(0);
        return;
      }
      expect(felterWithCpr(felter)).toEqual([]);
      expect(validation.indhold.statusPr <= TODAY).toBe(true);
      expect(validation.indhold.fremdrift === 'forsinket' && validation.indhold.behov === null).toBe(false);
      expect(uaendret || validation.indhold.statustekst !== '').toBe(true);
    }), { numRuns: 400 });
  });
});

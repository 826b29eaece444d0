import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareUdkast, imprintOf } from '../../../src/domain/udkast/compare-udkast';
import type { Fields } from '../../../src/domain/udkast/compare-udkast';

const IMPORTED: Fields = { titel: 'Videomøder overalt', orden: 3, personer: [4, 7], tekst: null };

describe('comparing a draft with what the list holds', () => {
  it('adds a record that is not there', () => {
    expect(compareUdkast(IMPORTED, null, null)).toEqual({ outcome: 'added', fields: [] });
  });

  it('updates a field that only the document has changed', () => {
    expect(compareUdkast({ ...IMPORTED, titel: 'Videomøder' }, IMPORTED, imprintOf(IMPORTED))).toEqual({ outcome: 'updated', fields: ['titel'] });
  });

  it('leaves alone a field that people have edited', () => {
    expect(compareUdkast(IMPORTED, { ...IMPORTED, titel: 'Videomøder hver uge' }, imprintOf(IMPORTED))).toEqual({ outcome: 'edited-since', fields: ['titel'] });
  });

  it('leaves the whole record alone when people edited one field and the document changed another', () => {
    expect(compareUdkast({ ...IMPORTED, orden: 4 }, { ...IMPORTED, titel: 'Rettet' }, imprintOf(IMPORTED))).toEqual({ outcome: 'edited-since', fields: ['titel', 'orden'] });
  });

  it('is content when people have already written what the document now says', () => {
    const both = { ...IMPORTED, titel: 'Videomøder' };
    expect(compareUdkast(both, both, imprintOf(IMPORTED)).outcome).toBe('unchanged');
  });

  it('protects a record that no import has made', () => {
    expect(compareUdkast(IMPORTED, { ...IMPORTED, titel: 'Skrevet i hånden' }, null).outcome).toBe('edited-since');
  });

  it('fills a field that is empty and of which the import had said nothing', () => {
    const { personer, ...silent } = IMPORTED;
    expect(compareUdkast({ ...silent, personer: personer ?? null }, { ...silent, personer: [] }, imprintOf(silent))).toEqual({ outcome: 'updated', fields: ['personer'] });
    expect(compareUdkast(IMPORTED, { ...silent, personer: [9] }, imprintOf(silent)).outcome).toBe('edited-since');
  });

  it.each<[string, Fields, Fields]>([
    ['an emptied text', { tekst: '' }, { tekst: null }],
    ['an unset yes/no', { med: false }, { med: null }],
    ['no people', { personer: [] }, { personer: null }],
    ['people in another order', { personer: [7, 4] }, { personer: [4, 7] }],
    ['line ends and spaces around', { tekst: 'a\nb' }, { tekst: ' a\r\nb\n' }],
  ])('sees no difference in %s', (_what, wanted, stored) => {
    expect(compareUdkast(wanted, stored, null).outcome).toBe('unchanged');
  });

  const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.array(fc.nat(), { maxLength: 4 }));
  const record = fc.record({ a: value, b: value, c: value });

  it('finds nothing to do right after writing', () => {
    fc.assert(fc.property(record, (fields) => {
      expect(compareUdkast(fields, fields, imprintOf(fields))).toEqual({ outcome: 'unchanged', fields: [] });
    }));
  });

  it('never overwrites an edited field, whatever the document says', () => {
    fc.assert(fc.property(record, record, record, (imported, stored, wanted) => {
      const { outcome, fields } = compareUdkast(wanted, stored, imprintOf(imported));
      if (outcome === 'updated') for (const name of fields) expect(imprintOf(stored)[name]).toBe(imprintOf(imported)[name]);
    }));
  });
});

import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readStrategyDocument } from '../../src/documents/read-strategy-document';
import { toUdkast } from '../../src/documents/to-udkast';
import { KENDTE_AKTOERER } from '../../src/domain/aktoer/kendte-aktoerer';
import { showFinding } from '../../src/texts/show-finding';

const HAVN = readFileSync(new URL('fixtures/havneplan.txt', import.meta.url), 'utf8');
const piece = fc.constantFrom('1-A', '2-B Tekst', 'Status: Er i gang', 'Staus: 2. halvår 2015', 'Aktør: IT og ', 'Indsats: ', '', '', 'Indsatsområde 3: Ting', '3.1) Om ting', ' 4. Tema', '# Tidsplan', '2024\t<li>a</li>', '\tSpor', '| Nr. | Handleplan |', '| 1 | b |', 'Nr. Handleplaner Implementering', '- punkt', '1) mål', 'pejlemærke', 'ord-', '\f', '010170-1234');
const document = fc.array(fc.oneof(piece, fc.string(), fc.string({ unit: 'binary' }))).map((lines) => lines.join('\n'));

describe('any text at all', () => {
  it('is read without an exception, with every finding on a line that exists and in words', () => {
    fc.assert(fc.property(document, (text) => {
      const reading = readStrategyDocument(text, KENDTE_AKTOERER);
      const lines = text.split(/\r\n|\n|\r/u).length;
      for (const finding of reading.findings) {
        expect(finding.line).toBeGreaterThanOrEqual(1);
        expect(finding.line).toBeLessThanOrEqual(lines);
        expect(showFinding(finding, 'da')).not.toBe('');
        expect(showFinding(finding, 'en')).not.toMatch(/undefined/u);
      }
    }), { numRuns: 300 });
  });

  it('gives only numbers that stand in it', () => {
    fc.assert(fc.property(document, (text) => {
      for (const { nummer } of readStrategyDocument(text, KENDTE_AKTOERER).handleplaner) expect(nummer === null || text.replace(/\s/gu, '').replaceAll('–', '-').includes(nummer)).toBe(true);
    }), { numRuns: 300 });
  });

  it('makes a draft whose keys are unique and whose references all lead somewhere', () => {
    fc.assert(fc.property(document, (text) => {
      const udkast = toUdkast(readStrategyDocument(text, KENDTE_AKTOERER), '2020-01-01');
      const keys = (records: readonly { readonly noegle: string }[]): string[] => records.map((record) => record.noegle);
      for (const records of [udkast.omraader, udkast.handleplaner, udkast.aktoerer, udkast.ansvar, udkast.forelaeggelser, udkast.statusopdateringer]) expect(new Set(keys(records)).size).toBe(records.length);
      for (const plan of udkast.handleplaner) expect(keys(udkast.omraader)).toContain(plan.omraade);
      for (const omraade of udkast.omraader) expect([null, ...keys(udkast.omraader)]).toContain(omraade.foraelder);
      for (const ansvar of udkast.ansvar) expect(keys(udkast.aktoerer)).toContain(ansvar.aktoer);
    }), { numRuns: 300 });
  });
});

describe('one document in different clothes', () => {
  it.each([['CRLF', HAVN.replaceAll('\n', '\r\n')], ['CR', HAVN.replaceAll('\n', '\r')], ['form feeds', HAVN.replace(/^ (?=\S)/gmu, '\f')]])('reads the same with %s', (_name, text) => {
    expect(readStrategyDocument(text, KENDTE_AKTOERER)).toEqual(readStrategyDocument(HAVN, KENDTE_AKTOERER));
  });

  it('reports CPR numbers by line and lets none through', () => {
    const reading = readStrategyDocument(HAVN.replace('hvert år', 'hos 010170-1234'), KENDTE_AKTOERER);
    expect(reading.findings.filter(({ kind }) => kind === 'cpr-nummer').map(({ line }) => line)).toHaveLength(1);
    expect(JSON.stringify(reading)).not.toContain('1234');
  });
});

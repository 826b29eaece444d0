import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnsvarlige, showAnsvarlige } from '../../../src/domain/gitter/ansvar-tekst';
import type { Celleopslag } from '../../../src/domain/gitter/celle-laesning';
import { omraadeNavne } from '../../../src/domain/gitter/omraade-navne';
import { KOLONNER } from '../../../src/domain/gitter/raekke';
import { readCelle } from '../../../src/domain/gitter/read-celle';
import type { Omraade } from '../../../src/domain/strategi/omraade';
import { AKTOERER } from '../../tab/support/overblik-fixture';
import { INDEX, OPSLAG } from './grid-fixture';

describe('a cell is read', () => {
  it.each([
    ['nummer', ' 1-A ', '1-A'],
    ['nummer', '', null],
    ['titel', 'Fast\r\nintroduktion', 'Fast introduktion'],
    ['omraade', '5', 13],
    ['omraade', 'stærkere faglig kvalitet', 13],
    ['omraade', '5 Stærkere faglig kvalitet', 13],
    ['omraade', '5. Stærkere faglig kvalitet', 13],
    ['periode', '', null],
    ['periode', 'efteråret 2015', { fra: '2015-09-01', til: '2015-11-30', ordlyd: 'efteråret 2015' }],
    ['periodeOm', 'igangsættes', 'igangsaettes'],
    ['periodeOm', 'Carried out', 'gennemfoeres'],
    ['periodeOm', 'gennemfoeres', 'gennemfoeres'],
    ['tilsagn', 'UDPEGET', 'udpeget'],
    ['tilsagn', 'Proposed', 'foreslaaet'],
    ['tilsagn', ' ', null],
    ['fase', 'active', 'aktiv'],
    ['relevantForMed', 'ja', true],
    ['relevantForMed', 'SAND', true],
    ['relevantForMed', 'x', true],
    ['relevantForMed', 'No', false],
    ['relevantForMed', '', false],
    ['tekst', ' to\r\nlinjer ', 'to\nlinjer'],
    ['tekst', '', null],
  ] as const)('%s: "%s"', (kolonne, tekst, vaerdi) => {
    expect(readCelle(kolonne, tekst, OPSLAG)).toEqual({ ok: true, vaerdi });
  });

  it.each([
    ['titel', '', { kode: 'mangler' }],
    ['titel', 'x'.repeat(256), { kode: 'for-lang', antal: 255 }],
    ['omraade', '', { kode: 'mangler' }],
    ['omraade', 'Månen', { kode: 'ukendt-omraade' }],
    ['periode', 'snart', { kode: 'ulaeselig-periode' }],
    ['periodeOm', 'måske', { kode: 'ukendt-valg' }],
    ['tilsagn', '?', { kode: 'ukendt-valg' }],
    ['relevantForMed', 'måske', { kode: 'ukendt-valg' }],
    ['ansvarlige', 'IT og Månebasen', { kode: 'ukendt-aktoer', ordlyd: 'Månebasen' }],
  ] as const)('or says why not: %s, "%s"', (kolonne, tekst, fejl) => {
    expect(readCelle(kolonne, tekst, OPSLAG)).toEqual({ ok: false, fejl });
  });

  it.each(KOLONNER)('and a CPR number stops it in every column: %s', (kolonne) => {
    expect(readCelle(kolonne, 'Om 010190-1234', OPSLAG)).toEqual({ ok: false, fejl: { kode: 'cpr' } });
  });

  it('for any text, without breaking down', () => {
    fc.assert(fc.property(fc.constantFrom(...KOLONNER), fc.string({ unit: 'grapheme', maxLength: 30 }), (kolonne, tekst) => {
      expect(typeof readCelle(kolonne, tekst, OPSLAG).ok).toBe('boolean');
    }));
  });
});

describe('an Omraade', () => {
  const twins: Omraade[] = ['Inde', 'Ude'].flatMap((titel, place) => [
    { id: place * 2 + 1, noegle: titel, strategiId: 1, foraelderId: null, niveau: 1, nummer: null, titel, tekst: null, verdensmaal: [], fase: null, orden: 1 },
    { id: place * 2 + 2, noegle: `${titel}-k`, strategiId: 1, foraelderId: place * 2 + 1, niveau: 2, nummer: '1', titel: 'Kvalitet', tekst: null, verdensmaal: [], fase: null, orden: 1 },
  ]);
  const omraader = omraadeNavne(twins, { omraader: new Map(twins.map((omraade) => [omraade.id, omraade])) });
  const opslag: Celleopslag = { ...OPSLAG, omraader };

  it('that shares its name shows the way from the top, and is read back from it', () => {
    expect(omraader.map(({ navn }) => navn)).toEqual(['Inde', 'Inde › 1 Kvalitet', 'Ude', 'Ude › 1 Kvalitet']);
    for (const { id, navn } of omraader) expect(readCelle('omraade', navn, opslag)).toEqual({ ok: true, vaerdi: id });
  });

  it('is not guessed at when the words fit several', () => {
    expect(readCelle('omraade', '1', opslag)).toEqual({ ok: false, fejl: { kode: 'flere-omraader' } });
  });
});

describe('the aktører of a cell', () => {
  const ORD = { og: 'og', med: 'i samarbejde med' };

  it('are ansvarlige together, and medvirkende after "i samarbejde med"', () => {
    expect(readAnsvarlige('Børn og Unge og IT i samarbejde med CFK', OPSLAG.aktoerer)).toEqual({ ok: true, vaerdi: [
      { aktoerId: AKTOERER.boernOgUnge, rolle: 'ansvarlig' }, { aktoerId: AKTOERER.it, rolle: 'ansvarlig' }, { aktoerId: AKTOERER.cfk, rolle: 'medvirkende' },
    ] });
  });

  it('read back as shown, in Danish and in English', () => {
    const parts = fc.uniqueArray(fc.record({ aktoerId: fc.constantFrom(...OPSLAG.aktoerer.map(({ id }) => id)), rolle: fc.constantFrom('ansvarlig' as const, 'medvirkende' as const) }), { selector: ({ aktoerId }) => aktoerId, maxLength: 6 });
    const words = fc.constantFrom(ORD, { og: 'and', med: 'in cooperation with' });
    fc.assert(fc.property(parts, words, (dele, ord) => {
      const ordered = [...dele.filter(({ rolle }) => rolle === 'ansvarlig'), ...dele.filter(({ rolle }) => rolle === 'medvirkende')];
      expect(readAnsvarlige(showAnsvarlige(ordered, INDEX.aktoerer, ord), OPSLAG.aktoerer)).toEqual({ ok: true, vaerdi: ordered });
    }));
  });
});

import fc from 'fast-check';
import { AKTOERTYPER } from '../../../src/domain/aktoer/aktoer';
import type { Overblik } from '../../../src/domain/overblik/overblik';
import { FREMDRIFT } from '../../../src/domain/status/fremdrift';
import { TRIN } from '../../../src/domain/status/trin';
import { ROLLER } from '../../../src/domain/strategi/ansvar';
import { FASER } from '../../../src/domain/strategi/fase';
import { TILSAGN } from '../../../src/domain/strategi/handleplan';

/** Small ids, so that records often belong together and sometimes to nothing. */
const ref = fc.integer({ min: 1, max: 5 });
const id = fc.constant(0);
const noegle = fc.constant('');
const text = fc.constantFrom('Å-plan', 'aa-plan', 'Ærlig trivsel', 'Økonomi', 'Bro', '2. runde', '10. runde', '');
const day = fc.constantFrom('2024-01-01', '2024-06-30', '2025-03-01', '2026-01-01');
const periode = fc.option(fc.record({ fra: day, til: day, ordlyd: fc.constant('en periode'), om: fc.constant(null) }));
const people = fc.uniqueArray(ref, { maxLength: 2 });

/** Rows numbered from 1. */
function rows<Row extends { readonly id: number }>(row: fc.Arbitrary<Row>, maxLength: number): fc.Arbitrary<readonly Row[]> {
  return fc.array(row, { maxLength }).map((list) => list.map((entry, at) => ({ ...entry, id: at + 1 })));
}

/** Any small overview, damaged ones too: areas in circles, plans whose area, aktør or strategy is gone. */
export const anyOverblik: fc.Arbitrary<Overblik> = fc.record({
  strategier: rows(fc.record({ id, noegle, titel: text, vision: fc.constant(null), fra: fc.option(day), til: fc.option(day), niveauer: fc.constant(['Tema', 'Indsats']) }), 3),
  omraader: rows(fc.record({ id, noegle, strategiId: ref, foraelderId: fc.option(ref), niveau: fc.integer({ min: 1, max: 3 }), nummer: fc.option(fc.constantFrom('1', '2', '10')), titel: text, tekst: fc.constant(null), verdensmaal: fc.subarray(['3', '3.4', '17']), fase: fc.option(fc.constantFrom(...FASER)), orden: fc.integer({ min: 0, max: 2 }) }), 5),
  handleplaner: rows(fc.record({ id, noegle, strategiId: ref, omraadeId: ref, nummer: fc.option(fc.constantFrom('1-A', '2-B', '10-A')), titel: text, tekst: fc.option(text), periode, tilsagn: fc.option(fc.constantFrom(...TILSAGN)), relevantForMed: fc.boolean(), fase: fc.option(fc.constantFrom(...FASER)), faellesCelle: fc.constant(null), orden: fc.integer({ min: 0, max: 2 }) }), 12),
  ansvar: rows(fc.record({ id, noegle, handleplanId: ref, aktoerId: ref, rolle: fc.constantFrom(...ROLLER), specialomraadeId: fc.option(ref), personIds: people }), 8),
  aktoerer: rows(fc.record({ id, noegle, navn: text, type: fc.constantFrom(...AKTOERTYPER), kaldes: fc.constant([]), personIds: people, stedfortraederIds: people, lederIds: fc.constant([]), fraAar: fc.constant(null), tilAar: fc.constant(null) }), 5),
  relationer: fc.constant([]),
  forelaeggelser: fc.constant([]),
  planstatus: rows(fc.record({ id, handleplanId: ref, specialomraadeId: fc.option(ref), statusopdateringId: fc.nat(99), trin: fc.option(fc.constantFrom(...TRIN)), fremdrift: fc.option(fc.constantFrom(...FREMDRIFT)), periode, statusPr: day, oprettet: fc.constant('2026-01-01T00:00:00Z'), forfatterId: ref, harBehov: fc.boolean() }), 10),
  personer: rows(fc.record({ id, navn: fc.constantFrom('Åse Holm', 'Bo Ærø'), mail: fc.constant(null), upn: fc.constant(null), aktiv: fc.boolean() }), 5),
});

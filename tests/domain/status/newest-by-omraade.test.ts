import { expect, test } from 'vitest';
import { newestByOmraade } from '../../../src/domain/status/newest-by-omraade';
import type { Statusopdatering } from '../../../src/domain/status/statusopdatering';

function entry(id: number, omraadeId: number | null, statusPr: string, handleplanId: number | null = null): Statusopdatering {
  return { id, noegle: `${id}`, faellesNoegle: null, strategiId: 1, omraadeId, handleplanId, specialomraadeId: null, statustekst: '', trin: null, fremdrift: null, periode: null, indsats: null, behov: null, statusPr, uaendret: false, forfatterId: 1, oprettet: '2026-01-01T00:00:00Z' };
}

test('each area and the strategi itself has its newest entry by the day it is true of; entries about plans count for neither', () => {
  const entries = [entry(1, 7, '2026-01-01'), entry(2, 7, '2026-03-01'), entry(3, 7, '2026-02-01'), entry(4, null, '2026-01-01'), entry(5, null, '2026-06-01', 12)];
  expect([...newestByOmraade(entries)].map(([omraade, { id }]) => [omraade, id])).toEqual([[7, 2], [null, 4]]);
});

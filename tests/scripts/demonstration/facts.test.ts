import { describe, expect, it } from 'vitest';
import { readTrin } from '../../../src/domain/status/read-trin';
import { demonstration } from '../../../scripts/demonstration/demonstration';
import { OVERSKRIFTER } from '../../../scripts/demonstration/visionsplan/pejlemaerker';
import { MIDTVEJSRAEKKER, STATUSSER } from '../../../scripts/demonstration/social-strategi/statusser';

const SOCIAL = 'social-strategi-2014-2017';

function draftOf(noegle: string) {
  const found = demonstration('2026-11-22').udkast.find((draft) => draft.strategi.noegle === noegle);
  if (found === undefined) throw new Error(`No strategy ${noegle}`);
  return found;
}

function countBy<Row>(rows: readonly Row[], key: (row: Row) => string): Record<string, number> {
  return rows.reduce<Record<string, number>>((counts, row) => ({ ...counts, [key(row)]: (counts[key(row)] ?? 0) + 1 }), {});
}

describe('Social Strategi in the demonstration', () => {
  const draft = draftOf(SOCIAL);
  const rows = MIDTVEJSRAEKKER.map((nummer) => ({ nummer, status: STATUSSER[nummer]?.[0] }));
  const aktoererOf = (nummer: string) => draft.ansvar.filter((part) => part.handleplan === `${SOCIAL}/${nummer}`).map((part) => `${part.aktoer}:${part.rolle}`);
  const statusOf = (nummer: string) => draft.statusopdateringer.filter((entry) => entry.handleplan === `${SOCIAL}/${nummer}`);

  it('has 3 temaer over 15 indsatsområder with 69 handleplaner', () => {
    expect(countBy(draft.omraader, (omraade) => `${omraade.niveau}`)).toEqual({ 1: 3, 2: 15 });
    expect(Object.values(countBy(draft.handleplaner, (plan) => plan.omraade))).toEqual([4, 5, 6, 5, 4, 3, 5, 5, 6, 4, 5, 4, 4, 5, 4]);
    expect(draft.handleplaner).toHaveLength(69);
  });

  it('keeps the 32 rows of the mid-term status with their trin, two without any', () => {
    expect(countBy(rows, (row) => row.status?.trin ?? 'none')).toEqual({ 'i-gang': 16, forberedes: 11, igangsaettes: 2, gennemfoeres: 1, none: 2 });
    expect(rows.filter((row) => row.status?.trin === undefined).map((row) => row.nummer)).toEqual(['2-E', '14-A']);
  });

  it.each(rows)('says of $nummer what the domain reads from its sentence', ({ status }) => {
    const reading = readTrin(status?.tekst ?? '');
    expect({ trin: status?.trin ?? null, periode: status?.periode ?? null }).toEqual({ trin: reading.trin, periode: reading.periode });
  });

  it('names PS-administrationen on 26 of the 32 rows, Specialområderne on 15 and alone on 4', () => {
    const onRow = MIDTVEJSRAEKKER.map((nummer) => aktoererOf(nummer));
    expect(onRow.filter((parts) => parts.includes('ps-administrationen:ansvarlig'))).toHaveLength(26);
    expect(onRow.filter((parts) => parts.includes('specialomraaderne:ansvarlig'))).toHaveLength(15);
    expect(onRow.filter((parts) => parts.join() === 'specialomraaderne:ansvarlig')).toHaveLength(4);
  });

  it('takes "i samarbejde med" and "i tæt dialog med" as medvirkende', () => {
    expect(aktoererOf('2-E')).toEqual(['ps-administrationen:ansvarlig', 'cfk:medvirkende']);
    expect(aktoererOf('4-A')).toEqual(['ps-administrationen:ansvarlig', 'omraadeledere:medvirkende']);
    expect(aktoererOf('4-D')).toEqual(['ps-administrationen:ansvarlig', 'it:ansvarlig', 'specialomraaderne:ansvarlig']);
  });

  it('lets 11-B and 11-C share one cell and one entry each with the same key', () => {
    const shared = draft.handleplaner.filter((plan) => plan.faellesCelle !== null).map((plan) => plan.nummer);
    expect(shared).toEqual(['11-B', '11-C']);
    expect(statusOf('11-B').map((entry) => entry.faellesNoegle)).toEqual(statusOf('11-C').map((entry) => entry.faellesNoegle));
    expect(statusOf('11-B')[0]?.faellesNoegle).not.toBeNull();
  });

  it('counts 8 of 8 for 5-B and no number for 1-C and 4-B', () => {
    const answered = (nummer: string) => statusOf(nummer).filter((entry) => entry.specialomraade !== null).length;
    expect(['5-B', '1-C', '4-B'].map(answered)).toEqual([8, 0, 0]);
  });

  it('says nothing about 31 plans, and something about those the prose mentions', () => {
    const told = new Set(draft.statusopdateringer.map((entry) => entry.handleplan).filter((key) => key !== null));
    expect(69 - told.size).toBe(31);
    expect(['2-A', '3-A', '3-B', '3-F', '5-C', '5-D'].every((nummer) => told.has(`${SOCIAL}/${nummer}`))).toBe(true);
  });

  it('keeps the periode with the meeting in 6-B, and two bodies in turn for 7-D', () => {
    const before = (nummer: string) => draft.forelaeggelser.filter((row) => row.handleplan === `${SOCIAL}/${nummer}`).map((row) => `${row.organ} ${row.periode?.ordlyd ?? '-'}`);
    expect(before('6-B')).toEqual(['omraadeledermoede ultimo 2015']);
    expect(before('7-D')).toEqual(['omraadeledermoede -', 'kontaktforum -']);
  });

  it('leaves indsats empty where the source has none', () => {
    expect(rows.filter((row) => row.status?.indsats === undefined).map((row) => row.nummer)).toEqual(['1-C', '2-B', '2-D', '2-E', '4-E', '7-E']);
  });

  it('knows which plans wait for others and which are done through others', () => {
    const pairs = draft.relationer.map((relation) => [relation.fraHandleplan, relation.type, relation.tilHandleplan].join(' ').replaceAll(`${SOCIAL}/`, ''));
    expect(pairs).toEqual(['1-B afventer 1-A', '1-C afventer 1-A', '2-B afventer 2-C', '5-A gennemfoeres-via 2-E']);
  });
});

describe('Målbillede in the demonstration', () => {
  const draft = draftOf('maalbillede');

  it('has 3 strategispor, 7 mål with 22 points, and fokusområder of two years', () => {
    expect(countBy(draft.omraader, (omraade) => `${omraade.niveau}`)).toEqual({ 1: 3, 2: 7 });
    expect(draft.omraader.flatMap((omraade) => omraade.tekst?.split('\n').filter((line) => line.startsWith('•')) ?? [])).toHaveLength(22);
    expect(countBy(draft.handleplaner, (plan) => plan.periode?.ordlyd ?? '')).toEqual({ 2022: 6, 2023: 6 });
  });
});

describe('The visions- og udviklingsplan in the demonstration', () => {
  const draft = draftOf('visionsplan-2024-2027');

  it('has 3 strategispor, 12 overskrifter and 15 pejlemærker with 53 points', () => {
    expect(countBy(draft.omraader, (omraade) => `${omraade.niveau}`)).toEqual({ 1: 3, 2: 12, 3: 15 });
    expect(OVERSKRIFTER.flatMap((overskrift) => overskrift.pejlemaerker).flatMap((pejlemaerke) => pejlemaerke.punkter)).toHaveLength(53);
  });

  it('puts pejlemærke 1–5, 6–10 and 11–15 under their strategispor', () => {
    const numbers = (spor: string) => OVERSKRIFTER.filter((overskrift) => overskrift.spor === spor).flatMap((overskrift) => overskrift.pejlemaerker.map((pejlemaerke) => pejlemaerke.nummer));
    expect(['socialomraade', 'menneske', 'faglighed'].map(numbers)).toEqual([[1, 2, 3, 4, 5], [6, 7, 8, 9, 10], [11, 12, 13, 14, 15]]);
  });

  it('has 13 indsatser chosen for 2024 and 17 proposed for 2025–2027, without numbers and on a strategispor', () => {
    expect(countBy(draft.handleplaner, (plan) => `${plan.tilsagn ?? ''} ${plan.periode?.ordlyd ?? ''} ${plan.periode?.om ?? ''}`)).toEqual({ 'udpeget 2024 igangsaettes': 13, 'foreslaaet 2025–2027 igangsaettes': 17 });
    expect(draft.handleplaner.every((plan) => plan.nummer === null)).toBe(true);
    expect(Object.values(countBy(draft.handleplaner, (plan) => plan.omraade))).toEqual([11, 9, 10]);
  });

  it('names the seven verdensmål on the strategispor', () => {
    const maal = draft.omraader.flatMap((omraade) => omraade.verdensmaal).filter((number) => !number.includes('.'));
    expect(maal.map(Number).sort((a, b) => a - b)).toEqual([3, 4, 8, 10, 13, 16, 17]);
  });

  it('ties no indsats to a pejlemærke', () => {
    const own = new Set(draft.omraader.map((omraade) => omraade.noegle));
    expect(draft.relationer.filter((relation) => relation.tilOmraade !== null && own.has(relation.tilOmraade))).toEqual([]);
  });
});

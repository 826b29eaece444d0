import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Aktoer } from '../../../src/domain/aktoer/aktoer';
import { indexOverblik } from '../../../src/domain/overblik/index-overblik';
import type { Overblik } from '../../../src/domain/overblik/overblik';
import type { Ansvarpost } from '../../../src/domain/strategi/ansvar';
import { findUdenAnsvarlig } from '../../../src/domain/uden-ansvarlig/find-uden-ansvarlig';

const HERE = 1;
const LEFT = 2;

function aktoer(id: number, rest: Partial<Aktoer> = {}): Aktoer {
  return { id, noegle: `a${id}`, navn: `Aktør ${id}`, type: 'administration', kaldes: [], personIds: [HERE], stedfortraederIds: [], lederIds: [], fraAar: null, tilAar: null, ...rest };
}

function ansvar(id: number, rest: Partial<Ansvarpost> = {}): Ansvarpost {
  return { id, noegle: `r${id}`, handleplanId: 10, aktoerId: 5, rolle: 'ansvarlig', specialomraadeId: null, personIds: [], ...rest };
}

/** One plan of a strategy of 2014–2017; person 1 works here, person 2 has left. */
function world(part: Partial<Overblik>): Overblik {
  return {
    strategier: [{ id: 1, noegle: 's', titel: 'Strategi', vision: null, fra: '2014-01-01', til: '2017-12-31', niveauer: ['Tema'] }],
    omraader: [{ id: 3, noegle: 'o', strategiId: 1, foraelderId: null, niveau: 1, nummer: null, titel: 'Tema', tekst: null, verdensmaal: [], fase: null, orden: 1 }],
    handleplaner: [{ id: 10, strategiId: 1, omraadeId: 3, nummer: null, titel: 'Plan', periode: null, tilsagn: null, relevantForMed: false, fase: null, faellesCelle: null, orden: 1 }],
    aktoerer: [aktoer(5)], ansvar: [], relationer: [], forelaeggelser: [], planstatus: [],
    personer: [{ id: HERE, navn: 'Her', mail: null, upn: 'her@x', aktiv: true }, { id: LEFT, navn: 'Fratrådt', mail: null, upn: 'vaek@x', aktiv: false }],
    ...part,
  };
}

const find = (part: Partial<Overblik>) => findUdenAnsvarlig(1, indexOverblik(world(part)));
const reasons = (part: Partial<Overblik>) => find(part).flatMap(({ mangler }) => mangler.map(({ grund }) => grund));

test('a plan that somebody who works here answers for lacks nobody', () => {
  expect(find({ ansvar: [ansvar(1)] })).toEqual([]);
  expect(find({ ansvar: [ansvar(1, { personIds: [LEFT, HERE] })] })).toEqual([]);
});

test('a plan without an ansvarlig, or with a medvirkende alone, lacks everybody', () => {
  expect(reasons({})).toEqual(['ingen-ansvarlig']);
  expect(reasons({ ansvar: [ansvar(1, { rolle: 'medvirkende' })] })).toEqual(['ingen-ansvarlig']);
});

test('each way in which nobody is left has its own reason', () => {
  expect(reasons({ ansvar: [ansvar(1, { aktoerId: 99 })] })).toEqual(['aktoer-slettet']);
  expect(reasons({ ansvar: [ansvar(1)], aktoerer: [aktoer(5, { fraAar: 2020 })] })).toEqual(['aktoer-ophoert']);
  expect(reasons({ ansvar: [ansvar(1)], aktoerer: [aktoer(5, { tilAar: 2013 })] })).toEqual(['aktoer-ophoert']);
  expect(reasons({ ansvar: [ansvar(1)], aktoerer: [aktoer(5, { personIds: [] })] })).toEqual(['ingen-personer']);
  expect(reasons({ ansvar: [ansvar(1)], aktoerer: [aktoer(5, { personIds: [LEFT, 404] })] })).toEqual(['alle-fratraadt']);
});

test('people named on the Ansvarpost who have left are told apart from the aktør’s', () => {
  expect(find({ ansvar: [ansvar(1, { personIds: [LEFT] })] })[0]?.mangler).toEqual([{ grund: 'alle-fratraadt', ansvarId: 1, aktoerId: 5, personIds: [LEFT], navngivet: true }]);
  expect(find({ ansvar: [ansvar(1)], aktoerer: [aktoer(5, { personIds: [LEFT] })] })[0]?.mangler[0]?.navngivet).toBe(false);
});

test('of Specialområderne only the specialområder without anybody are told, and the plan still has somebody', () => {
  const aktoerer = [aktoer(5, { type: 'specialomraaderne', personIds: [] }), aktoer(6, { type: 'specialomraade' }), aktoer(7, { type: 'specialomraade', personIds: [LEFT] }), aktoer(8, { type: 'specialomraade', personIds: [], fraAar: 2020 })];
  const [found] = find({ ansvar: [ansvar(1)], aktoerer });
  expect(found?.helt).toBe(false);
  expect(found?.mangler.map(({ aktoerId }) => aktoerId)).toEqual([7]);
});

test('an external aktør without accounts is reached by its mail', () => {
  const ekstern = aktoer(5, { type: 'ekstern', personIds: [], mail: 'post@cfk.example' });
  expect(find({ ansvar: [ansvar(1)], aktoerer: [ekstern] })).toEqual([]);
  expect(reasons({ ansvar: [ansvar(1)], aktoerer: [{ ...ekstern, mail: null }] })).toEqual(['ingen-personer']);
});

test('a finished plan needs nobody', () => {
  const status = { id: 1, handleplanId: 10, specialomraadeId: null, statusopdateringId: 1, fremdrift: null, periode: null, statusPr: '2015-01-01', oprettet: '2015-01-01T00:00:00Z', forfatterId: HERE, harBehov: false };
  expect(find({ planstatus: [{ ...status, trin: 'gennemfoert' }] })).toEqual([]);
  expect(find({ planstatus: [{ ...status, trin: 'i-gang' }] })).toHaveLength(1);
});

const anyAnsvar = fc.array(fc.record({ aktoerId: fc.constantFrom(5, 6, 99), rolle: fc.constantFrom('ansvarlig' as const, 'medvirkende' as const), personIds: fc.subarray([HERE, LEFT, 404]) }), { maxLength: 4 })
  .map((rows) => rows.map((row, at) => ansvar(at + 1, row)));
const anyAktoerer = fc.tuple(fc.subarray([HERE, LEFT, 404]), fc.subarray([HERE, LEFT])).map(([one, other]) => [aktoer(5, { personIds: one }), aktoer(6, { personIds: other, fraAar: 2016, tilAar: 2019 })]);

test('whatever the lists hold: a plan is told once, with a reason, and wholly without anybody only when no ansvarlig has anybody', () => {
  fc.assert(fc.property(anyAnsvar, anyAktoerer, (rows, aktoerer) => {
    const found = find({ ansvar: rows, aktoerer });
    const owing = rows.filter(({ rolle }) => rolle === 'ansvarlig');
    const manned = owing.filter(({ aktoerId, personIds }) => {
      const own = aktoerer.find(({ id }) => id === aktoerId);
      return own !== undefined && (personIds.length > 0 ? personIds : own.personIds).includes(HERE);
    });
    expect(found.length).toBe(owing.length > 0 && manned.length === owing.length ? 0 : 1);
    for (const { helt, mangler } of found) {
      expect(mangler.length).toBeGreaterThan(0);
      expect(helt).toBe(manned.length === 0);
    }
  }));
});

test('once everybody has somebody named who works here, nothing is told but what an aktør lacks', () => {
  fc.assert(fc.property(anyAnsvar, anyAktoerer, (rows, aktoerer) => {
    const mended = rows.map((row) => ({ ...row, personIds: [HERE] }));
    for (const grund of reasons({ ansvar: mended, aktoerer })) expect(['ingen-ansvarlig', 'aktoer-slettet']).toContain(grund);
  }));
});

import { describe, expect, it } from 'vitest';
import { ansvarTrin } from '../../../src/domain/gitter/ansvar-trin';
import type { Kolonne, Raekkevaerdier } from '../../../src/domain/gitter/raekke';
import { readRaekke } from '../../../src/domain/gitter/read-raekke';
import { addIndtastninger, settleCelle, withoutRaekker, type Stand } from '../../../src/domain/gitter/stand';
import { toNyHandleplan, toRettelse } from '../../../src/domain/gitter/to-felter';
import type { Ansvarpost } from '../../../src/domain/strategi/ansvar';
import { aRow, OPSLAG } from './grid-fixture';

const EMPTY: Stand = new Map();
const PERIODE = { fra: '2015-01-01', til: '2015-12-31', ordlyd: '2015' };

function type(stand: Stand, kolonne: Kolonne, tekst: string | null, staar: Raekkevaerdier = aRow()): Stand {
  return addIndtastninger(stand, [{ noegle: 'plan-1', handleplanId: 1, kolonne, tekst, staar }]);
}

function reading(stand: Stand, staar: Raekkevaerdier | null = aRow(), noegle = 'plan-1') {
  const ret = stand.get(noegle);
  if (ret === undefined) throw new Error('Nothing is written in that row');
  return readRaekke(ret, staar, OPSLAG);
}

describe('a row that was written in', () => {
  it('comes to the cells that differ from the list', () => {
    const stand = type(type(EMPTY, 'titel', 'Ny titel'), 'nummer', ' ');
    expect(reading(stand)).toMatchObject({ vaerdier: { titel: 'Ny titel' }, aendrede: ['titel'] });
  });

  it('is as it stands again once its only cell is set back', () => {
    expect(type(type(EMPTY, 'titel', 'Ny titel'), 'titel', null).size).toBe(0);
  });

  it('keeps what cannot be read, and says why', () => {
    const { fejl, vaerdier, aendrede } = reading(type(EMPTY, 'periode', 'snart'));
    expect([...fejl]).toEqual([['periode', { kode: 'ulaeselig-periode' }]]);
    expect(vaerdier).toEqual({});
    expect(aendrede).toEqual(['periode']);
  });

  it('is the same object when nothing new was typed', () => {
    const stand = type(EMPTY, 'titel', 'Ny');
    expect(type(stand, 'titel', 'Ny')).toBe(stand);
  });

  it('cannot say what a periode is about that is not there', () => {
    expect([...reading(type(EMPTY, 'periodeOm', 'Forberedes')).fejl.keys()]).toEqual(['periodeOm']);
    expect(reading(type(type(EMPTY, 'periodeOm', 'Forberedes'), 'periode', '2015')).fejl.size).toBe(0);
  });
});

describe('two people in one row', () => {
  it('meet without a conflict in different cells', () => {
    const stand = type(EMPTY, 'titel', 'Min titel');
    expect(reading(stand, aRow({ tekst: 'Deres tekst' }))).toMatchObject({ vaerdier: { titel: 'Min titel' }, konflikter: new Set() });
  });

  it('see both texts of the same cell', () => {
    const { konflikter, aendrede } = reading(type(EMPTY, 'titel', 'Min titel'), aRow({ titel: 'Deres titel' }));
    expect([...konflikter]).toEqual(['titel']);
    expect(aendrede).toEqual(['titel']);
  });

  it('agree when they wrote the same', () => {
    expect(reading(type(EMPTY, 'titel', 'Samme'), aRow({ titel: 'Samme' })).aendrede).toEqual([]);
  });

  it('are settled by keeping mine', () => {
    const theirs = aRow({ titel: 'Deres titel' });
    const settled = settleCelle(type(EMPTY, 'titel', 'Min titel'), 'plan-1', 'titel', theirs, true);
    expect(reading(settled, theirs)).toMatchObject({ vaerdier: { titel: 'Min titel' }, konflikter: new Set() });
  });

  it('or by using theirs', () => {
    expect(settleCelle(type(EMPTY, 'titel', 'Min titel'), 'plan-1', 'titel', aRow({ titel: 'Deres titel' }), false).size).toBe(0);
  });

  it('need no choice where an own save brought some of the aktører', () => {
    const ground = aRow({ ansvarlige: [{ aktoerId: 1, rolle: 'ansvarlig' }] });
    const stand = type(EMPTY, 'ansvarlige', 'IT', ground);
    expect(reading(stand, aRow({ ansvarlige: [{ aktoerId: 1, rolle: 'ansvarlig' }, { aktoerId: 2, rolle: 'ansvarlig' }] })).konflikter.size).toBe(0);
    expect(reading(stand, aRow({ ansvarlige: [{ aktoerId: 3, rolle: 'ansvarlig' }] })).konflikter.size).toBe(1);
  });
});

describe('a new row', () => {
  function typeNew(kolonne: Kolonne, tekst: string, stand = EMPTY): Stand {
    return addIndtastninger(stand, [{ noegle: 'ny', handleplanId: null, kolonne, tekst, staar: aRow({ titel: '', omraade: null }) }]);
  }

  it('needs a title and an Omraade', () => {
    expect([...reading(typeNew('nummer', '9-Z'), null, 'ny').fejl.keys()]).toEqual(['titel', 'omraade']);
  });

  it('needs nothing while nothing stands in it', () => {
    const { fejl, aendrede } = reading(typeNew('titel', ' '), null, 'ny');
    expect([fejl.size, aendrede]).toEqual([0, []]);
  });

  it('makes a plan', () => {
    const { vaerdier } = reading(typeNew('omraade', '5', typeNew('titel', 'Ny plan')), null, 'ny');
    expect(toNyHandleplan(vaerdier, 1, 7)).toEqual({ strategiId: 1, omraadeId: 13, nummer: null, titel: 'Ny plan', tekst: null, periode: null, tilsagn: null, relevantForMed: false, fase: null, faellesCelle: null, orden: 7 });
  });

  it('makes none without its title', () => {
    expect(toNyHandleplan({ omraade: 13 }, 1, 7)).toBeNull();
  });
});

describe('the fields to save', () => {
  it('are only those that were written in', () => {
    expect(toRettelse({ titel: 'Ny' }, { periode: null })).toEqual({ titel: 'Ny' });
  });

  it('keep what a periode is about when only its days change, and the days when only that changes', () => {
    const plan = { periode: { ...PERIODE, om: 'forberedes' as const } };
    expect(toRettelse({ periode: { ...PERIODE, ordlyd: 'år 2015' } }, plan).periode).toMatchObject({ ordlyd: 'år 2015', om: 'forberedes' });
    expect(toRettelse({ periodeOm: 'gennemfoeres' }, plan).periode).toEqual({ ...PERIODE, om: 'gennemfoeres' });
  });

  it('leave no "om" behind when the periode goes', () => {
    expect(toRettelse({ periode: null }, { periode: { ...PERIODE, om: 'forberedes' } })).toEqual({ periode: null });
  });
});

describe('the Ansvarpost to save', () => {
  const row = (id: number, aktoerId: number, rest: Partial<Ansvarpost> = {}): Ansvarpost => ({ id, noegle: `a${id}`, handleplanId: 1, aktoerId, rolle: 'ansvarlig', specialomraadeId: null, personIds: [], ...rest });
  const known = new Set([1, 2, 3]);

  it('are made, changed and taken away by aktør; who stays keeps people and specialområder', () => {
    const ansvar = [row(1, 1, { personIds: [7] }), row(2, 2), row(3, 3)];
    const trin = ansvarTrin(ansvar, [{ aktoerId: 1, rolle: 'ansvarlig' }, { aktoerId: 3, rolle: 'medvirkende' }, { aktoerId: 4, rolle: 'ansvarlig' }], known);
    expect(trin).toEqual({ nye: [{ aktoerId: 4, rolle: 'ansvarlig' }], rolle: [{ ansvar: row(3, 3), rolle: 'medvirkende' }], vaek: [row(2, 2)] });
  });

  it('of an aktør that is gone are left alone', () => {
    expect(ansvarTrin([row(1, 99)], [], known).vaek).toEqual([]);
  });

  it('of an aktør that stands in both parts are left alone while its shown part stays', () => {
    const twice = [row(1, 1, { specialomraadeId: 5 }), row(2, 1, { rolle: 'medvirkende' })];
    expect(ansvarTrin(twice, [{ aktoerId: 1, rolle: 'ansvarlig' }], known)).toEqual({ nye: [], rolle: [], vaek: [] });
  });
});

it('rows that are saved leave the stand, and the others stay', () => {
  const stand = addIndtastninger(type(EMPTY, 'titel', 'Ny'), [{ noegle: 'plan-2', handleplanId: 2, kolonne: 'titel', tekst: 'Anden', staar: aRow() }]);
  expect([...withoutRaekker(stand, new Set(['plan-1'])).keys()]).toEqual(['plan-2']);
});

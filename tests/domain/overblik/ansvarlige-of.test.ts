import { expect, test } from 'vitest';
import { ansvarligeOf } from '../../../src/domain/overblik/ansvarlige-of';
import { indexOverblik } from '../../../src/domain/overblik/index-overblik';
import { AKTOERER, overblikFixture, PLANS } from '../../tab/support/overblik-fixture';

const base = overblikFixture();
const [sample] = base.ansvar;

function ansvarligeWith(...keys: (keyof typeof AKTOERER)[]) {
  if (sample === undefined) throw new Error('The fixture has no ansvar');
  const ansvar = keys.map((key, id) => ({ ...sample, id, handleplanId: PLANS['1-A'], aktoerId: AKTOERER[key] }));
  return ansvarligeOf(PLANS['1-A'], indexOverblik({ ...base, ansvar }));
}

test('two specialområder are named like everybody else', () => {
  expect(ansvarligeWith('it', 'autisme', 'boernOgUnge')).toEqual({ navne: ['IT', 'Autisme', 'Børn og Unge'], specialomraader: [] });
});

test('three are counted, the others still named', () => {
  expect(ansvarligeWith('autisme', 'it', 'boernOgUnge', 'hjerneskade')).toEqual({ navne: ['IT'], specialomraader: ['Autisme', 'Børn og Unge', 'Hjerneskade'] });
});

test('nobody is named twice', () => {
  expect(ansvarligeWith('it', 'it', 'autisme', 'autisme', 'autisme')).toEqual({ navne: ['IT', 'Autisme'], specialomraader: [] });
});

test('medvirkende and those who are gone are not named', () => {
  expect(ansvarligeOf(PLANS['1-C'], indexOverblik(base)).navne).toEqual(['PS-administrationen']);
  expect(ansvarligeOf(PLANS['1-C'], indexOverblik({ ...base, aktoerer: [] }))).toEqual({ navne: [], specialomraader: [] });
});

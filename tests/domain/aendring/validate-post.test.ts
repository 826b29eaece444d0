import { describe, expect, it } from 'vitest';
import type { Felter, Posttype } from '../../../src/domain/aendring/post';
import { validatePost } from '../../../src/domain/aendring/validate-post';
import { aPeriode, aPlan, aStrategi, anAktoer } from '../mine/small-overblik';

const faultsOf = <Type extends Posttype>(type: Type, felter: Felter<Type>) => validatePost(type, felter).map(({ felt, kind }) => `${felt} ${kind}`);
const relation = (til: Partial<Felter<'relation'>>): Felter<'relation'> => ({ fraHandleplanId: 1, type: 'afventer', tilHandleplanId: null, tilOmraadeId: null, ...til });

describe('what is wrong with a record', () => {
  it('is nothing when it has a name and its years in order', () => {
    expect(faultsOf('strategi', aStrategi(1, '2014-01-01', '2017-12-31'))).toEqual([]);
    expect(faultsOf('handleplan', aPlan(1, { periode: aPeriode('2025-01-01', '2025-01-01', '1. januar 2025') }))).toEqual([]);
    expect(faultsOf('aktoer', anAktoer(1, { fraAar: 2014, tilAar: 2014 }))).toEqual([]);
    expect(faultsOf('relation', relation({ tilOmraadeId: 3 }))).toEqual([]);
  });

  it.each([
    { fault: 'titel missing', faults: faultsOf('strategi', { ...aStrategi(1), titel: ' ' }) },
    { fault: 'titel missing', faults: faultsOf('handleplan', aPlan(1, { titel: '' })) },
    { fault: 'navn missing', faults: faultsOf('aktoer', anAktoer(1, { navn: '' })) },
    { fault: 'til wrong-order', faults: faultsOf('strategi', aStrategi(1, '2017-01-01', '2016-12-31')) },
    { fault: 'tilAar wrong-order', faults: faultsOf('aktoer', anAktoer(1, { fraAar: 2020, tilAar: 2019 })) },
    { fault: 'periode wrong-order', faults: faultsOf('handleplan', aPlan(1, { periode: aPeriode('2025-02-01', '2025-01-01', 'forår') })) },
    { fault: 'niveauer missing', faults: faultsOf('strategi', { ...aStrategi(1), niveauer: [] }) },
    { fault: 'niveauer too-many', faults: faultsOf('strategi', { ...aStrategi(1), niveauer: ['1', '2', '3', '4'] }) },
    { fault: 'titel too-long', faults: faultsOf('handleplan', aPlan(1, { titel: 'x'.repeat(256) })) },
    { fault: 'nummer too-long', faults: faultsOf('handleplan', aPlan(1, { nummer: 'x'.repeat(256) })) },
    { fault: 'tekst too-long', faults: faultsOf('handleplan', aPlan(1, { tekst: 'x'.repeat(10_001) })) },
    { fault: 'periode too-long', faults: faultsOf('handleplan', aPlan(1, { periode: aPeriode('2025-01-01', '2025-02-01', 'x'.repeat(256)) })) },
    { fault: 'tekst cpr', faults: faultsOf('handleplan', aPlan(1, { tekst: 'Aftalt med 010190-1234' })) },
    { fault: 'kaldes cpr', faults: faultsOf('aktoer', anAktoer(1, { kaldes: ['PS', '0101901234'] })) },
    { fault: 'tilHandleplanId missing', faults: faultsOf('relation', relation({})) },
    { fault: 'tilOmraadeId too-many', faults: faultsOf('relation', relation({ tilHandleplanId: 2, tilOmraadeId: 3 })) },
    { fault: 'tilHandleplanId itself', faults: faultsOf('relation', relation({ tilHandleplanId: 1 })) },
  ])('is said: $fault', ({ fault, faults }) => {
    expect(faults).toEqual([fault]);
  });

  it('is said once a field', () => {
    expect(faultsOf('handleplan', aPlan(1, { titel: `${'x'.repeat(300)} 010190-1234` }))).toEqual(['titel cpr']);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isKode, readKoder } from '../../../src/domain/verdensmaal/read-koder';

test('goals and delmål are read as people write them; a delmål brings its goal, each stands once and in order', () => {
  expect(readKoder('17, 3.4 og 3; 10.a 3.4')).toEqual({ koder: ['3', '3.4', '10', '10.a', '17'], ukendte: [] });
  expect(readKoder('')).toEqual({ koder: [], ukendte: [] });
});

test.each(['0', '18', '3.10', '3.e', '17.a', '13.c', '3.0', '3.04', 'tre', '3.4.1', '017'])('%s is no goal, and is given back as it was written', (kode) => {
  expect(readKoder(`3, ${kode}`)).toEqual({ koder: ['3'], ukendte: [kode] });
});

test.each(['1.5', '1.b', '3.9', '3.d', '8.10', '13.3', '13.b', '16.10', '17.19'])('%s is the last of its kind', (kode) => {
  expect(isKode(kode)).toBe(true);
});

test('reading what was read gives the same', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 17 }), fc.constantFrom('', '.1', '.2', '.3', '.a'))), (parts) => {
    const { koder } = readKoder(parts.map(([maal, delmaal]) => `${maal}${delmaal}`).join(', '));
    expect(readKoder(koder.join(', '))).toEqual({ koder, ukendte: [] });
  }));
});

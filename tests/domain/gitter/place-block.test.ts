import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillDown, placeBlock, type Udsnit } from '../../../src/domain/gitter/place-block';

function udsnit(foersteRaekke: number, foersteKolonne: number, rows = 1, columns = 1): Udsnit {
  return { foersteRaekke, foersteKolonne, sidsteRaekke: foersteRaekke + rows - 1, sidsteKolonne: foersteKolonne + columns - 1 };
}

describe('a pasted block', () => {
  it('goes from the selected cell to the right and down', () => {
    expect(placeBlock([['a', 'b'], ['c', 'd']], udsnit(3, 1))).toEqual([
      { raekke: 3, kolonne: 1, tekst: 'a' }, { raekke: 3, kolonne: 2, tekst: 'b' }, { raekke: 4, kolonne: 1, tekst: 'c' }, { raekke: 4, kolonne: 2, tekst: 'd' },
    ]);
  });

  it('fills a selection that is a whole number of blocks', () => {
    expect(placeBlock([['x']], udsnit(0, 0, 2, 2)).map(({ tekst }) => tekst)).toEqual(['x', 'x', 'x', 'x']);
    expect(placeBlock([['a'], ['b']], udsnit(0, 0, 4, 1)).map(({ tekst }) => tekst)).toEqual(['a', 'b', 'a', 'b']);
  });

  it('is put once into a selection that it does not fit', () => {
    expect(placeBlock([['a'], ['b']], udsnit(0, 0, 3, 1))).toHaveLength(2);
  });

  it('leaves alone the cells that a short row does not have', () => {
    expect(placeBlock([['a', 'b'], ['c']], udsnit(0, 0))).toHaveLength(3);
  });

  it('brings every one of its cells, and each place at most once', () => {
    const block = fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    const size = fc.integer({ min: 1, max: 6 });
    fc.assert(fc.property(block, size, size, (rows, high, wide) => {
      const cells = placeBlock(rows, udsnit(2, 1, high, wide));
      expect(new Set(cells.map(({ raekke, kolonne }) => `${raekke} ${kolonne}`)).size).toBe(cells.length);
      rows.forEach((row, down) => row.forEach((tekst, across) => expect(cells).toContainEqual({ raekke: 2 + down, kolonne: 1 + across, tekst })));
    }));
  });
});

it('filling down copies the first row of the selection into the others', () => {
  expect(fillDown(udsnit(1, 0, 3, 2), (raekke, kolonne) => `${raekke}${kolonne}`)).toEqual([
    { raekke: 2, kolonne: 0, tekst: '10' }, { raekke: 2, kolonne: 1, tekst: '11' }, { raekke: 3, kolonne: 0, tekst: '10' }, { raekke: 3, kolonne: 1, tekst: '11' },
  ]);
});

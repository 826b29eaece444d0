import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Omraadeudkast } from '../../../src/domain/udkast/strategiudkast';
import { byDepth } from '../../../src/sharepoint/udkast/by-depth';
import { inChunks } from '../../../src/sharepoint/connection/write-in-batches';

describe('writes in batches', () => {
  it('keep their order, and stay within a hundred and half a mebibyte unless one alone is larger', () => {
    fc.assert(fc.property(fc.array(fc.record({ size: fc.integer({ min: 1, max: 600_000 }) }), { maxLength: 300 }), (writes) => {
      const chunks = inChunks(writes);
      expect(chunks.flat()).toEqual(writes);
      for (const chunk of chunks) {
        const bytes = chunk.reduce((sum, { size }) => sum + size, 0);
        expect(chunk.length <= 100 && (bytes <= 500_000 || chunk.length === 1)).toBe(true);
      }
    }));
  });

  it('are as few as a hundred small ones a batch allows', () => {
    expect(inChunks(Array.from({ length: 250 }, () => ({ size: 10 }))).map(({ length }) => length)).toEqual([100, 100, 50]);
  });
});

describe('the nodes of a tree in layers', () => {
  const node = (noegle: string, foraelder: string | null): Omraadeudkast => ({ noegle, foraelder, niveau: 1, nummer: null, titel: noegle, tekst: null, verdensmaal: [], fase: null, orden: 0 });
  const layers = (...nodes: Omraadeudkast[]) => byDepth(nodes).map((layer) => layer.map(({ noegle }) => noegle));

  it('put every node after the one above it, whatever the order in the draft', () => {
    expect(layers(node('c', 'b'), node('b', 'a'), node('a', null), node('d', 'a'))).toEqual([['a'], ['b', 'd'], ['c']]);
  });

  it('put a node whose parent is elsewhere first', () => {
    expect(layers(node('b', 'a-in-the-lists'))).toEqual([['b']]);
  });

  it('lose no node of a ring', () => {
    expect(layers(node('a', 'b'), node('b', 'a')).flat().sort()).toEqual(['a', 'b']);
  });
});

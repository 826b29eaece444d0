import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeEdits } from '../../../src/domain/aendring/merge-edits';
import { sameValue } from '../../../src/domain/aendring/same-value';

const record = fc.record({ titel: fc.constantFrom('a', 'b', 'c'), tekst: fc.constantFrom(null, 'x', 'y'), personIds: fc.subarray([1, 2, 3]), periode: fc.constantFrom(null, { fra: '2025' }, { fra: '2026' }) });
const FIELDS = ['titel', 'tekst', 'personIds', 'periode'] as const;

describe('merging two people\'s edits', () => {
  it('loses nothing that only one of them changed, and lets nobody\'s text be taken unseen', () => {
    fc.assert(fc.property(record, record, record, (base, mine, theirs) => {
      const { merged, collisions } = mergeEdits(base, mine, theirs);
      for (const field of FIELDS) {
        const [iChanged, theyChanged] = [!sameValue(base[field], mine[field]), !sameValue(base[field], theirs[field])];
        if (!iChanged) expect(sameValue(merged[field], theirs[field])).toBe(true);
        if (iChanged && !theyChanged) expect(merged[field]).toEqual(mine[field]);
        expect(collisions.includes(field)).toBe(iChanged && theyChanged && !sameValue(mine[field], theirs[field]));
      }
    }));
  });

  it('gives mine when nobody else has changed anything, and theirs when I have not', () => {
    fc.assert(fc.property(record, record, (base, changed) => {
      expect(mergeEdits(base, changed, base)).toMatchObject({ merged: changed, collisions: [], fromTheirs: [] });
      expect(sameValue(mergeEdits(base, base, changed).merged, changed)).toBe(true);
    }));
  });
});

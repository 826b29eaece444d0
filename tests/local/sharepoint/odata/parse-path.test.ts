import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePath } from '../../../../src/local/sharepoint/odata/parse-path';

const noAlias = (): undefined => undefined;

describe('an address', () => {
  it('keeps slashes, commas, parentheses and doubled quotes inside quotes', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'å', '/', ',', '(', ')', "'", ' ', '=') }), (title) => {
      const segments = parsePath(`/web/lists/getByTitle('${title.replaceAll("'", "''")}')/items(5)`, noAlias);
      expect(segments.map(({ name }) => name)).toEqual(['web', 'lists', 'getbytitle', 'items']);
      expect(segments[2]?.values).toEqual([{ kind: 'string', value: title }]);
      expect(segments[3]?.values).toEqual([{ kind: 'number', value: 5 }]);
    }));
  });

  it('names its parameters, and takes them from the query by @', () => {
    const [first, second] = parsePath('addroleassignment(principalid=3, roledefid=1073741826)/siteusers(@v)', (name) => (name === '@v' ? "'i:0#.f|membership|o''hara@example.dk'" : undefined));
    expect(first?.named).toEqual({ principalid: { kind: 'number', value: 3 }, roledefid: { kind: 'number', value: 1073741826 } });
    expect(second?.values).toEqual([{ kind: 'string', value: "i:0#.f|membership|o'hara@example.dk" }]);
  });
});

import { describe, expect, it } from 'vitest';
import { showReport } from '../../../scripts/import/show-report';

describe('the report of an import', () => {
  it('counts what was done, list by list', () => {
    const findings = (['added', 'added', 'unchanged'] as const).map((outcome, at) => ({ list: 'Handleplaner', noegle: `x/${at}`, outcome, fields: [] }));
    expect(showReport({ findings })).toBe('SKREVET\n  Handleplaner        2 lagt ind, 1 uændret');
  });

  it('names what was left out because it refers to nothing, and people nobody knows', () => {
    const shown = showReport({ findings: [], unresolved: [{ list: 'Ansvar', noegle: 'x/1-A/ps', field: 'handleplan' }], unknownPeople: ['findes-ikke@example.org'] });
    expect(shown).toContain('PEGER PÅ NOGET, DER IKKE FINDES\n  Ansvar: x/1-A/ps (handleplan)');
    expect(shown).toContain('  findes-ikke@example.org');
  });
});

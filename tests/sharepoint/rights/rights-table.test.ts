import { describe, expect, it } from 'vitest';
import { GRUPPER } from '../../../src/domain/ports/current-person';
import { LIST_ADDRESSES } from '../../../src/sharepoint/lists/list-definition';
import { mayDo } from '../../../src/sharepoint/rights/rights-table';

/** The design's own words, apart from the table, so that a slip in the table shows. */
describe('the table of rights', () => {
  const who = (list: Parameters<typeof mayDo>[1], verb: Parameters<typeof mayDo>[2]) => GRUPPER.filter((gruppe) => mayDo(gruppe, list, verb));

  it('lets all four groups read every list but those about who was reminded', () => {
    const hidden = ['Paamindelser', 'Koersler', 'Paamindelsessvar'];
    for (const list of LIST_ADDRESSES.filter((address) => !hidden.includes(address))) expect(who(list, 'read'), list).toEqual(GRUPPER);
  });

  it('shows who was reminded to strategikonsulenter alone, and lets only the run write it', () => {
    for (const list of ['Paamindelser', 'Koersler'] as const) {
      expect(who(list, 'read'), list).toEqual(['strategikonsulenter']);
      expect([...who(list, 'add'), ...who(list, 'edit'), ...who(list, 'delete')], list).toEqual([]);
    }
  });

  it('lets whoever can be reminded answer, and nobody change an answer', () => {
    expect(who('Paamindelsessvar', 'add')).toEqual(['strategikonsulenter', 'ledere', 'medarbejdere']);
    expect([...who('Paamindelsessvar', 'edit'), ...who('Paamindelsessvar', 'delete')]).toEqual([]);
  });

  it('lets ledere keep møder, and only strategikonsulenter rounds and rules', () => {
    expect(who('Moeder', 'edit')).toEqual(['strategikonsulenter', 'ledere']);
    for (const list of ['Statusrunder', 'Regler'] as const) expect(who(list, 'edit'), list).toEqual(['strategikonsulenter']);
  });

  it('lets only strategikonsulenter add, edit and delete what is to be done, by whom, before whom', () => {
    for (const list of ['Strategier', 'Omraader', 'Handleplaner', 'Ansvar', 'Aktoerer', 'Relationer', 'Forelaeggelser'] as const) {
      for (const verb of ['add', 'edit', 'delete'] as const) expect(who(list, verb), `${list} ${verb}`).toEqual(['strategikonsulenter']);
    }
  });

  it('lets everybody but HMU add status entries, and nobody change them', () => {
    expect(who('Statusopdateringer', 'add')).toEqual(['strategikonsulenter', 'ledere', 'medarbejdere']);
    expect([...who('Statusopdateringer', 'edit'), ...who('Statusopdateringer', 'delete')]).toEqual([]);
  });

  it('lets the same people keep the projection, and nobody delete from it', () => {
    expect(who('Planstatus', 'add')).toEqual(who('Statusopdateringer', 'add'));
    expect(who('Planstatus', 'edit')).toEqual(who('Statusopdateringer', 'add'));
    expect(who('Planstatus', 'delete')).toEqual([]);
  });

  it('leaves Skema to set-up', () => {
    expect([...who('Skema', 'add'), ...who('Skema', 'edit'), ...who('Skema', 'delete')]).toEqual([]);
  });
});

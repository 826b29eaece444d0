import { describe, expect, it } from 'vitest';
import { ALL_LISTS } from '../../../src/sharepoint/lists/all-lists';
import { LIST_ADDRESSES } from '../../../src/sharepoint/lists/list-definition';
import { ALL_MIGRATIONS } from '../../../src/sharepoint/migrations/all-migrations';

describe.each(LIST_ADDRESSES)('the list %s', (address) => {
  const list = ALL_LISTS[address];

  it('stands at the address it is listed under', () => {
    expect(list.address).toBe(address);
  });

  it('has ASCII internal names that SharePoint need not escape or number, each once', () => {
    const names = list.columns.map(({ name }) => name);
    for (const name of names) expect(name).toMatch(/^[A-Z][A-Za-z0-9]{1,31}$/);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  it('has titles that people can tell apart', () => {
    const titles = list.columns.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('stays within SharePoint\'s limits of 20 indexes and 12 columns of people', () => {
    expect(list.columns.filter(({ indexed }) => indexed).length).toBeLessThanOrEqual(20);
    expect(list.columns.filter(({ type }) => type === 'people').length).toBeLessThanOrEqual(12);
  });

  it('carries the unique client key', () => {
    expect(list.columns.find(({ name }) => name === 'Noegle')).toMatchObject({ type: 'text', indexed: true, unique: true });
  });

  it('indexes what is unique and what refers to a parent, and only what can be indexed', () => {
    for (const column of list.columns) {
      if (column.unique) expect(column.indexed, column.name).toBe(true);
      if (column.indexed) expect(['text', 'number'], column.name).toContain(column.type);
      if (/^(Strategi|Omraade|Handleplan|FraHandleplan|TilHandleplan|Aktoer)Id$/.test(column.name)) expect(column, column.name).toMatchObject({ type: 'number', indexed: true });
    }
  });

  it('gets every column from exactly one migration, so that sites set up before it get it too', () => {
    const brought = ALL_MIGRATIONS.flatMap(({ adds }) => adds[address] ?? []);
    expect([...brought].sort()).toEqual(list.columns.map(({ name }) => name).sort());
  });
});

describe('the migrations', () => {
  it('are numbered from 1 without a gap', () => {
    expect(ALL_MIGRATIONS.map(({ number }) => number)).toEqual(ALL_MIGRATIONS.map((_, at) => at + 1));
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SPFI } from '@pnp/sp/presets/all.js';
import type { SharePoint } from '../../../src/local/sharepoint/start-sharepoint';
import { aSharePoint, failureOf, pnpAs, tokenOf } from './a-site';

let sharePoint: SharePoint;
let sp: SPFI;
let me = 0;

beforeAll(async () => {
  sharePoint = await aSharePoint();
  sp = pnpAs(sharePoint, tokenOf('ejer'));
  await sp.web.lists.add('Frugt');
  const { fields, items } = sp.web.lists.getByTitle('Frugt');
  await fields.addNumber('Antal');
  await fields.addBoolean('Moden');
  await fields.addMultilineText('Note');
  await fields.addUser('Plukker');
  await fields.createFieldAsXml('<Field Type="DateTime" Name="Dato" DisplayName="Dato" Format="DateTime" />');
  await fields.createFieldAsXml('<Field Type="UserMulti" Name="Spisere" DisplayName="Spisere" Mult="TRUE" />');
  me = (await sp.web.currentUser<{ Id: number }>()).Id;
  await items.add({ Title: 'Æble', Antal: 3, Moden: true, Dato: '2026-03-01T10:00:00Z', PlukkerId: me });
  await items.add({ Title: 'pære', Antal: 10, Moden: false, Dato: '2026-04-15T00:00:00Z' });
  await items.add({ Title: "O'Hara", Antal: 7, Moden: true });
  await items.add({ Title: 'Blomme' });
});

afterAll(() => sharePoint.close());

async function titles(filter: string): Promise<readonly string[]> {
  const found = await sp.web.lists.getByTitle('Frugt').items.filter(filter).select('Title')<{ Title: string }[]>();
  return found.map(({ Title }) => Title);
}

describe('a filter', () => {
  it.each([
    ["Title eq 'æble'", ['Æble']],
    ["Title ne 'Æble'", ['pære', "O'Hara", 'Blomme']],
    ["Title eq 'O''Hara'", ["O'Hara"]],
    ['Antal gt 3', ['pære', "O'Hara"]],
    ['Antal ge 3 and Antal lt 10', ['Æble', "O'Hara"]],
    ['3 lt Antal', ['pære', "O'Hara"]],
    ['Antal eq null', ['Blomme']],
    ['Antal ne null', ['Æble', 'pære', "O'Hara"]],
    ['Moden eq 1', ['Æble', "O'Hara"]],
    ['Moden eq true', ['Æble', "O'Hara"]],
    ['Moden eq false', ['pære']],
    ["substringof('ÆR',Title)", ['pære']],
    ["startswith(Title,'b')", ['Blomme']],
    ["not startswith(Title,'b') and not (Antal eq 3)", ['pære', "O'Hara"]],
    ["Title eq 'Blomme' or Antal eq 10 and Moden eq false", ['pære', 'Blomme']],
    ["(Title eq 'Blomme' or Antal eq 10) and Moden eq false", ['pære']],
    ["Dato gt datetime'2026-03-01T09:59:59Z' and Dato lt '2026-04-01T00:00:00Z'", ['Æble']],
    ["Dato eq datetime'2026-03-01T10:00:00Z'", ['Æble']],
    ['month(Dato) eq 4', ['pære']],
    ['year(Dato) eq 2026 and day(Dato) eq 1', ['Æble']],
    ["Created gt '2020-01-01T00:00:00Z'", ['Æble', 'pære', "O'Hara", 'Blomme']],
    ['Id le 2', ['Æble', 'pære']],
    ['ID eq 4', ['Blomme']],
  ])('%s', async (filter, expected) => {
    expect(await titles(filter)).toEqual(expected);
  });

  it('reads people by id, and by name when they are expanded', async () => {
    const { items } = sp.web.lists.getByTitle('Frugt');
    expect(await titles(`PlukkerId eq ${me}`)).toEqual(['Æble']);
    expect(await titles(`Plukker/Id eq ${me}`)).toEqual(['Æble']);
    expect(await items.filter("Plukker/Title eq 'ejer eksempel'").expand('Plukker').select('Title', 'Plukker/Title')()).toHaveLength(1);
    expect(await failureOf(items.filter("Plukker/Title eq 'x'").select('Title')())).toMatchObject({ status: 400, code: '-1, Microsoft.SharePoint.SPException' });
  });

  it.each([
    ["endswith(Title,'e')"],
    ["tolower(Title) eq 'x'"],
    ['Antal add 1 eq 2'],
    ["Title eq 'unclosed"],
    ['Title eq'],
    ['(Antal eq 1'],
    ['Antal eq Antal'],
    ["Dato gt datetime'whenever'"],
  ])('is refused: %s', async (filter) => {
    expect(await failureOf(titles(filter))).toMatchObject({ status: 400, code: '-1, Microsoft.SharePoint.Client.InvalidClientQueryException' });
  });

  it.each([
    ["Ukendt eq 'x'", "Column 'Ukendt' does not exist. It may have been deleted by another user."],
    ["Note eq 'x'", "The field 'Note' of type 'Note' cannot be used in the query filter expression."],
    ['SpisereId eq 1', "The field 'SpisereId' of type 'UserMulti' cannot be used in the query filter expression."],
  ])('cannot read the column of %s', async (filter, message) => {
    expect(await failureOf(titles(filter))).toEqual({ status: 400, code: '-1, Microsoft.SharePoint.SPException', message });
  });
});

describe('an order', () => {
  it('puts empty values first and breaks ties by id', async () => {
    const found = await sp.web.lists.getByTitle('Frugt').items.orderBy('Moden').orderBy('Antal', false).select('Title')<{ Title: string }[]>();
    expect(found.map(({ Title }) => Title)).toEqual(['Blomme', 'pære', "O'Hara", 'Æble']);
  });

  it('pages on through the last item of the page', async () => {
    const pages: string[][] = [];
    const query = sp.web.lists.getByTitle('Frugt').items.orderBy('Antal', false).top(3).select('Title');
    for await (const page of query as AsyncIterable<{ Title: string }[]>) pages.push(page.map(({ Title }) => Title));
    expect(pages).toEqual([['pære', "O'Hara", 'Æble'], ['Blomme']]);
  });
});

describe('a selection', () => {
  it.each([['Ukendt'], ['Title,Ukendt']])('of an unknown column is refused: %s', async (select) => {
    expect(await failureOf(sp.web.lists.getByTitle('Frugt').items.select(select)())).toEqual({ status: 400, code: '-1, Microsoft.SharePoint.SPException', message: "The field or property 'Ukendt' does not exist." });
  });

  it('of a person needs $expand', async () => {
    const { items } = sp.web.lists.getByTitle('Frugt');
    expect(await failureOf(items.select('Plukker/Title')())).toMatchObject({ status: 400, message: "The query to field 'Plukker/Title' is not valid. The $select query string must specify the target fields and the $expand query string must contains Plukker." });
    expect(await failureOf(items.select('Plukker')())).toMatchObject({ status: 400 });
  });
});

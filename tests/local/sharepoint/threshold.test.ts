import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IItems, SPFI } from '@pnp/sp/presets/all.js';
import type { SharePoint } from '../../../src/local/sharepoint/start-sharepoint';
import { aSharePoint, failureOf, pnpAs, SITE, tokenOf } from './a-site';
import { fillList } from './filled-list';

const TOO_MANY = { status: 500, code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException' };

let sharePoint: SharePoint;
let sp: SPFI;

beforeAll(async () => {
  sharePoint = await aSharePoint();
  sp = pnpAs(sharePoint, tokenOf('ejer'), 'application/json;odata=nometadata');
  await sp.web.lists.add('Mange');
  const { fields } = sp.web.lists.getByTitle('Mange');
  await fields.createFieldAsXml('<Field Type="Number" Name="Gruppe" DisplayName="Gruppe" Indexed="TRUE" />');
  await fields.createFieldAsXml('<Field Type="Number" Name="Loes" DisplayName="Loes" />');
  await fields.createFieldAsXml('<Field Type="Text" Name="Noegle" DisplayName="Noegle" Indexed="TRUE" EnforceUniqueValues="TRUE" />');
  await fields.createFieldAsXml('<Field Type="User" Name="Person" DisplayName="Person" Indexed="TRUE" />');
  await fillList(sharePoint, SITE, tokenOf('ejer'), 'Mange', Array.from({ length: 5001 }, (_, at) => ({ Gruppe: at % 100, Loes: at, Noegle: `noegle-${at}` })));
}, 60_000);

afterAll(() => sharePoint.close());

const mange = (): IItems => sp.web.lists.getByTitle('Mange').items;

describe('a list of 5,001 items', () => {
  it('is read page by page without a filter, a hundred by default and 5,000 at most', async () => {
    expect(await mange()()).toHaveLength(100);
    const pages: number[] = [];
    for await (const page of mange().select('Id').top(5000) as AsyncIterable<unknown[]>) pages.push(page.length);
    expect(pages).toEqual([5000, 1]);
    expect(await failureOf(mange().top(5001)())).toMatchObject(TOO_MANY);
  });

  it('answers a filter whose first clause is indexed and leaves 5,000 items or fewer', async () => {
    expect(await mange().filter('Gruppe eq 7').top(5000)()).toHaveLength(50);
    expect(await mange().filter('Gruppe eq 7 and Loes gt 4000').top(5000)()).toHaveLength(10);
    expect(await mange().filter("Noegle eq 'NOEGLE-4711'")()).toMatchObject([{ Loes: 4711 }]);
    expect(await mange().filter('Gruppe ge 98').top(5000)()).toHaveLength(100);
    expect(await mange().filter("startswith(Noegle,'noegle-12')").top(5000)()).toHaveLength(111);
    expect(await mange().filter('Gruppe eq 7 or Gruppe eq 8').top(5000)()).toHaveLength(100);
    expect(await mange().filter('Gruppe eq 7').orderBy('Loes', false).top(1)()).toMatchObject([{ Loes: 4907 }]);
  });

  it('is always indexed by Id', async () => {
    expect(await mange().filter('Id gt 10 and Id le 20')()).toHaveLength(10);
    expect(await mange().filter('Id gt 0').top(2)()).toMatchObject([{ Id: 1 }, { Id: 2 }]);
    expect(await mange().filter('Id le 100 and Loes lt 3')()).toHaveLength(3);
    expect(await mange().orderBy('Id', false).top(1)()).toMatchObject([{ Id: 5001 }]);
    expect(await mange().orderBy('Gruppe', false).top(1)()).toMatchObject([{ Gruppe: 99 }]);
  });

  it.each([
    ['Loes eq 5'],
    ['Loes eq 5 and Gruppe eq 5'],
    ['Gruppe ge 0'],
    ['Gruppe ne 5'],
    ['Gruppe eq 7 or Loes eq 7'],
    ["substringof('4711',Noegle)"],
    ['PersonId eq 7'],
    ["Created gt '2020-01-01T00:00:00Z'"],
  ])('refuses %s', async (filter) => {
    expect(await failureOf(mange().filter(filter)())).toMatchObject(TOO_MANY);
  });

  it('refuses to be sorted by a column without an index', async () => {
    expect(await failureOf(mange().orderBy('Loes').top(10)())).toMatchObject(TOO_MANY);
  });
});

describe('a list of 12 lookup and person columns', () => {
  it('is answered up to 12 of them in one query', async () => {
    await sp.web.lists.add('Folk');
    const { fields, items } = sp.web.lists.getByTitle('Folk');
    const names = Array.from({ length: 13 }, (_, at) => `Person${at}`);
    for (const name of names) await fields.createFieldAsXml(`<Field Type="User" Name="${name}" DisplayName="${name}" />`);
    expect(await items.select(...names.slice(0, 12).map((name) => `${name}Id`))()).toEqual([]);
    const refused = { status: 500, code: '-2147024749, Microsoft.SharePoint.SPQueryThrottledException' };
    expect(await failureOf(items.select(...names.map((name) => `${name}Id`))())).toMatchObject(refused);
    expect(await failureOf(items())).toMatchObject(refused);
  });
});

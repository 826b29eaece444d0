import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SPFI } from '@pnp/sp/presets/all.js';
import type { SharePoint } from '../../../src/local/sharepoint/start-sharepoint';
import { aSharePoint, failureOf, pnpAs, request, SITE, tokenOf } from './a-site';

let sharePoint: SharePoint;
let sp: SPFI;

beforeAll(async () => {
  sharePoint = await aSharePoint();
  sp = pnpAs(sharePoint, tokenOf('ejer'), 'application/json;odata=nometadata');
});

afterAll(() => sharePoint.close());

describe('a list', () => {
  it('keeps the address it was born with when its title changes', async () => {
    const born = await sp.web.lists.add('Moeder');
    await sp.web.lists.getByTitle('Moeder').update({ Title: 'Møder & "andet"' });
    const byTitle = await sp.web.lists.getByTitle('Møder & "andet"').select('Id', 'EntityTypeName', 'RootFolder/ServerRelativeUrl').expand('RootFolder')<{ Id: string }>();
    expect(byTitle).toEqual({ Id: born.Id, EntityTypeName: 'MoederList', RootFolder: { ServerRelativeUrl: `${SITE}/Lists/Moeder` } });
    expect(await sp.web.getList(`${SITE}/Lists/Moeder`).select('Title')()).toEqual({ Title: 'Møder & "andet"' });
    expect(await sp.web.lists.getById(born.Id).select('Title')()).toEqual({ Title: 'Møder & "andet"' });
    const byGuid = await request(sharePoint, tokenOf('ejer'), `/_api/web/lists(guid'${born.Id}')?$select=Title`);
    expect(JSON.parse(byGuid.text)).toEqual({ Title: 'Møder & "andet"' });
  });

  it('has quotes and per cent signs in its title', async () => {
    await sp.web.lists.add("Annas 100 % 'liste'");
    expect(await sp.web.lists.getByTitle("Annas 100 % 'liste'").select('Title')()).toEqual({ Title: "Annas 100 % 'liste'" });
  });

  it('is made by ensure when it is missing and found when it is there', async () => {
    expect((await sp.web.lists.ensure('Sikret')).created).toBe(true);
    expect((await sp.web.lists.ensure('Sikret', 'En beskrivelse')).created).toBe(false);
    expect(await sp.web.lists.getByTitle('Sikret').select('Description')()).toEqual({ Description: 'En beskrivelse' });
  });

  it('is refused where the title is taken, in any case', async () => {
    await sp.web.lists.add('Optaget');
    await sp.web.lists.add('Fri');
    const refused = { status: 500, code: '-2130575342, Microsoft.SharePoint.SPException' };
    expect(await failureOf(sp.web.lists.add('OPTAGET'))).toMatchObject(refused);
    expect(await failureOf(sp.web.lists.getByTitle('Fri').update({ Title: 'Optaget' }))).toMatchObject(refused);
  });

  it('that is missing is named with its site', async () => {
    expect(await failureOf(sp.web.lists.getByTitle('Væk').items())).toEqual({
      status: 404, code: '-1, System.ArgumentException', message: `List 'Væk' does not exist at site with URL '${sharePoint.origin}${SITE}'.`,
    });
    expect((await failureOf(sp.web.lists.getById('11111111-1111-1111-1111-111111111111')())).status).toBe(404);
    expect((await failureOf(sp.web.getList(`${SITE}/Lists/Vaek`)())).status).toBe(404);
  });

  it('is gone after a deletion, and its title is free', async () => {
    await sp.web.lists.add('Kort');
    await sp.web.lists.getByTitle('Kort').delete();
    expect((await failureOf(sp.web.lists.getByTitle('Kort')())).status).toBe(404);
    await sp.web.lists.add('Kort');
    expect(await sp.web.lists.getByTitle('Kort').items()).toEqual([]);
  });

  it('of documents stands on the site itself', async () => {
    await sp.web.lists.add('Rapporter', '', 101);
    expect(await sp.web.lists.getByTitle('Rapporter').select('BaseTemplate', 'BaseType', 'RootFolder/ServerRelativeUrl').expand('RootFolder')()).toEqual({ BaseTemplate: 101, BaseType: 1, RootFolder: { ServerRelativeUrl: `${SITE}/Rapporter` } });
  });

  it('stands in a filtered collection', async () => {
    await sp.web.lists.add('Skjult', '', 100, false, { Hidden: true });
    const found = await sp.web.lists.filter("Hidden eq true and Title eq 'Skjult'").select('Title', 'Hidden')();
    expect(found).toEqual([{ Title: 'Skjult', Hidden: true }]);
  });
});

describe('a column', () => {
  it('gets an internal name from its first title and keeps it', async () => {
    await sp.web.lists.add('Kolonner');
    const { fields } = sp.web.lists.getByTitle('Kolonner');
    const { InternalName } = await fields.addText('Ærlig talt') as unknown as { InternalName: string };
    expect(InternalName).toBe('_x00c6_rlig_x0020_talt');
    await fields.getByInternalNameOrTitle(InternalName).update({ Title: 'Nyt navn' });
    expect(await fields.getByTitle('Nyt navn').select('InternalName', 'EntityPropertyName')()).toEqual({ InternalName, EntityPropertyName: `OData_${InternalName}` });
    const item = await sp.web.lists.getByTitle('Kolonner').items.add({ [`OData_${InternalName}`]: 'værdi' }) as Record<string, unknown>;
    expect(item[`OData_${InternalName}`]).toBe('værdi');
  });

  it('is refused a title that another column has', async () => {
    const { fields } = sp.web.lists.getByTitle('Kolonner');
    await fields.addNumber('Antal');
    expect((await failureOf(fields.addNumber('Antal'))).status).toBe(500);
  });

  it('gets a number behind an internal name that is taken', async () => {
    const { fields } = sp.web.lists.getByTitle('Kolonner');
    const field = await fields.createFieldAsXml('<Field Type="Text" Name="Created" DisplayName="Min dato" />') as unknown as { InternalName: string };
    expect(field.InternalName).toBe('Created0');
  });

  it('that is missing is refused with 400', async () => {
    expect(await failureOf(sp.web.lists.getByTitle('Kolonner').fields.getByInternalNameOrTitle('Ukendt')())).toEqual({
      status: 400, code: '-2147024809, System.ArgumentException', message: "Column 'Ukendt' does not exist. It may have been deleted by another user.",
    });
  });

  it('is gone after a deletion, with its values', async () => {
    const { fields, items } = sp.web.lists.getByTitle('Kolonner');
    await fields.addText('Midlertidig', { Indexed: true });
    await items.add({ Midlertidig: 'x' });
    await fields.getByInternalNameOrTitle('Midlertidig').delete();
    expect((await failureOf(items.select('Midlertidig')())).status).toBe(400);
  });

  it('becomes several people by AllowMultipleValues', async () => {
    const { fields, items } = sp.web.lists.getByTitle('Kolonner');
    await fields.addUser('Folk');
    await fields.getByInternalNameOrTitle('Folk').update({ AllowMultipleValues: true });
    expect(await fields.getByInternalNameOrTitle('Folk').select('TypeAsString', 'AllowMultipleValues')()).toEqual({ TypeAsString: 'UserMulti', AllowMultipleValues: true });
    const me = await sp.web.currentUser<{ Id: number }>();
    expect(await items.add({ FolkId: [me.Id] })).toMatchObject({ FolkId: [me.Id] });
  });

  it('is indexed 20 times a list at most, and notes never', async () => {
    await sp.web.lists.add('Indekser');
    const { fields } = sp.web.lists.getByTitle('Indekser');
    for (let at = 0; at < 20; at += 1) await fields.createFieldAsXml(`<Field Type="Text" Name="Felt${at}" DisplayName="Felt${at}" Indexed="TRUE" />`);
    expect((await failureOf(fields.createFieldAsXml('<Field Type="Text" Name="Felt20" DisplayName="Felt20" Indexed="TRUE" />'))).status).toBe(500);
    await fields.getByInternalNameOrTitle('Felt0').update({ Indexed: false });
    expect((await failureOf(fields.createFieldAsXml('<Field Type="Note" Name="Note" DisplayName="Note" Indexed="TRUE" />'))).status).toBe(500);
    expect(await fields.filter("InternalName eq 'Note'")()).toEqual([]);
  });
});

describe('a view', () => {
  it('is kept with its columns', async () => {
    await sp.web.lists.add('Visninger');
    const { views } = sp.web.lists.getByTitle('Visninger');
    await views.add('Min visning', false, { RowLimit: 10 });
    await views.getByTitle('Min visning').fields.add('Modified');
    expect(await views.getByTitle('Min visning').fields()).toMatchObject({ Items: ['LinkTitle', 'Modified'] });
    expect(await views.select('Title', 'RowLimit')()).toEqual([{ Title: 'All Items', RowLimit: 30 }, { Title: 'Min visning', RowLimit: 10 }]);
  });
});

import type { SPFI } from '@pnp/sp/presets/all.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SharePoint } from '../../../src/local/sharepoint/start-sharepoint';
import { aSharePoint, PEOPLE, pnpAs, SITE, tokenOf } from './a-site';

let sharePoint: SharePoint;
let sp: SPFI;
let surname = 'Eksempel';

beforeAll(async () => {
  sharePoint = await aSharePoint({ people: () => PEOPLE.map((person) => ({ ...person, displayName: `${person.givenName} ${surname}` })) });
  sp = pnpAs(sharePoint, tokenOf('ejer'), 'application/json;odata=nometadata');
});

afterAll(() => sharePoint.close());

const names = async (): Promise<readonly string[]> => (await sp.web.siteUsers.select('Title', 'IsSiteAdmin')()).map(({ Title }) => Title);

it('the users of a site, whom everybody reads, are told anew when somebody comes or has another name', async () => {
  const before = await names();
  expect(await names()).toEqual(before);
  await sp.web.ensureUser('anna@example.dk');
  expect(await names()).toEqual([...before, 'Anna Eksempel']);
  surname = 'Nygift';
  await sp.web.ensureUser('anna@example.dk');
  expect(await names()).toContain('Anna Nygift');
});

it('the users of a site can be read a part at a time', async () => {
  const all = await names();
  const part = await sp.web.siteUsers.select('Title').top(1)();
  expect(part.map(({ Title }) => Title)).toEqual(all.slice(0, 1));
  const rest = await fetch(`${sharePoint.origin}${SITE}/_api/web/siteusers?$select=Title&$skip=1`, { headers: { Accept: 'application/json;odata=nometadata', Authorization: `Bearer ${tokenOf('ejer')}` } });
  expect(((await rest.json()) as { readonly value: readonly { readonly Title: string }[] }).value.map(({ Title }) => Title)).toEqual(all.slice(1));
});

import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { createScriptToken } from '../../scripts/embedded/script-token';
import { withoutMouse } from './fyrtaarn/keyboard';
import { launchBrowser, openTab, type Visit } from './fyrtaarn/open-tab';
import { ownFyrtaarn } from './fyrtaarn/own-fyrtaarn';
import { readListItems } from './fyrtaarn/read-list-items';

/** The whole day by keyboard alone: no click in this file, and the focus is seen at every step. */
const { hostUrl, siteUrl, tokenUrl } = ownFyrtaarn();
const STATUS = 'Planen er i høring hos to kommuner.';
const BEHOV = 'Vi mangler en jurist til afsnittet om unge.';
const INDSATS = 'To møder er holdt.';

let browser: Browser;
let visit: Visit;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await visit.photograph(task.name);
  await visit.close();
  expect(visit.noise).toEqual([]);
});

async function readList(list: string): Promise<readonly Record<string, unknown>[]> {
  return readListItems(siteUrl, list, await createScriptToken(tokenUrl, siteUrl)());
}

async function idOf(list: string, title: string): Promise<unknown> {
  return (await readList(list)).find((item) => item.Title === title)?.Id;
}

it('an employee answers, registers, finds, reads and comes back', async () => {
  visit = await openTab(browser, hostUrl, 'signe.tornby');
  const { tab } = visit;
  const { keys, tabTo, isAt } = withoutMouse(visit);
  const before = (await readList('Statusopdateringer')).length;

  await tabTo(tab.getByRole('button', { name: 'Gælder stadig: Peer-fællesskaber' }));
  await keys.press('Enter');
  await tab.getByText('Tak – registreret').waitFor();
  await isAt(tab.locator('main :focus'));
  const [answer, ...others] = (await readList('Statusopdateringer')).slice(before);
  expect(answer).toMatchObject({ HandleplanId: await idOf('Handleplaner', 'Peer-fællesskaber'), Uaendret: true });
  expect(others).toEqual([]);

  await tabTo(tab.getByRole('button', { name: 'Registrér status: Plan mod misbrug' }), 'backwards');
  await keys.press('Enter');
  await isAt(tab.getByLabel('Hvordan går det?'));
  await keys.type(STATUS);
  await tabTo(tab.getByLabel('Status', { exact: true }));
  await keys.type('Er i');
  await tabTo(tab.getByRole('radio', { name: 'Risiko for forsinkelse' }));
  await keys.press('ArrowRight');
  await isAt(tab.getByRole('radio', { name: 'Forsinket' }));
  await tabTo(tab.getByLabel(/^Behov for hjælp eller afklaring/));
  await keys.type(BEHOV);
  await tabTo(tab.getByLabel(/^Periode/));
  await keys.press('Control+a');
  await keys.type('1. halvår 2027');
  await tabTo(tab.getByLabel(/^Indsats/));
  await keys.type(INDSATS);
  await tabTo(tab.getByRole('button', { name: 'Gem status' }));
  await keys.press('Enter');
  await tab.getByLabel('Hvordan går det?').waitFor({ state: 'detached' });
  await tab.getByText(STATUS).first().waitFor();
  await isAt(tab.locator('main :focus'));
  const registered = (await readList('Statusopdateringer')).find((item) => item.Statustekst === STATUS);
  expect(registered).toMatchObject({ HandleplanId: await idOf('Handleplaner', 'Plan mod misbrug'), Trin: 'i-gang', Fremdrift: 'forsinket', Behov: BEHOV, Indsats: INDSATS, Uaendret: false });

  await tabTo(tab.getByRole('link', { name: 'Alle handleplaner', exact: true }), 'backwards');
  await keys.press('Enter');
  await tabTo(tab.getByRole('searchbox', { name: 'Søg i handleplaner' }));
  await keys.type('misbrug');
  await tab.getByText(/^\d+ af 30 handleplaner$/).waitFor();
  await tabTo(tab.getByRole('button', { name: /^Filtre og visning/ }));
  await keys.press('Enter');
  await tabTo(tab.getByRole('button', { name: 'Forsinket', exact: true }));
  await keys.press('Space');
  await tab.getByText('1 af 30 handleplaner').waitFor();
  const plan = tab.getByRole('main').getByRole('link', { name: 'Plan mod misbrug' });
  await tabTo(plan);
  await keys.press('Enter');
  const panel = tab.getByRole('complementary');
  await isAt(panel.getByRole('heading', { name: 'Plan mod misbrug', level: 2 }));
  await panel.getByRole('heading', { name: 'Historik' }).waitFor();
  await panel.getByText(STATUS).first().waitFor();
  await keys.press('Escape');
  await panel.waitFor({ state: 'detached' });
  await isAt(plan);
});

it('a strategikonsulent edits an area, a plan and the grid', async () => {
  visit = await openTab(browser, hostUrl, 'sidsel.bakkelund');
  const { tab } = visit;
  const { keys, tabTo, isAt } = withoutMouse(visit);

  await tabTo(tab.getByRole('link', { name: 'Vedligehold' }));
  await keys.press('Enter');
  await tabTo(tab.getByRole('heading', { level: 3 }).getByRole('button').first());
  await keys.press('Enter');
  const tools = tab.getByRole('group', { name: /^Handlinger for/ });
  await tabTo(tools.getByRole('button', { name: 'Ret', exact: true }));
  await keys.press('Enter');
  await tabTo(tab.getByLabel(/^Tekst/));
  await keys.press('Control+End');
  await keys.type(' Rettet med tastaturet.');
  await tabTo(tab.getByRole('button', { name: 'Gem', exact: true }));
  await keys.press('Enter');
  await tab.getByText(/er gemt\.$/).waitFor();
  expect((await readList('Omraader')).filter((item) => String(item.Tekst).endsWith('Rettet med tastaturet.'))).toHaveLength(1);
  await isAt(tools.getByRole('button', { name: 'Ret', exact: true }));

  await tabTo(tab.getByRole('link', { name: 'Alle handleplaner', exact: true }), 'backwards');
  await keys.press('Enter');
  const plan = tab.getByRole('main').getByRole('link', { name: 'Internt jobskifte' });
  await tabTo(plan);
  await keys.press('Enter');
  const panel = tab.getByRole('complementary');
  await tabTo(panel.getByRole('button', { name: 'Redigér handleplan' }));
  await keys.press('Enter');
  await tabTo(panel.getByLabel(/^Tekst/));
  await keys.press('Control+End');
  await keys.type(' Skrevet uden mus.');
  await tabTo(panel.getByRole('button', { name: 'Gem', exact: true }));
  await keys.press('Enter');
  await panel.getByText('Skrevet uden mus.').first().waitFor();
  await isAt(panel.getByRole('heading', { name: 'Internt jobskifte', level: 2 }));
  expect((await readList('Handleplaner')).filter((item) => String(item.Tekst).endsWith('Skrevet uden mus.'))).toMatchObject([{ Title: 'Internt jobskifte' }]);
  await keys.press('Escape');
  await panel.waitFor({ state: 'detached' });
  await isAt(plan);

  await tabTo(tab.getByRole('link', { name: 'Vedligehold' }), 'backwards');
  await keys.press('Enter');
  await tabTo(tab.getByRole('link', { name: 'Ret mange på én gang' }));
  await keys.press('Enter');
  const cell = tab.getByRole('grid').locator('[tabindex="0"]');
  await tabTo(cell);
  await keys.press('End');
  await keys.press('F2');
  await keys.press('Control+End');
  await keys.type(' Et forsøg');
  await keys.press('Enter');
  await tab.getByText(/^1 ændring i 1 handleplan$/).waitFor();
  await keys.press('Control+z');
  await tab.getByText('Fortrudt.').waitFor();
  await tab.getByText('Ingen ændringer').waitFor();
  await keys.press('Control+Home');
  await keys.press('End');
  await keys.press('F2');
  await keys.press('Control+End');
  await keys.type(' Rettet i gitteret.');
  await keys.press('Enter');
  await isAt(cell);
  await keys.press('Control+s');
  await tab.getByText('1 handleplan er gemt.').waitFor();
  const texts = (await readList('Handleplaner')).map((item) => String(item.Tekst));
  expect(texts.filter((text) => text.endsWith('Rettet i gitteret.'))).toHaveLength(1);
  expect(texts.filter((text) => text.includes('Et forsøg'))).toEqual([]);

  await tabTo(tab.getByRole('link', { name: 'Alle handleplaner', exact: true }), 'backwards');
  await keys.press('Enter');
  await plan.waitFor();
});

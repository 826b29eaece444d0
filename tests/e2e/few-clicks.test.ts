import type { Browser, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { createScriptToken } from '../../scripts/embedded/script-token';
import { launchBrowser, openTab, type Visit } from './fyrtaarn/open-tab';
import { ownFyrtaarn } from './fyrtaarn/own-fyrtaarn';
import { readListItems } from './fyrtaarn/read-list-items';

/** What an update costs an employee, counted from the tab's opening. */
const { hostUrl, siteUrl, tokenUrl } = ownFyrtaarn();
const SENTENCE = 'To bosteder prøver de nye skærme.';
const PLAN = 'Afprøvning af velfærdsteknologi';

let browser: Browser;
let visit: Visit;
let clicks = 0;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  clicks = 0;
  await visit.close();
  expect(visit.noise).toEqual([]);
});

async function click(target: Locator): Promise<void> {
  clicks++;
  await target.click();
}

async function newestEntry(): Promise<Record<string, unknown> | undefined> {
  return (await readListItems(siteUrl, 'Statusopdateringer', await createScriptToken(tokenUrl, siteUrl)())).at(-1);
}

it('a status is at most three clicks and one sentence', async () => {
  visit = await openTab(browser, hostUrl, 'ditte.ravnsholm');
  await click(visit.tab.getByRole('button', { name: `Registrér status: ${PLAN}` }));
  await visit.tab.getByLabel('Hvordan går det?').waitFor();
  await visit.page.keyboard.type(SENTENCE); // The form opens with the caret where the sentence belongs.
  await click(visit.tab.getByRole('button', { name: 'Gem status' }));
  await visit.tab.getByText('Tak – registreret').first().waitFor();
  expect(await newestEntry()).toMatchObject({ Statustekst: SENTENCE, Uaendret: false });
  expect(clicks).toBeLessThanOrEqual(3);
});

it('"gælder stadig" is one click', async () => {
  visit = await openTab(browser, hostUrl, 'ditte.ravnsholm');
  await click(visit.tab.getByRole('button', { name: `Gælder stadig: ${PLAN}` }));
  await visit.tab.getByText('Tak – registreret').first().waitFor();
  expect(await newestEntry()).toMatchObject({ Uaendret: true });
  expect(clicks).toBe(1);
});

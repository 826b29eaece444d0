import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { launchBrowser, openTab, type Visit } from './fyrtaarn/open-tab';
import { ownFyrtaarn } from './fyrtaarn/own-fyrtaarn';

/** What one has chosen in the list stands in its link, and stays when the language changes. */
const { hostUrl } = ownFyrtaarn();
let browser: Browser;
let visits: Visit[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  await Promise.all(visits.map((visit) => visit.close()));
  const noise = visits.flatMap((visit) => visit.noise);
  visits = [];
  expect(noise).toEqual([]);
});

async function openAs(person: string): Promise<Visit> {
  const visit = await openTab(browser, hostUrl, person);
  visits.push(visit);
  return visit;
}

/** The plans about which there is doubt, by fremdrift instead of by Omraade. */
async function chooseRisk({ tab }: Visit): Promise<void> {
  await tab.getByRole('link', { name: 'Alle handleplaner', exact: true }).click();
  await tab.getByRole('button', { name: 'Filtre og visning' }).click();
  await tab.getByRole('button', { name: 'Risiko for forsinkelse', exact: true }).click();
  await tab.getByRole('button', { name: 'Fjern filteret Fremdrift: Risiko for forsinkelse' }).waitFor();
  await tab.getByLabel('Gruppér efter').selectOption({ label: 'Ansvarlig aktør' });
  await tab.getByRole('heading', { level: 2 }).first().waitFor();
}

/** The headings and the plans under them, as they stand. */
function listOf({ tab }: Visit): Promise<readonly string[]> {
  return tab.getByRole('main').locator('h2, a[data-handleplan]').allInnerTexts();
}

it('a link opens the same selection for somebody else', async () => {
  const leder = await openAs('torben.egelykke');
  await chooseRisk(leder);
  const list = await listOf(leder);
  expect(list.length).toBeGreaterThan(2);
  await leder.tab.getByRole('button', { name: 'Del link' }).click();
  const link = await leder.page.getByLabel('Link til denne side').last().inputValue();

  const hmu = await openAs('bente.kjeldroed');
  const address = new URL(link);
  address.searchParams.set('person', 'bente.kjeldroed@fyrtaarn.example'); // The link opens for whoever follows it.
  await hmu.page.goto(address.href);
  await hmu.tab.getByRole('button', { name: 'Fjern filteret Fremdrift: Risiko for forsinkelse' }).waitFor();
  await expect.poll(() => listOf(hmu)).toEqual(list);
});

it('another language keeps the page, the selection and the open plan', async () => {
  const visit = await openAs('torben.egelykke');
  await chooseRisk(visit);
  await visit.tab.getByRole('main').locator('a[data-handleplan]').first().click();
  await visit.tab.getByRole('complementary').getByRole('heading', { name: 'Historik' }).waitFor();
  const [plans, hash] = [await listOf(visit), await hashOf(visit)];

  await visit.tab.getByRole('button', { name: 'English' }).click();
  await visit.tab.getByRole('complementary').getByRole('heading', { name: 'History' }).waitFor();
  expect([(await listOf(visit)).length, await hashOf(visit)]).toEqual([plans.length, hash]);
  await visit.tab.getByRole('button', { name: 'Dansk' }).click();
  await visit.tab.getByRole('complementary').getByRole('heading', { name: 'Historik' }).waitFor();
  expect([await listOf(visit), await hashOf(visit)]).toEqual([plans, hash]);
});

async function hashOf(visit: Visit): Promise<string> {
  return (await visit.frame()).evaluate(() => window.location.hash);
}

import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createScriptToken } from '../../scripts/embedded/script-token';
import { inRoot } from '../../scripts/root';
import { launchBrowser, openTab, type Visit } from './fyrtaarn/open-tab';
import { ownFyrtaarn } from './fyrtaarn/own-fyrtaarn';
import { readListItems } from './fyrtaarn/read-list-items';
import { runCommand } from './fyrtaarn/run-fyrtaarn';

/**
 * One person's work from the document to everybody's screen: in, through, out. The document's strategy began before the
 * demonstration's newest, which the tab opens with for every other file.
 */
const DOCUMENT = inRoot('tests', 'e2e', 'fyrtaarn', 'kvalitetsplan.txt');
const MEDARBEJDER = 'camilla.enghavn';
const LEDER = 'torben.egelykke';
const HMU = 'bente.kjeldroed';
const SENTENCE = 'Ordlisten er prøvet af i to afdelinger, og den virker.';

const fyrtaarn = ownFyrtaarn();
let browser: Browser;
let visits: Visit[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await Promise.all(visits.map((visit, index) => visit.photograph(`${task.name}-${index}`)));
  await Promise.all(visits.map((visit) => visit.close()));
  const noise = visits.flatMap((visit) => visit.noise);
  visits = [];
  expect(noise).toEqual([]);
});

/** A browser of one's own, in which the person has the tab open. */
async function openAs(person: string, query = ''): Promise<Visit> {
  const visit = await openTab(browser, fyrtaarn.hostUrl, person, { query });
  visits.push(visit);
  return visit;
}

/** Finds the document's first plan among all and opens its panel. */
async function openPlan(tab: FrameLocator): Promise<void> {
  await tab.getByRole('link', { name: 'Alle handleplaner', exact: true }).click();
  await tab.getByRole('button', { name: /^Kvalitetsplan/ }).click();
  await tab.getByRole('link', { name: /Der skal laves en fælles ordliste/ }).click();
}

async function readList(list: string): Promise<readonly Record<string, unknown>[]> {
  return readListItems(fyrtaarn.siteUrl, list, await createScriptToken(fyrtaarn.tokenUrl, fyrtaarn.siteUrl)());
}

describe('a strategy from the document to everybody', () => {
  it('comes in by the import, and a second run changes nothing', async () => {
    const dryRun = await runCommand(fyrtaarn, 'import', [DOCUMENT, '--json', '--status-as-of', '2026-10-01']);
    expect(JSON.parse(dryRun.output)).toMatchObject({ handleplaner: [{ nummer: '1-A', status: { trin: 'i-gang' } }, { nummer: '1-B', status: { trin: 'forberedes' } }] });
    const first = await runCommand(fyrtaarn, 'import', [DOCUMENT, '--write', '--status-as-of', '2026-10-01']);
    expect(first.code).toBe(0);
    const before = [await readList('Handleplaner'), await readList('Statusopdateringer'), await readList('Ansvar')];
    const second = await runCommand(fyrtaarn, 'import', [DOCUMENT, '--write', '--status-as-of', '2026-10-01']);
    expect(second.code).toBe(0);
    expect([await readList('Handleplaner'), await readList('Statusopdateringer'), await readList('Ansvar')]).toEqual(before);
  });

  it('goes through a form into the lists, and somebody else sees it without a reload', async () => {
    const leder = await openAs(LEDER);
    await openPlan(leder.tab);
    await leder.tab.getByText('Første udkast er delt').waitFor();

    const medarbejder = await openAs(MEDARBEJDER);
    await medarbejder.tab.getByRole('heading', { name: 'Mine indsatser i strategien', level: 1 }).waitFor();
    await medarbejder.tab.getByRole('button', { name: /^Registrér status: .*ordliste/ }).click();
    await medarbejder.tab.getByLabel('Hvordan går det?').fill(SENTENCE);
    await medarbejder.tab.getByRole('radio', { name: 'Risiko for forsinkelse' }).check();
    await medarbejder.tab.getByRole('button', { name: 'Gem status' }).click();
    await medarbejder.tab.getByText('Tak – registreret').first().waitFor();

    await leder.tab.getByText(SENTENCE).first().waitFor({ timeout: 20_000 });
    await leder.tab.getByRole('complementary').getByText('Camilla Enghavn').first().waitFor();
    const entry = (await readList('Statusopdateringer')).find((item) => item.Statustekst === SENTENCE);
    expect(entry).toMatchObject({ Fremdrift: 'risiko', Uaendret: false });
    const projection = (await readList('Planstatus')).find((item) => item.HandleplanId === entry?.HandleplanId);
    expect(projection).toMatchObject({ Fremdrift: 'risiko', StatusopdateringId: entry?.Id });
  });

  it('brings a refused field into view, and saves nothing while a CPR number stands in it', async () => {
    const medarbejder = await openAs(MEDARBEJDER, '&width=phone');
    const before = (await readList('Statusopdateringer')).length;
    await medarbejder.tab.getByRole('button', { name: /^Registrér status: .*ordliste/ }).click();
    const field = medarbejder.tab.getByLabel('Hvordan går det?');
    await field.fill('Aftalen gælder 010203-1234.');
    for (const press of [1, 2]) {
      await medarbejder.tab.getByRole('button', { name: 'Gem status' }).click();
      await medarbejder.tab.getByText('Det ligner et CPR-nummer').first().waitFor();
      expect(await field.evaluate((element) => element.getBoundingClientRect().top), `press ${press}`).toBeGreaterThan(0);
    }
    expect(await readList('Statusopdateringer')).toHaveLength(before);
  });

  it('takes one click to say that nothing has changed', async () => {
    const medarbejder = await openAs(MEDARBEJDER);
    const before = (await readList('Statusopdateringer')).length;
    await medarbejder.tab.getByRole('button', { name: /^Gælder stadig: .*ordliste/ }).click();
    await medarbejder.tab.getByText('Tak – registreret').first().waitFor();
    const entries = await readList('Statusopdateringer');
    expect(entries).toHaveLength(before + 1);
    expect(entries.at(-1)).toMatchObject({ Uaendret: true, Fremdrift: 'risiko' });
  });

  it('shows everybody the plans by area, the people behind, and who has said nothing', async () => {
    const hmu = await openAs(HMU);
    await openPlan(hmu.tab);
    const panel = hmu.tab.getByRole('complementary');
    await panel.getByRole('heading', { name: 'Historik' }).waitFor();
    await panel.getByText('Henrik Sølvsteen').first().waitFor();
    expect(await panel.getByRole('button', { name: 'Registrér status' }).count()).toBe(0);
    await hmu.page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await hmu.tab.getByRole('link', { name: 'Hvem har ikke meldt' }).click();
    await hmu.tab.getByRole('button', { name: /^Kvalitetsplan/ }).click();
    await hmu.tab.getByText('Møderne skal have en fast dagsorden').first().waitFor();
  });

  it('opens at one handleplan from a link, in each of Teams\' themes', async () => {
    const [plan] = (await readList('Handleplaner')).filter((item) => String(item.Title).includes('ordliste'));
    for (const theme of ['default', 'dark', 'contrast']) {
      const { tab } = await openAs(LEDER, `&theme=${theme}&subPageId=handleplan/${String(plan?.Id)}`);
      await tab.getByRole('complementary').getByText(SENTENCE).first().waitFor();
    }
  });

  it('says kindly why there is nothing to see for somebody without access', async () => {
    const { tab, noise } = await openAs('line.aabling');
    await tab.getByRole('alert').or(tab.getByRole('heading')).first().waitFor();
    expect(await tab.locator('body').innerText()).toContain('adgang');
    noise.splice(0, noise.length, ...noise.filter((line) => !line.includes('403')));
  });
});

import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import * as v from 'valibot';
import { createScriptToken } from '../../scripts/embedded/script-token';
import { addDays } from '../../src/domain/kalender/add-days';
import { momentOf } from '../../src/domain/kalender/danish-time';
import { isSendDay } from '../../src/domain/paamindelse/send-days';
import { STANDARDREGEL } from '../../src/domain/paamindelse/regel';
import { withoutMouse } from './fyrtaarn/keyboard';
import { launchBrowser, openTab, type Visit } from './fyrtaarn/open-tab';
import { readListItems } from './fyrtaarn/read-list-items';
import { runCommand, runFyrtaarn, type StartedFyrtaarn } from './fyrtaarn/run-fyrtaarn';

/** One reminder from the round to the answer, by keyboard alone; on a Fyrtårn of its own, since the clock is moved. */
const TITEL = 'Status før jul';
const REMINDED = 'camilla.enghavn';

let browser: Browser;
let fyrtaarn: StartedFyrtaarn;
let visit: Visit;

beforeAll(async () => {
  [browser, fyrtaarn] = await Promise.all([launchBrowser(), runFyrtaarn(5700)]);
});
afterAll(() => Promise.all([browser.close(), fyrtaarn.stop()]));
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await visit.photograph(task.name);
  await visit.close();
  expect(visit.noise).toEqual([]);
});

const CLOCK = v.object({ now: v.string() });
const ANSWER = v.object({ HandleplanId: v.number(), SpecialomraadeId: v.nullable(v.number()), Uaendret: v.literal(true) });
const REPORT = v.object({ planlagte: v.array(v.object({ modtager: v.object({ kind: v.string(), personId: v.optional(v.number()) }), dele: v.array(v.object({ handleplanId: v.number(), specialomraadeId: v.nullable(v.number()) })) })) });

async function today(): Promise<string> {
  const { now } = v.parse(CLOCK, await (await fetch(new URL('/api/clock', fyrtaarn.hostUrl))).json());
  return now.slice(0, 10);
}

/** Half past nine on the next day on which reminders go out. */
async function moveToNextSendTime(): Promise<void> {
  let day = addDays(await today(), 1);
  while (!isSendDay(day, STANDARDREGEL)) day = addDays(day, 1);
  const now = new Date(Date.parse(momentOf(day, 9)) + 30 * 60_000).toISOString();
  const { ok } = await fetch(new URL('/api/clock', fyrtaarn.hostUrl), { method: 'POST', headers: { 'Content-Type': 'application/json', 'Origin': new URL(fyrtaarn.hostUrl).origin }, body: JSON.stringify({ now }) });
  expect(ok).toBe(true);
}

/** The parts of plans that a run at a time would remind of. */
async function partsPlannedAt(at: string): Promise<readonly object[]> {
  const { code, output } = await runCommand(fyrtaarn, 'remind', ['--dry-run', '--json', '--at', at]);
  expect(code, output).toBe(0);
  return v.parse(REPORT, JSON.parse(output.slice(output.indexOf('{')))).planlagte.flatMap(({ dele }) => dele);
}

/** The strategikonsulent's way to the rounds, by keyboard. */
async function goToStatusrunder(opened: Visit) {
  const { tab } = opened;
  const { keys, tabTo } = withoutMouse(opened);
  for (const name of ['Vedligehold', 'Statusrunder']) {
    await tabTo(tab.getByRole('link', { name }));
    await keys.press('Enter');
  }
  return { tab, keys, tabTo };
}

it('a round is opened and the preview tells who will be reminded', async () => {
  visit = await openTab(browser, fyrtaarn.hostUrl, 'sidsel.bakkelund');
  const { tab, keys, tabTo } = await goToStatusrunder(visit);
  await tabTo(tab.getByRole('button', { name: 'Åbn en statusrunde' }));
  await keys.press('Enter');
  await tabTo(tab.getByLabel(/^Titel/));
  await keys.type(TITEL);
  await tabTo(tab.getByLabel(/^Status skal bruges til/));
  await keys.type('Andet');
  await tab.getByLabel(/^Status pr\./).fill(addDays(await today(), 10));
  await tab.getByLabel(/^Sidste dag/).fill(addDays(await today(), 10));
  await tabTo(tab.getByRole('button', { name: 'Gem', exact: true }));
  await keys.press('Enter');
  await tab.getByText(`${TITEL} er oprettet.`).waitFor();

  await tabTo(tab.getByRole('link', { name: 'Påmindelser', exact: true }), 'backwards');
  await keys.press('Enter');
  await tabTo(tab.getByRole('button', { name: 'Vis de næste fire uger' }));
  await keys.press('Enter');
  await tab.getByText(/påmindelser på fire uger/).waitFor();
  await tab.getByRole('row', { name: new RegExp(`Camilla Enghavn.*${TITEL}`) }).first().waitFor();
});

it('the clock goes forward, the notification comes, and two taps answer it', async () => {
  await moveToNextSendTime();
  const run = await runCommand(fyrtaarn, 'remind', []);
  expect(run.output).toMatch(/Sendt: [1-9]\d*\. Kunne ikke sendes: 0\./);

  visit = await openTab(browser, fyrtaarn.hostUrl, REMINDED);
  const { page, tab } = visit;
  await page.getByRole('button', { name: 'Aktivitet: 1 ulæst' }).press('Enter');
  await page.getByRole('dialog', { name: 'Aktivitet' }).getByRole('button', { name: /mangler status/ }).press('Enter');
  await tab.getByRole('heading', { name: 'Det, du er mindet om', level: 1 }).waitFor();
  const answer = tab.getByRole('button', { name: /^Gælder stadig: / }).last();
  await answer.press('Enter');
  await tab.getByText('Tak – registreret').waitFor();
});

it('what has been answered is not reminded of again, the rest is; completeness and log show it', async () => {
  const again = await runCommand(fyrtaarn, 'remind', []);
  expect(again.output).toMatch(/Sendt: 0\./);

  visit = await openTab(browser, fyrtaarn.hostUrl, 'sidsel.bakkelund');
  const { tab, keys, tabTo } = await goToStatusrunder(visit);
  await tab.getByRole('heading', { name: TITEL }).waitFor();
  await tab.getByText(/^1 af \d+ svar er kommet/).first().waitFor();
  await tabTo(tab.getByRole('link', { name: 'Påmindelser', exact: true }), 'backwards');
  await keys.press('Enter');
  await tab.getByRole('row', { name: /Camilla Enghavn.*(Besvaret|1 af \d+ er besvaret)/ }).first().waitFor();

  const { HandleplanId: handleplanId, SpecialomraadeId: specialomraadeId } = v.parse(ANSWER, (await readListItems(fyrtaarn.siteUrl, 'Statusopdateringer', await createScriptToken(fyrtaarn.tokenUrl, fyrtaarn.siteUrl)())).at(-1));
  const planned = await partsPlannedAt(`${addDays(await today(), 7)}T10:00`);
  expect(planned.length).toBeGreaterThan(0);
  expect(planned).not.toContainEqual({ handleplanId, specialomraadeId });
});

import type { Figure } from '../figure';
import { median, medianRatio } from '../statistics';
import { type BenchBrowser, openVisit, settle, type Visit } from './bench-browser';
import { type BareSave, saveBare, SENTENCE } from './bare-save';
import { openPanel, showInList } from './open-panel';
import { recordExchanges, writes } from './list-requests';
import type { BenchPlan } from './plan-by-key';

const ROUNDS = 9;
/** What a request to a tenant takes at the least: with answers from this machine, the drawing would be most of what is measured. */
const LATENCY_MS = 100;
const THANKS = 'aside .fui-MessageBar';

/** One save: from the click to the thanks on the screen, and what it asked of the lists. */
export interface Save {
  readonly time: number;
  readonly requests: number;
}

export async function saveInForm({ page, frame }: Visit, origin: string): Promise<Save> {
  await frame.getByRole('button', { name: /^Registrér status/ }).first().click();
  await frame.getByLabel('Hvordan går det?').fill(SENTENCE);
  const saving = await frame.evaluateHandle((selector) => ({ time: window.probe.afterClick(selector) }), THANKS);
  const exchanges = recordExchanges(page, origin);
  await frame.getByRole('button', { name: 'Gem status' }).click();
  const time = await saving.evaluate((pending) => pending.time);
  const asked = await exchanges();
  return { time, requests: asked.findLastIndex(writes) + 1 }; // What comes after the last writing freshens the overview.
}

/** Every answer of the lists takes a while longer from now on, as over a network. */
async function addLatency({ page }: Visit): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: LATENCY_MS, downloadThroughput: -1, uploadThroughput: -1 });
}

/** The page with a plan's panel open, the lists a while away. */
async function openPlan(browser: BenchBrowser, address: string, plan: BenchPlan): Promise<Visit> {
  const visit = await openVisit(await browser.newContext(), address);
  await settle(visit);
  await showInList(visit, plan);
  await openPanel(visit, plan, 'button');
  await settle(visit);
  await addLatency(visit);
  return visit;
}

/** A page to save a status in, and the plan it is about. */
export interface SavingPage {
  readonly address: string;
  readonly siteUrl: string;
  readonly plan: BenchPlan;
}

/**
 * A status saved by the form, against two bare requests of the same kind and size one after the other from the same page: in turn.
 * The bare ones write to lists of their own, or the form would have to tell what somebody else has written meanwhile.
 */
export async function measureSaving(browser: BenchBrowser, form: SavingPage, bare: SavingPage & BareSave): Promise<readonly Figure[]> {
  const visits = { form: await openPlan(browser, form.address, form.plan), bare: await openPlan(browser, bare.address, bare.plan) };
  try {
    const [ours, theirs]: [Save[], number[]] = [[], []];
    for (let round = -1; round < ROUNDS; round += 1) {
      await visits.form.page.bringToFront();
      const save = await saveInForm(visits.form, new URL(form.siteUrl).origin);
      await settle(visits.form);
      const two = await saveBare(visits.bare, bare);
      if (round < 0) continue; // The first fetches the form, and asks the browser's preflights.
      ours.push(save);
      theirs.push(two);
    }
    return [
      { name: 'kald for at gemme en status', value: median(ours.map(({ requests }) => requests)), unit: 'kald', goal: 2 },
      { name: 'gemme en status ÷ to nøgne kald efter hinanden', value: medianRatio(ours.map(({ time }) => time), theirs), unit: 'gange', goal: 1.2 },
      { name: `gemme en status, ${LATENCY_MS} ms til listerne`, value: median(ours.map(({ time }) => time)), unit: 'ms', goal: null },
      { name: `to nøgne kald, ${LATENCY_MS} ms til listerne`, value: median(theirs), unit: 'ms', goal: null },
    ];
  } finally {
    await Promise.all([visits.form.page.context().close(), visits.bare.page.context().close()]);
  }
}

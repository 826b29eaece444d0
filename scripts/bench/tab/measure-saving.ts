import type { Figure } from '../figure';
import { median, medianRatio } from '../statistics';
import { type BenchBrowser, openVisit, settle, type Visit } from './bench-browser';
import { type BareSave, saveBare, SENTENCE } from './bare-save';
import { openPanel, showInList } from './open-panel';

const ROUNDS = 9;
/** What a request to a tenant takes at the least: with answers from this machine, the drawing would be most of what is measured. */
const LATENCY_MS = 100;
const THANKS = 'aside .fui-MessageBar';

/** One save: from the click to the thanks on the screen, and what it asked of the lists. */
interface Save {
  readonly time: number;
  readonly requests: number;
}

async function saveInForm({ frame }: Visit, origin: string): Promise<Save> {
  await frame.getByRole('button', { name: /^Registrér status/ }).first().click();
  await frame.getByLabel('Hvordan går det?').fill(SENTENCE);
  const saving = await frame.evaluateHandle((selector) => ({ from: performance.now(), time: window.probe.afterClick(selector) }), THANKS);
  await frame.getByRole('button', { name: 'Gem status' }).click();
  const { from, time, requests } = await saving.evaluate(async (pending) => ({ from: pending.from, time: await pending.time, requests: window.probe.requests() }));
  return { time, requests: requests.filter(({ url, start }) => url.startsWith(`${origin}/`) && start >= from).length };
}

/** Every answer of the lists takes a while longer from now on, as over a network. */
async function addLatency({ page }: Visit): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: LATENCY_MS, downloadThroughput: -1, uploadThroughput: -1 });
}

/** A status saved by the form, against two bare requests of the same kind and size one after the other from the same page: in turn. */
export async function measureSaving(browser: BenchBrowser, address: string, bare: BareSave): Promise<readonly Figure[]> {
  const context = await browser.newContext();
  try {
    const visit = await openVisit(context, address);
    await settle(visit);
    await showInList(visit, bare.plan);
    await openPanel(visit, bare.plan, 'button');
    await settle(visit);
    const { origin } = new URL(bare.siteUrl);
    await addLatency(visit);
    const [ours, theirs]: [Save[], number[]] = [[], []];
    for (let round = -1; round < ROUNDS; round += 1) {
      const save = await saveInForm(visit, origin);
      await settle(visit);
      const two = await saveBare(visit, bare);
      await settle(visit);
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
    await context.close();
  }
}

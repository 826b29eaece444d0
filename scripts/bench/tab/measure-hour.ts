import type { CDPSession } from 'playwright-core';
import { FAELLES_SIDER } from '../../../src/tab/app/address';
import type { Clock } from '../../../src/local/clock/clock';
import type { Figure } from '../figure';
import { type BenchBrowser, openVisit, settle, type Visit } from './bench-browser';
import type { TabSite } from './tab-place';

const IDLE_MINUTES = 10;
const MINUTES = 60;
/** By then everything has been opened once. */
const FIRST_MINUTES = 10;
const STEP_SECONDS = 5;
/** What an answer from this machine takes at the most, while the page's own clock stands still. */
const ANSWER_MS = 15;
const MB = 1_000_000;

/** Lets time pass for the page and for the servers alike. Step by step, as an answer has to arrive before the next question is planned. */
async function pass({ page }: Visit, clock: Pick<Clock, 'advance'>, seconds: number): Promise<void> {
  for (let passed = 0; passed < seconds; passed += STEP_SECONDS) {
    clock.advance(STEP_SECONDS);
    await page.clock.runFor(STEP_SECONDS * 1000);
    await new Promise((resolve) => setTimeout(resolve, ANSWER_MS));
  }
}

async function heldMb(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / MB;
}

async function go({ frame }: Visit, hash: string): Promise<void> {
  await frame.evaluate((next) => {
    window.location.hash = next;
  }, hash);
}

/** What somebody does in a minute: another page, a search, a plan and its history. */
async function useFor(visit: Visit, clock: Pick<Clock, 'advance'>, minute: number, planIds: readonly number[]): Promise<void> {
  await go(visit, `#side=${FAELLES_SIDER[minute % FAELLES_SIDER.length] ?? 'alle'}`);
  await pass(visit, clock, 15);
  await go(visit, `#side=alle&soeg=${['medicin', 'recovery', 'weekend'][minute % 3] ?? ''}`);
  await pass(visit, clock, 15);
  await go(visit, `#side=alle&handleplan=${planIds[minute % planIds.length] ?? 1}`);
  await pass(visit, clock, 15);
  await go(visit, '#side=alle');
  await pass(visit, clock, 15);
}

/** How many requests a tab makes a minute that is only looked at. */
export async function measureIdle(visit: Visit, siteUrl: string, clock: Pick<Clock, 'advance'>): Promise<Figure> {
  let requests = 0;
  const { origin } = new URL(siteUrl);
  visit.page.on('request', (request) => request.url().startsWith(`${origin}/`) && (requests += 1));
  await pass(visit, clock, IDLE_MINUTES * 60);
  return { name: 'kald i minuttet, når fanen kun står åben', value: requests / IDLE_MINUTES, unit: 'kald', goal: 6 };
}

/** Opens the list in a page whose clock the bench moves. */
export async function openStill(browser: BenchBrowser, address: string, time: Date): Promise<Visit> {
  const context = await browser.newContext();
  await context.clock.install({ time });
  const visit = await openVisit(context, address);
  await settle(visit);
  return visit;
}

/** A tab that is only looked at, and one that is used for an hour: by a clock that the bench moves, so that an hour takes a minute. */
export async function measureHour(browser: BenchBrowser, { siteUrl, clock }: Pick<TabSite, 'siteUrl'> & { readonly clock: Clock }, address: string, planIds: readonly number[]): Promise<readonly Figure[]> {
  const visit = await openStill(browser, address, clock.now());
  const context = visit.page.context();
  try {
    const idle = await measureIdle(visit, siteUrl, clock);
    const session = await context.newCDPSession(visit.page);
    const start = await heldMb(session);
    const use = async (from: number, to: number): Promise<number> => {
      for (let minute = from; minute < to; minute += 1) await useFor(visit, clock, minute, planIds);
      await go(visit, '#side=alle');
      await pass(visit, clock, 60);
      return heldMb(session);
    };
    const soon = await use(0, FIRST_MINUTES);
    const end = await use(FIRST_MINUTES, MINUTES);
    return [
      idle,
      { name: 'hukommelse efter en times brug ÷ ved starten', value: end / start, unit: 'gange', goal: 1.3 },
      { name: 'hukommelse efter en times brug ÷ efter ti minutters', value: end / soon, unit: 'gange', goal: null },
      { name: 'hukommelse ved starten', value: start, unit: 'MB', goal: null },
    ];
  } finally {
    await context.close();
  }
}

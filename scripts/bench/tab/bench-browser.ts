import { type Browser, type BrowserContext, chromium, type Frame, type Page } from 'playwright-core';
import { ensureBrowser } from '../../browser/install-browser';
import { ANY_ENTRY } from '../../../src/tab/cache/entry-name';
import { bundleProbe } from './in-page/bundle-probe';
import { FIRST_ROWS } from './in-page/first-rows-said';

/** A browser in which every frame is measured from inside. */
export interface BenchBrowser {
  /** A browser of one's own: no cache, nothing stored. */
  readonly newContext: () => Promise<BrowserContext>;
  readonly close: () => Promise<void>;
}

/** The tab, or the bare page, in the host page. */
export interface Visit {
  readonly page: Page;
  readonly frame: Frame;
  /** Milliseconds from the frame's navigation until its first rows (the bare page: its button) were on the screen. */
  readonly firstRows: number;
}

const FRAME = '.frame-shell:not([hidden]) iframe';
const VIEWPORT = { width: 1366, height: 900 };

/** Names resolve on this machine alone. Requests are not routed through Playwright, which would switch the browser's cache off. */
const ARGUMENTS = ['--no-sandbox', '--disable-background-networking', '--no-first-run', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'];

export async function launchBenchBrowser(): Promise<BenchBrowser> {
  const probe = await bundleProbe();
  const browser: Browser = await chromium.launch({ executablePath: ensureBrowser(), args: ARGUMENTS });
  return {
    newContext: async () => {
      const context = await browser.newContext({ viewport: VIEWPORT, locale: 'da-DK' });
      await context.addInitScript({ content: probe });
      return context;
    },
    close: () => browser.close(),
  };
}

/** Opens a host page; answers its frame as soon as that has been asked for. */
export async function openFrame(page: Page, address: string): Promise<Frame> {
  await page.goto(address);
  return frameIn(page);
}

async function frameIn(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector(FRAME)).contentFrame();
  if (frame === null) throw new Error('The host page has no frame.');
  return frame;
}

/** A browser that has opened a window makes its own parts ready for about a second, on every core; a person's stands open already. */
const BROWSER_STARTS_MS = 1500;

/** Opens a host page and waits for the first rows in its frame, without touching it until they are there. Throws when none came. */
export async function openVisit(context: BrowserContext, address: string): Promise<Visit> {
  const page = await context.newPage();
  await new Promise((resolve) => setTimeout(resolve, BROWSER_STARTS_MS));
  const said = page.waitForEvent('console', { predicate: (message) => message.text().startsWith(FIRST_ROWS) });
  await page.goto(address, { waitUntil: 'commit' });
  const firstRows = Number((await said).text().slice(FIRST_ROWS.length));
  return { page, frame: await frameIn(page), firstRows };
}

const QUIET_MS = 1500;

/** Waits until the tab has fetched, drawn and kept what it wanted to. */
export async function settle({ frame }: Pick<Visit, 'frame'>): Promise<void> {
  await frame.evaluate((ms) => window.probe.quiet(ms), QUIET_MS);
}

/** What a first screen is longer than, and what stands beside it shorter. */
const SCREEN_LENGTH = 1000;

/** Waits until the tab has kept its rows on the device, which it does when nothing else is to be done: a second visit is a later one. Throws when it keeps none. */
export async function untilKept({ frame }: Pick<Visit, 'frame'>): Promise<void> {
  await frame.waitForFunction(([begin, length]) => Object.entries(window.localStorage).some(([name, text]) => name.startsWith(begin) && String(text).length > length), [ANY_ENTRY, SCREEN_LENGTH] as const);
  await settle({ frame });
}

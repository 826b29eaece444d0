import type { Browser, BrowserContextOptions, Frame, FrameLocator, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { ensureBrowser } from '../../../scripts/browser/install-browser';
import { inRoot } from '../../../scripts/root';

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'] });
}

/** One person's browser, with the tab open in the host page. */
export interface Visit {
  readonly page: Page;
  readonly tab: FrameLocator;
  /** The tab's frame as it is now. */
  readonly frame: () => Promise<Frame>;
  /** What the browser complained of; to be empty at the end. */
  readonly noise: string[];
  /** Keeps what is seen now, in `build/walk`: for whoever looks for why a test failed. */
  readonly photograph: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

const FRAME = '.frame-shell:not([hidden]) iframe';

export interface VisitOptions extends BrowserContextOptions {
  /** Added to the host page's address. */
  readonly query?: string;
  /** Requests that get no answer before `until`. */
  readonly hold?: { readonly url: RegExp; readonly until: Promise<void> };
}

/** Opens the tab as somebody (`camilla.enghavn`). */
export async function openTab(browser: Browser, hostUrl: string, person: string, { query = '', hold, ...options }: VisitOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 900 }, locale: 'da-DK', ...options });
  // teams-js asks Microsoft's CDN for its list of hosts; the walk leaves this machine for nothing.
  await context.route('https://res.cdn.office.net/**', (route) => route.fulfill({ json: { validOrigins: [] }, headers: { 'access-control-allow-origin': '*' } }));
  if (hold !== undefined) await context.route(hold.url, (route) => hold.until.then(() => route.continue()));
  const page = await context.newPage();
  const noise: string[] = [];
  page.on('console', (message) => message.type() === 'error' && noise.push(message.text()));
  page.on('pageerror', (error) => noise.push(error.message));
  await page.goto(`${hostUrl}?person=${encodeURIComponent(`${person}@fyrtaarn.example`)}${query}`);
  return {
    page,
    tab: page.frameLocator(FRAME),
    frame: () => frameOf(page),
    noise,
    photograph: async (name) => {
      await page.screenshot({ path: inRoot('build', 'walk', `${name.replace(/\W+/g, '-')}.png`) });
    },
    close: () => context.close(),
  };
}

async function frameOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector(FRAME)).contentFrame();
  if (frame === null) throw new Error('The tab has no frame.');
  return frame;
}

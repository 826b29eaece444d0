import type { BrowserContext, Page } from 'playwright-core';
import { openFrame } from './bench-browser';

/** Opens a page of a browser in the state that is measured: one that knows nothing, or one that has been there before. */
export type OpenPage = () => Promise<{ readonly page: Page; readonly done: () => Promise<void> }>;

/** A file that the rows wait for keeps them away for ever; so many times as long as a page takes without any file held back. */
const PATIENCE = 4;
const LEAST_WAIT_MS = 4000;
/** Pages that are tried at once. */
const AT_ONCE = 4;

/** Whether the first rows come though these files never arrive. */
async function comesWithout(open: OpenPage, address: string, held: ReadonlySet<string>, limitMs: number): Promise<boolean> {
  const { page, done } = await open();
  try {
    await page.route(/\.js$/, (route) => {
      const file = fileOf(route.request().url());
      return held.has(file) ? undefined : route.continue(); // Neither answered nor refused: it never arrives.
    });
    const frame = await openFrame(page, address);
    return await Promise.race([
      frame.waitForFunction(() => 'probe' in window).then(() => frame.evaluate(() => window.probe.first)).then(() => true, () => false), // The host takes a silent frame away.
      new Promise<false>((resolve) => setTimeout(() => resolve(false), limitMs)),
    ]);
  } finally {
    await done();
  }
}

export function fileOf(url: string): string {
  return new URL(url).pathname.replace(/^\//, '');
}

/**
 * Which of the scripts the first rows wait for, found by holding back each in turn: that many files happen to be there earlier
 * on this machine says nothing. Throws when the rows do not come with those alone.
 */
export async function neededScripts(open: OpenPage, address: string, scripts: readonly string[]): Promise<readonly string[]> {
  const started = performance.now();
  const comeAtAll = await Promise.all(Array.from({ length: AT_ONCE }, () => comesWithout(open, address, new Set(), 60_000)));
  if (comeAtAll.includes(false)) throw new Error('The first rows did not come at all.');
  const limitMs = Math.max(LEAST_WAIT_MS, PATIENCE * (performance.now() - started));
  const spare = new Set<string>();
  for (let from = 0; from < scripts.length; from += AT_ONCE) {
    const tried = scripts.slice(from, from + AT_ONCE);
    const comes = await Promise.all(tried.map((script) => comesWithout(open, address, new Set([script]), limitMs)));
    for (const [at, script] of tried.entries()) if (comes[at] === true) spare.add(script);
  }
  if (!(await comesWithout(open, address, spare, limitMs))) throw new Error('Scripts stand in for each other: none of them may be left out of the figure.');
  return scripts.filter((script) => !spare.has(script));
}

/** Pages of a browser that knows nothing. */
export function newBrowser(newContext: () => Promise<BrowserContext>): OpenPage {
  return async () => {
    const context = await newContext();
    return { page: await context.newPage(), done: () => context.close() };
  };
}

/** Pages of a browser that has been there. */
export function sameBrowser(context: BrowserContext): OpenPage {
  return async () => {
    const page = await context.newPage();
    return { page, done: () => page.close() };
  };
}

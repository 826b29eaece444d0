import type { BrowserContext, Page } from 'playwright-core';
import { openFrame } from './bench-browser';

/** Opens a page of a browser in the state that is measured: one that knows nothing, or one that has been there before. */
export type OpenPage = () => Promise<{ readonly page: Page; readonly done: () => Promise<void> }>;

/** A page that waits for a file does nothing else: so long without anything fetched or reckoned, and no rows will come. */
const STILL_MS = 1500;
/** Pages that are tried at once. */
const AT_ONCE = 4;

/** Whether the first rows come though these files never arrive. */
async function comesWithout(open: OpenPage, address: string, held: ReadonlySet<string>): Promise<boolean> {
  const { page, done } = await open();
  try {
    await page.route(/\.js$/, (route) => (held.has(fileOf(route.request().url())) ? undefined : route.continue())); // Neither answered nor refused: it never arrives.
    const frame = await openFrame(page, address);
    await frame.waitForFunction(() => 'probe' in window);
    return await frame.evaluate(async (stillMs) => {
      await Promise.race([window.probe.first, window.probe.quiet(stillMs)]);
      return document.querySelector('main a[data-handleplan]') !== null;
    }, STILL_MS);
  } finally {
    await done();
  }
}

export function fileOf(url: string): string {
  return new URL(url).pathname.replace(/^\//, '');
}

/** Those of the scripts that the rows come without when each alone is missing. */
async function spareScripts(open: OpenPage, address: string, scripts: readonly string[]): Promise<ReadonlySet<string>> {
  const spare = new Set<string>();
  for (let from = 0; from < scripts.length; from += AT_ONCE) {
    const tried = scripts.slice(from, from + AT_ONCE);
    const comes = await Promise.all(tried.map((script) => comesWithout(open, address, new Set([script]))));
    for (const [at, script] of tried.entries()) if (comes[at] === true) spare.add(script);
  }
  return spare;
}

/**
 * Which of the scripts the first rows wait for, found by holding back each in turn: that many files happen to be there earlier
 * on this machine says nothing. Throws when the rows do not come with those alone.
 */
export async function neededScripts(open: OpenPage, address: string, scripts: readonly string[]): Promise<readonly string[]> {
  const spare = await spareScripts(open, address, scripts);
  if (!(await comesWithout(open, address, spare))) throw new Error('Scripts stand in for each other: none of them may be left out of the figure.');
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

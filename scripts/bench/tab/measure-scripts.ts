import type { Figure } from '../figure';
import { type BenchBrowser, openVisit, settle, untilKept, type Visit } from './bench-browser';
import { fileOf, neededScripts, newBrowser, sameBrowser } from './needed-scripts';
import { brotliKbOf, scriptsIn } from './script-sizes';

/** Goals in kB, brotli 11. */
const GOALS = { cached: 90, first: 190, list: 215, all: 340 } as const;

/** The scripts that a page has fetched so far; until a moment when one is given. */
async function fetchedScripts({ frame }: Pick<Visit, 'frame'>, until = Number.POSITIVE_INFINITY): Promise<readonly string[]> {
  const requests = await frame.evaluate(() => window.probe.requests());
  const { origin } = new URL(frame.url());
  return [...new Set(requests.filter(({ url, start }) => url.startsWith(`${origin}/`) && url.endsWith('.js') && start <= until).map(({ url }) => fileOf(url)))];
}

/** JavaScript: what the first rows wait for, what the list screen is in all, and what there is. */
export async function measureScripts(browser: BenchBrowser, address: string, folder: string): Promise<readonly Figure[]> {
  const context = await browser.newContext();
  try {
    const first = await openVisit(context, address);
    await settle(first);
    const list = await fetchedScripts(first);
    const beforeFirst = await fetchedScripts(first, first.firstRows);
    await untilKept(first);
    await first.page.close();
    const second = await openVisit(context, address);
    const beforeSecond = await fetchedScripts(second, second.firstRows);
    await second.page.close();
    const neededFirst = await neededScripts(newBrowser(browser.newContext), address, list);
    const neededSecond = await neededScripts(sameBrowser(context), address, list);
    const kb = (name: string, files: readonly string[], goal: number | null): Figure => ({ name, value: brotliKbOf(folder, files), unit: 'kB', goal });
    return [
      kb('JavaScript før de første rækker fra cachen', neededSecond, GOALS.cached),
      kb('JavaScript før de første rækker ved første besøg', neededFirst, GOALS.first),
      kb('JavaScript i hele listen', list, GOALS.list),
      kb('JavaScript i alt', scriptsIn(folder), GOALS.all),
      kb('hentet, til rækkerne fra cachen er vist', beforeSecond, null),
      kb('hentet, til rækkerne er vist ved første besøg', beforeFirst, null),
    ];
  } finally {
    await context.close();
  }
}

import type { Figure } from '../figure';
import { type BenchBrowser, openFrame, openVisit, settle, untilKept } from './bench-browser';
import type { SeenRequest } from './in-page/probe';
import { recordExchanges, roundTrips } from './list-requests';
import { bytesARow } from './row-bytes';
import type { TabSite } from './tab-place';

const LISTS = ['Handleplaner', 'Planstatus', 'Ansvar'] as const;
const MOST_BYTES = 260;
/** The tab asks every ten seconds whether anything changed. */
const UNTIL_ASKED_MS = 15_000;

function toLists(requests: readonly SeenRequest[], { siteUrl }: Pick<TabSite, 'siteUrl'>): readonly SeenRequest[] {
  return requests.filter(({ url }) => url.startsWith(`${new URL(siteUrl).origin}/`));
}

/** What goes over the wire between the tab and the lists: by a browser that knows nothing, and by one that knows it all. */
export async function measureWire(browser: BenchBrowser, site: TabSite, address: string): Promise<readonly Figure[]> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const exchanges = recordExchanges(page, new URL(site.siteUrl).origin);
    const frame = await openFrame(page, address);
    await frame.waitForFunction(() => 'probe' in window);
    const firstRows = (await frame.evaluate(() => window.probe.first)) ?? 0;
    await settle({ frame });
    const requests = toLists(await frame.evaluate(() => window.probe.requests()), site);
    const read = await exchanges();
    const asked = recordExchanges(page, new URL(site.siteUrl).origin);
    await page.waitForRequest((request) => request.url().startsWith(`${new URL(site.siteUrl).origin}/`), { timeout: UNTIL_ASKED_MS });
    await settle({ frame });
    const refresh = await asked();
    await untilKept({ frame });
    await page.close();
    const again = await openVisit(context, address);
    await settle(again);
    const second = toLists(await again.frame.evaluate(() => window.probe.requests()), site);
    const count = (name: string, value: number, goal: number | null): Figure => ({ name, value, unit: 'kald', goal });
    return [
      { name: 'rundture før de første rækker', value: roundTrips(requests.filter(({ end }) => end <= firstRows)), unit: 'rundture', goal: 2 },
      count('kald for alle rækker', requests.length, 10),
      count('kald, når intet er ændret', refresh.length, 1),
      count('kald ved andet besøg, når intet er ændret', second.length, null),
      ...LISTS.map((list) => ({ name: `byte for en række i ${list}`, value: bytesARow(list, read), unit: 'byte', goal: MOST_BYTES })),
    ];
  } finally {
    await context.close();
  }
}

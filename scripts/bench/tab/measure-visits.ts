import type { Figure } from '../figure';
import { median, medianRatio } from '../statistics';
import { type BenchBrowser, openVisit, settle, untilKept } from './bench-browser';

/** Medians of so many; the round before them warms the servers up. */
const ROUNDS = 9;

/** What was measured of one page: a value a round. */
interface Times {
  readonly first: number[];
  readonly second: number[];
}

export interface VisitedPages {
  readonly bare: string;
  /** What the libraries alone need, over the large lists. */
  readonly floor: string;
  readonly small: string;
  readonly large: string;
}

/** A first visit in a browser that knows nothing, then a second in the same. */
async function visitTwice(browser: BenchBrowser, address: string, keeps: boolean): Promise<{ readonly first: number; readonly second: number }> {
  const context = await browser.newContext();
  try {
    const first = await openVisit(context, address);
    await settle(first);
    if (keeps) await untilKept(first);
    await first.page.close();
    const second = await openVisit(context, address);
    return { first: first.firstRows, second: second.firstRows };
  } finally {
    await context.close();
  }
}

async function measureRounds(browser: BenchBrowser, pages: VisitedPages): Promise<Readonly<Record<keyof VisitedPages, Times>>> {
  const times = { bare: { first: [], second: [] }, floor: { first: [], second: [] }, small: { first: [], second: [] }, large: { first: [], second: [] } } satisfies Record<keyof VisitedPages, Times>;
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const page of ['bare', 'floor', 'small', 'large'] as const) {
      const measured = await visitTwice(browser, pages[page], page === 'small' || page === 'large');
      if (round < 0) continue;
      const of: Times = times[page];
      of.first.push(measured.first);
      of.second.push(measured.second);
    }
  }
  return times;
}

/** Time to the first rows against a bare page of React and Fluent, framed alike, and to the floor, and of much data against little: each in turn. */
export async function measureVisits(browser: BenchBrowser, pages: VisitedPages): Promise<readonly Figure[]> {
  const { bare, floor, small, large } = await measureRounds(browser, pages);
  const ms = (name: string, values: readonly number[]): Figure => ({ name, value: median(values), unit: 'ms', goal: null });
  return [
    { name: 'første besøg, 20.000 handleplaner ÷ en nøgen side', value: medianRatio(large.first, bare.first), unit: 'gange', goal: 2 },
    { name: 'gulvet: det, bibliotekerne alene kræver ved første besøg, ÷ en nøgen side', value: medianRatio(floor.first, bare.first), unit: 'gange', goal: null },
    { name: 'første besøg, 20.000 handleplaner ÷ gulvet', value: medianRatio(large.first, floor.first), unit: 'gange', goal: null },
    { name: 'andet besøg, 20.000 handleplaner ÷ en nøgen side', value: medianRatio(large.second, bare.second), unit: 'gange', goal: 1.5 },
    { name: 'første besøg, 20.000 ÷ 500 handleplaner', value: medianRatio(large.first, small.first), unit: 'gange', goal: 1.2 },
    { name: 'andet besøg, 20.000 ÷ 500 handleplaner', value: medianRatio(large.second, small.second), unit: 'gange', goal: 1.2 },
    ms('en nøgen side, første besøg', bare.first), ms('en nøgen side, andet besøg', bare.second), ms('gulvet, første besøg', floor.first),
    ms('500 handleplaner, første besøg', small.first), ms('500 handleplaner, andet besøg', small.second),
    ms('20.000 handleplaner, første besøg', large.first), ms('20.000 handleplaner, andet besøg', large.second),
  ];
}

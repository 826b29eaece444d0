import type { Figure } from '../figure';
import { median, medianRatio } from '../statistics';
import { type BenchBrowser, openVisit, settle, type Visit } from './bench-browser';
import { closePanel, openPanel, showInList } from './open-panel';
import type { BenchPlan } from './plan-by-key';

const ROUNDS = 9;
/** Read, drawn, and not only announced; the plan's place, a list too, stands at the panel's top before. */
const ENTRY = 'section ol > li';

/** A plan with a history, and the host page that shows its list. */
export interface HistoryPlan {
  readonly address: string;
  readonly plan: BenchPlan;
}

async function openOnce(visit: Visit, plan: BenchPlan): Promise<number> {
  await visit.page.bringToFront(); // Behind another, a page is drawn once a second.
  const time = await openPanel(visit, plan, ENTRY);
  await settle(visit);
  await closePanel(visit);
  return time;
}

/** From the click on a plan until its history is on the screen: a long one among many against a short one among few, in turn. */
export async function measureHistory(browser: BenchBrowser, long: HistoryPlan, short: HistoryPlan): Promise<readonly Figure[]> {
  const context = await browser.newContext();
  try {
    const open = async ({ address, plan }: HistoryPlan): Promise<Visit> => {
      const visit = await openVisit(context, address);
      await settle(visit);
      await showInList(visit, plan);
      await openOnce(visit, plan); // The first opening fetches the panel.
      return visit;
    };
    const visits = { long: await open(long), short: await open(short) };
    const times = { long: [] as number[], short: [] as number[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      times.long.push(await openOnce(visits.long, long.plan));
      times.short.push(await openOnce(visits.short, short.plan));
    }
    return [
      { name: 'historik med 500 af 100.000 statusser ÷ 5 af 500', value: medianRatio(times.long, times.short), unit: 'gange', goal: 1.3 },
      { name: 'historik med 500 af 100.000 statusser', value: median(times.long), unit: 'ms', goal: null },
      { name: 'historik med 5 af 500 statusser', value: median(times.short), unit: 'ms', goal: null },
    ];
  } finally {
    await context.close();
  }
}

import { settle, type Visit } from './bench-browser';
import type { BenchPlan } from './plan-by-key';

const PANEL = 'aside';

/** What a search finds a plan by, as good as alone: titles are alike in a large organisation, and what is opened would be compared with other rows around it. */
function searchFor({ nummer, titel }: BenchPlan): string {
  return [nummer, titel.slice(0, 60)].filter((part) => part !== null).join(' ');
}

/** Brings a plan into the list's sight by searching for it in its area. */
export async function showInList({ frame }: Pick<Visit, 'frame'>, plan: BenchPlan): Promise<void> {
  const { id, strategiId, omraadeId } = plan;
  const address = new URLSearchParams({ side: 'alle', strategi: String(strategiId), under: String(omraadeId), soeg: searchFor(plan) });
  await frame.evaluate((hash) => {
    window.location.hash = hash;
  }, `#${address.toString()}`);
  await linkOf({ frame }, id).waitFor();
  await settle({ frame });
}

function linkOf({ frame }: Pick<Visit, 'frame'>, id: number) {
  return frame.locator(`main a[data-handleplan="${id}"]`).first();
}

/** Clicks on a plan in the list: milliseconds until what fits the selector is in its panel, on the screen. */
export async function openPanel(visit: Pick<Visit, 'frame'>, { id }: BenchPlan, selector: string): Promise<number> {
  const shown = await visit.frame.evaluateHandle((wanted) => ({ time: window.probe.afterClick(wanted) }), `${PANEL} ${selector}`);
  await linkOf(visit, id).click();
  return shown.evaluate(({ time }) => time);
}

export async function closePanel({ frame }: Pick<Visit, 'frame'>): Promise<void> {
  await frame.locator(PANEL).getByRole('button').first().press('Escape');
  await frame.locator(PANEL).waitFor({ state: 'detached' });
}

import { findPlanstatus } from '../../../src/sharepoint/status/find-planstatus';
import { planstatusKey } from '../../../src/sharepoint/rows/planstatus-row';
import { upnOf } from '../../demonstration/people';
import { type GrowSizes, LARGEST } from '../../grow/sizes';
import { personToken } from '../../start/person-token';
import { buildTab } from '../../start/build-tab';
import type { FigureGroup } from '../figure';
import type { BareSave } from './bare-save';
import { type BenchBrowser, launchBenchBrowser, openVisit, settle } from './bench-browser';
import { type BenchTab, openBenchTab, servedFolder } from './bench-tab';
import { measureElements, measureScrolling } from './measure-scrolling';
import { measureHistory } from './measure-history';
import { measureHour } from './measure-hour';
import { measureSaving, type SavingPage } from './measure-saving';
import { measureScripts } from './measure-scripts';
import { measureTyping } from './measure-typing';
import { measureVisits } from './measure-visits';
import { measureWire } from './measure-wire';
import { type BenchPlan, fillHistory, openLists, planByKey } from './plan-by-key';
import { hostAddress, type TabSite } from './tab-place';

const SMALL: GrowSizes = { handleplaner: 500, status: 500, personer: 100, strategier: 3 };
const PERSON = upnOf('camilla');
/** Natural keys of the grown data: the plan with the longest history, and others. */
const LONG_PLAN = 'stor/plan/0';
const SHORT_PLAN = 'stor/plan/1';
const SHORT_HISTORY = 5;

/** All that is measured in a browser: two organisations, a large and a small, and what stands in them. */
interface Ground {
  readonly browser: BenchBrowser;
  readonly folder: string;
  readonly large: BenchTab;
  readonly small: BenchTab;
  readonly longPlan: BenchPlan;
  readonly shortPlan: BenchPlan;
}

function listOf({ embedded }: BenchTab): string {
  return hostAddress(embedded, 'liste', PERSON);
}

function sites({ large, small }: Ground) {
  return { bare: hostAddress(small.embedded, 'bar', PERSON), floor: hostAddress(large.embedded, 'gulv', PERSON), small: listOf(small), large: listOf(large) };
}

/** The list of 20,000, open: search, scrolling and what it is made of. */
async function measureList({ browser, large }: Ground) {
  const context = await browser.newContext();
  try {
    const visit = await openVisit(context, listOf(large));
    await settle(visit);
    return [...(await measureTyping(visit)), ...(await measureScrolling(visit)), ...(await measureElements(visit))];
  } finally {
    await context.close();
  }
}

/** A plan with a status, which bare requests may overwrite. */
async function barePage(tab: BenchTab): Promise<SavingPage & BareSave> {
  const { embedded } = tab;
  const plan = await shortPlanOf(tab);
  const row = await findPlanstatus(openLists(embedded), planstatusKey({ handleplanId: plan.id, specialomraadeId: null }));
  const token = await personToken(embedded, PERSON)?.();
  if (row === null || token === undefined) throw new Error('There is no status to overwrite, or nobody to do it.');
  return { address: listOf(tab), siteUrl: embedded.siteUrl, plan, planstatusId: row.id, token };
}

async function measurePlan({ browser, folder, large, small, longPlan, shortPlan }: Ground) {
  const history = await measureHistory(browser, { address: listOf(large), plan: longPlan }, { address: listOf(small), plan: shortPlan });
  const other = await openBenchTab(SMALL, folder);
  try {
    return [...history, ...(await measureSaving(browser, { address: listOf(small), siteUrl: small.embedded.siteUrl, plan: shortPlan }, await barePage(other)))];
  } finally {
    await other.close();
  }
}

function measureTime({ browser, large, longPlan, shortPlan }: Ground) {
  const site: TabSite = large.embedded;
  return measureHour(browser, { ...site, clock: large.embedded.clock }, listOf(large), [longPlan.id, longPlan.id + 1, shortPlan.id]);
}

/** In this order: what moves the clock comes last. */
const PARTS: readonly { readonly title: string; readonly measure: (ground: Ground) => Promise<FigureGroup['figures']> }[] = [
  { title: 'Første rækker', measure: (ground) => measureVisits(ground.browser, sites(ground)) },
  { title: 'Listen med 20.000 handleplaner', measure: measureList },
  { title: 'JavaScript, brotli 11', measure: ({ browser, small, folder }) => measureScripts(browser, listOf(small), folder) },
  { title: 'Mellem fanen og listerne, 20.000 handleplaner', measure: ({ browser, large }) => measureWire(browser, large.embedded, listOf(large)) },
  { title: 'En handleplan', measure: measurePlan },
  { title: 'Fanen over tid, 20.000 handleplaner', measure: measureTime },
];

async function shortPlanOf({ embedded }: BenchTab): Promise<BenchPlan> {
  const plan = await planByKey(openLists(embedded), SHORT_PLAN);
  await fillHistory(openLists(embedded), plan, SHORT_HISTORY);
  return plan;
}

async function openGround(): Promise<Ground> {
  await buildTab();
  const folder = await servedFolder();
  const large = await openBenchTab(LARGEST, folder, 'gulv');
  const small = await openBenchTab(SMALL, folder);
  const [longPlan, shortPlan] = [await planByKey(openLists(large.embedded), LONG_PLAN), await shortPlanOf(small)];
  return { browser: await launchBenchBrowser(), folder, large, small, longPlan, shortPlan };
}

/** Measures the production build in a real browser, served by the embedded Microsoft 365. `only`: the parts whose titles begin so. */
export async function measureTab(take: (group: FigureGroup) => void, only = ''): Promise<void> {
  const ground = await openGround();
  try {
    for (const { title, measure } of PARTS.filter((part) => part.title.startsWith(only))) {
      process.stderr.write(`${title} …\n`);
      take({ title, figures: await measure(ground) });
    }
  } finally {
    await ground.browser.close();
    await ground.large.close();
    await ground.small.close();
  }
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Figure } from '../../scripts/bench/figure';
import { type BenchBrowser, launchBenchBrowser, openVisit, settle } from '../../scripts/bench/tab/bench-browser';
import { measureIdle, openStill } from '../../scripts/bench/tab/measure-hour';
import { saveInForm } from '../../scripts/bench/tab/measure-saving';
import { measureElements } from '../../scripts/bench/tab/measure-scrolling';
import { measureScripts } from '../../scripts/bench/tab/measure-scripts';
import { measureWire } from '../../scripts/bench/tab/measure-wire';
import { hostAddress, setUpPlaces } from '../../scripts/bench/tab/tab-place';
import { tabFolder } from '../../scripts/start/build-tab';
import { ownFyrtaarn } from './fyrtaarn/own-fyrtaarn';

/** The figures of the bench that no noise touches, over the demonstration: sizes, requests, elements and bytes. */
const fyrtaarn = ownFyrtaarn();
const list = hostAddress(fyrtaarn, 'liste', 'ditte.ravnsholm@fyrtaarn.example');
const PLAN = 'Afprøvning af velfærdsteknologi';

let browser: BenchBrowser;
beforeAll(async () => {
  await setUpPlaces(fyrtaarn);
  browser = await launchBenchBrowser();
});
afterAll(() => browser.close());

/** What is above its goal, of the figures that have one; where that is out of reach, above what is held. */
function missed(figures: readonly Figure[]): readonly string[] {
  const limits = figures.flatMap(({ goal, held = goal, ...figure }) => (held === null ? [] : [{ ...figure, limit: held }]));
  expect(limits).not.toEqual([]);
  return limits.filter(({ value, limit }) => !(value > 0 && value <= limit)).map(({ name, value, unit, limit }) => `${name}: ${value} ${unit}, at most ${limit}`);
}

describe('the floor of the list', () => {
  it('is reached by its JavaScript', async () => {
    expect(missed(await measureScripts(browser, list, tabFolder))).toEqual([]);
  });

  it('is reached by what it asks of the lists, and by the bytes of each row', async () => {
    expect(missed(await measureWire(browser, fyrtaarn, list))).toEqual([]);
  });

  it('is reached by its elements', async () => {
    const visit = await openVisit(await browser.newContext(), list);
    await settle(visit);
    expect(missed(await measureElements(visit))).toEqual([]);
    await visit.page.context().close();
  });

  it('is reached by what an idle tab asks in a minute', async () => {
    const visit = await openStill(browser, list, new Date());
    expect(missed([await measureIdle(visit, fyrtaarn.siteUrl, { advance: () => new Date() })])).toEqual([]);
    await visit.page.context().close();
  });
});

it('a status is saved in two requests', async () => {
  const visit = await openVisit(await browser.newContext(), list);
  const { frame } = visit;
  await settle(visit);
  await frame.evaluate((soeg) => {
    window.location.hash = `#side=alle&strategier=alle&soeg=${encodeURIComponent(soeg)}`;
  }, PLAN);
  await frame.getByRole('link', { name: PLAN }).first().click();
  await settle(visit);
  const { requests } = await saveInForm(visit, new URL(fyrtaarn.siteUrl).origin);
  expect(requests).toBeGreaterThan(0);
  expect(requests).toBeLessThanOrEqual(2);
  await visit.page.context().close();
});

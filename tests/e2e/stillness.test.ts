import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { findMotion } from './fyrtaarn/find-motion';
import { launchBrowser, openTab, type Visit } from './fyrtaarn/open-tab';
import { ownFyrtaarn } from './fyrtaarn/own-fyrtaarn';

/** Who has asked for stillness (`prefers-reduced-motion`) gets it, also while waiting. */
const { hostUrl } = ownFyrtaarn();
let browser: Browser;
let visit: Visit;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => visit.close());

/** The tab while the lists keep it waiting; `release` lets them answer. */
async function openWaiting(reducedMotion: 'reduce' | 'no-preference'): Promise<{ release: () => void }> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  visit = await openTab(browser, hostUrl, 'camilla.enghavn', { reducedMotion, hold: { url: /\/_api\//, until: held } });
  await visit.tab.locator('[data-skeleton]').first().waitFor();
  return { release };
}

it('a wait stands still for whoever asks for it, and ends as usual', async () => {
  const { release } = await openWaiting('reduce');
  expect(await findMotion(await visit.frame())).toEqual([]);
  release();
  await visit.tab.getByRole('heading', { name: 'Mine indsatser i strategien', level: 1 }).waitFor();
});

it('and turns for everybody else', async () => {
  await openWaiting('no-preference');
  expect(await findMotion(await visit.frame())).not.toEqual([]);
});

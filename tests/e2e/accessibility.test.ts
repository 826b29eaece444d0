import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { THEMES, type Theme } from '../../src/local/teams-host/page/host-state';
import { findAxeFaults } from './fyrtaarn/find-axe-faults';
import { findCutOff } from './fyrtaarn/find-cut-off';
import { findMotion } from './fyrtaarn/find-motion';
import { launchBrowser, openTab, type Visit } from './fyrtaarn/open-tab';
import { ownFyrtaarn } from './fyrtaarn/own-fyrtaarn';
import { resizeTab } from './fyrtaarn/resize-tab';
import { SCREENS, showScreen } from './fyrtaarn/screens';

/** Every screen as it is painted: WCAG 2.1 AA in Teams' three themes, narrow, enlarged, and still. */
const { hostUrl } = ownFyrtaarn();
const KONSULENT = 'sidsel.bakkelund';
const BACKGROUND = { default: '#ffffff', dark: '#292929', contrast: '#000000' } as const satisfies Record<Theme, string>;
/** 1280 × 900 enlarged to 200 % leaves half of it each way. */
const WINDOWS = [['320 px wide', 320, 640], ['enlarged to 200 %', 640, 450]] as const;

let browser: Browser;
let visit: Visit;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await visit.photograph(task.name);
  await visit.close();
  expect(visit.noise).toEqual([]);
});

/**
 * Done when nothing is on its way any more: whoever wants no motion has every change within a hundredth of a millisecond, which still
 * ends in the next frame, and what is inherited is on its way anew at each level. A page that draws no frame is still; one that never
 * comes to rest is looked at as it is, and has been found to move.
 */
function untilStill(frame: Frame): Promise<void> {
  return frame.evaluate(async () => {
    const drawn = () => Promise.race([new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))), new Promise((resolve) => setTimeout(resolve, 500))]);
    await drawn();
    for (let round = 0; round < 50 && document.getAnimations().length > 0; round += 1) await drawn();
  });
}

/** Changes Teams' theme under the open tab; done when the tab has followed with every colour. */
async function changeTheme(page: Page, frame: Frame, theme: Theme): Promise<void> {
  await page.evaluate((next) => window.teamsHost?.change({ theme: next }), theme);
  await frame.waitForFunction((background) => [document.body, ...document.querySelectorAll('.fui-FluentProvider')].every((themed) => getComputedStyle(themed).getPropertyValue('--colorNeutralBackground1').trim() === background), BACKGROUND[theme]);
  await untilStill(frame);
}

describe.each(SCREENS)('$name', (screen) => {
  beforeEach(async () => {
    visit = await openTab(browser, hostUrl, screen.person ?? KONSULENT, { reducedMotion: 'reduce' });
    await showScreen(visit, screen);
  });

  it('can be used by everybody, in each theme, narrow, enlarged, and without moving', async () => {
    const frame = await visit.frame();
    const faults: string[] = (await findMotion(frame)).map((fault) => `moves: ${fault}`);
    for (const theme of THEMES) {
      await changeTheme(visit.page, frame, theme);
      faults.push(...(await findAxeFaults(frame, theme === 'default' ? 'all' : 'colours')).map((fault) => `${theme}: ${fault}`));
    }
    for (const [name, width, height] of WINDOWS) {
      await resizeTab(visit.page, width, height);
      await untilStill(frame);
      faults.push(...(await findCutOff(frame)).map((fault) => `${name}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
});

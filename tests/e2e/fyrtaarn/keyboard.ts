import type { Keyboard, Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Visit } from './open-tab';

/** Whoever has no mouse: gets everywhere with Tab, and must see where they are. */
export interface KeyboardPerson {
  readonly keys: Keyboard;
  /** Goes there with Tab (or backwards with Shift+Tab), and says what is wrong when it cannot be seen there. */
  readonly tabTo: (target: Locator, direction?: 'forwards' | 'backwards') => Promise<void>;
  /** That the app itself has put the focus here, in sight. */
  readonly isAt: (target: Locator) => Promise<void>;
}

const MOST_STOPS = 250;
/** What a focus may change, on the control itself, around it, or in what Fluent draws before and after both. */
const LOOKS = ['outlineStyle', 'outlineWidth', 'outlineColor', 'boxShadow', 'borderTopColor', 'borderBottomColor', 'borderTopWidth', 'borderBottomWidth', 'backgroundColor', 'transform', 'content', 'textDecorationLine'] as const;
const LEVELS_AROUND = 2;

export function withoutMouse({ page, tab }: Visit): KeyboardPerson {
  async function tabTo(target: Locator, direction: 'forwards' | 'backwards' = 'forwards'): Promise<void> {
    await target.waitFor();
    const before = await lookOf(target);
    for (let stops = 0; !(await hasFocus(target)); stops++) {
      expect(stops, `Tab never comes to ${String(target)}`).toBeLessThan(MOST_STOPS);
      await page.keyboard.press(direction === 'forwards' ? 'Tab' : 'Shift+Tab');
    }
    await isInSight(target);
    await expect.poll(() => lookOf(target), { message: `${String(target)} looks the same with the focus as without` }).not.toEqual(before);
  }

  return {
    keys: page.keyboard,
    tabTo,
    isAt: async (target) => {
      await target.waitFor();
      await expect.poll(() => hasFocus(target), { message: `the focus is not at ${String(target)}` }).toBe(true);
      await isInSight(target);
    },
  };

  /** In the window, and under nothing else. */
  async function isInSight(target: Locator): Promise<void> {
    await expect.poll(() => target.evaluate((element) => {
      const { left, top, right, bottom, height } = element.getBoundingClientRect();
      const hit = document.elementFromPoint((Math.max(0, left) + Math.min(innerWidth, right)) / 2, height > innerHeight ? innerHeight / 2 : (top + bottom) / 2);
      return hit !== null && (element.contains(hit) || hit.contains(element) || hit.closest('label') !== null);
    }), { message: `${String(target)} has the focus out of sight` }).toBe(true);
    await expect(tab.locator(':focus').count()).resolves.toBeGreaterThan(0);
  }
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement && document.hasFocus());
}

function lookOf(target: Locator): Promise<readonly string[]> {
  return target.evaluate((element, { looks, levels }) => {
    const elements = [element];
    for (let next = element.parentElement; next !== null && elements.length <= levels; next = next.parentElement) elements.push(next);
    return elements.flatMap((each) => [null, '::before', '::after'].map((pseudo) => looks.map((look) => getComputedStyle(each, pseudo)[look]).join(' ')));
  }, { looks: LOOKS, levels: LEVELS_AROUND });
}

import type { Frame } from 'playwright-core';

/**
 * What does not fit the tab's window: the document, the page or the panel when it scrolls sideways (a table inside
 * may), and every control of which a part can neither be seen nor be scrolled to. Run in the page, so it uses nothing
 * from outside itself.
 */
export function findCutOff(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const ROUNDING = 1;
    const root = document.documentElement;
    const wholes = [root, ...document.querySelectorAll('main, aside, [role="dialog"]')];
    const isHidden = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width <= 1 || height <= 1 || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    };
    const clips = (element: Element) => getComputedStyle(element).overflowX !== 'visible';
    const scrolls = (element: Element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
    const name = (element: Element) => `${element.tagName.toLowerCase()} ${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 60)}`;

    /** Whether a part of it lies beyond the first ancestor that cuts without scrolling there. */
    function isCut(element: Element): boolean {
      const box = element.getBoundingClientRect();
      for (let around = element.parentElement; around !== null && around !== root; around = around.parentElement) {
        const position = getComputedStyle(element).position;
        if (position === 'fixed') break;
        if (!clips(around)) continue;
        const { left, right } = around.getBoundingClientRect();
        if (!wholes.includes(around) && scrolls(around) && around.scrollWidth > around.clientWidth + ROUNDING) return false;
        if (box.left < left - ROUNDING || box.right > right + ROUNDING) return true;
      }
      return box.left < -ROUNDING || box.right > root.clientWidth + ROUNDING;
    }

    const controls = [...document.querySelectorAll('a[href], button, input, select, textarea, [role="option"], [role="gridcell"]')];
    const cut = controls.filter((control) => !isHidden(control) && control.closest('[inert]') === null && isCut(control)).map((control) => `cut off: ${name(control)}`);
    const wide = wholes.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).map(({ tagName, scrollWidth, clientWidth }) => `${tagName.toLowerCase()} is ${scrollWidth} px wide in a place of ${clientWidth} px`);
    return [...wide, ...cut];
  });
}

import type { Page } from 'playwright-core';

/** Gives the tab's frame a window of this size, whatever the host page has around it. */
export async function resizeTab(page: Page, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width: Math.max(width, 800), height: Math.max(height, 600) });
  await page.locator('.frame-shell:not([hidden]) iframe').evaluate((element, size) => {
    if (element instanceof HTMLElement) Object.assign(element.style, { position: 'fixed', inset: '0 auto auto 0', zIndex: '9999', ...size });
  }, { width: `${width}px`, height: `${height}px` });
}

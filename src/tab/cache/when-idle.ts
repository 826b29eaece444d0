/** At the latest after this. */
const LATEST_MS = 2000;

/** Waits until the browser has nothing better to do; where it cannot tell, for a moment. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof window.requestIdleCallback === 'function') window.requestIdleCallback(() => resolve(), { timeout: LATEST_MS });
    else setTimeout(resolve, 50);
  });
}

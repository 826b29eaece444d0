import type { OverblikStore } from './overblik-store';

const EVERY_MS = 10_000;
const MINUTE_MS = 60_000;
const MOST_A_MINUTE = 6;
const LONGEST_MS = 5 * MINUTE_MS;

/** How long to wait after a refresh: ten seconds, twice as long for each failure in a row, or what SharePoint asks for. */
export function waitAfter(failures: number, retryAfterSeconds: number | undefined): number {
  const backedOff = Math.min(EVERY_MS * 2 ** failures, LONGEST_MS);
  return Math.max(backedOff, (retryAfterSeconds ?? 0) * 1000);
}

/** How long until one more request keeps within six a minute; 0: now. `starts` are the times of the earlier ones, oldest first. */
export function waitForRoom(starts: readonly number[], now: number): number {
  const oldest = starts.at(-MOST_A_MINUTE);
  return oldest === undefined ? 0 : Math.max(0, oldest + MINUTE_MS - now);
}

/**
 * Keeps the overview fresh while the tab is looked at: every ten seconds, at most six requests a minute, at once when
 * the window gets focus or the network comes back; not while hidden. Gives back what stops it.
 */
export function startFreshening(store: OverblikStore): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let starts: readonly number[] = [];
  let failures = 0;
  let notBefore = 0;
  let stopped = false;

  function plan(wait: number): void {
    clearTimeout(timer);
    if (stopped || document.hidden) return;
    timer = setTimeout(refresh, Math.max(wait, waitForRoom(starts, Date.now())));
  }

  function refresh(): void {
    starts = [...starts, Date.now()].slice(-MOST_A_MINUTE);
    void store.refresh().then(() => {
      const { error } = store.state.getState();
      failures = error === null ? 0 : failures + 1;
      const wait = waitAfter(failures, error?.details.retryAfterSeconds);
      notBefore = error?.kind === 'throttled' ? Date.now() + wait : 0;
      plan(wait);
    });
  }

  /** A reason to look at once; what SharePoint asked us to wait is waited all the same. */
  function soon(): void {
    plan(Math.max(0, notBefore - Date.now()));
  }

  function visibilityChanged(): void {
    if (document.hidden) clearTimeout(timer);
    else soon();
  }

  window.addEventListener('focus', soon);
  window.addEventListener('online', soon);
  document.addEventListener('visibilitychange', visibilityChanged);
  plan(EVERY_MS);
  return () => {
    stopped = true;
    clearTimeout(timer);
    window.removeEventListener('focus', soon);
    window.removeEventListener('online', soon);
    document.removeEventListener('visibilitychange', visibilityChanged);
  };
}

import { FIRST_ROWS } from './first-rows-said';

/** Runs in every frame before the page's own scripts, and measures from inside it. All times: milliseconds since the frame's navigation. */

/** What the person came for: a plan in the list, or the button of the bare page. */
const FIRST = 'main a[data-handleplan], [data-bare]';
/** Event Timing leaves out what is shorter. */
const SHORTEST_EVENT_MS = 16;

/** One press of a key: until the screen answered it, until rows of the list had changed (null: the rows in sight stayed), and until all were known (null: they were at once). */
export interface Keystroke {
  readonly interaction: number;
  readonly rows: number | null;
  readonly all: number | null;
}

export interface SeenRequest {
  readonly url: string;
  readonly start: number;
  readonly end: number;
}

/** When what has been drawn until now is on the screen: after the next frame, and before whatever the page has yet to do. */
function painted(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => void scheduler.postTask(() => resolve(performance.now()), { priority: 'user-blocking' }));
  });
}

/** When something that fits the selector is on the screen for the first time from now on. */
function seen(selector: string): Promise<number> {
  return new Promise((resolve) => {
    const look = (): boolean => {
      if (document.querySelector(selector) === null) return false;
      void painted().then(resolve);
      return true;
    };
    if (look()) return;
    const observer = new MutationObserver(() => look() && observer.disconnect());
    observer.observe(document, { childList: true, subtree: true });
  });
}

/** From the next click until something that fits is on the screen: milliseconds. */
function afterClick(selector: string): Promise<number> {
  return new Promise((resolve) => {
    window.addEventListener('click', ({ timeStamp }) => void seen(selector).then((time) => resolve(time - timeStamp)), { capture: true, once: true });
  });
}

/** Done when nothing has been fetched and nothing has kept the page busy for so long. */
function quiet(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      observer.disconnect();
      resolve();
    };
    let timer = setTimeout(done, ms);
    const observer = new PerformanceObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, ms);
    });
    for (const type of ['resource', 'longtask']) observer.observe({ type });
  });
}

function requests(): readonly SeenRequest[] {
  return performance.getEntriesByType('resource').map(({ name, startTime, duration }) => ({ url: name, start: startTime, end: startTime + duration }));
}

/** Follows the keys pressed from now on; gives what tells about them. */
function followKeys(): () => Promise<readonly Keystroke[]> {
  const presses: { readonly at: number; rows: number | null; all: number | null }[] = [];
  const durations = new Map<number, number>();
  const note = (entries: readonly PerformanceEntry[]): void => {
    for (const { interactionId, duration, startTime } of entries as readonly PerformanceEventTiming[]) {
      const press = interactionId === 0 ? -1 : presses.findLastIndex(({ at }) => at <= startTime + 1);
      if (press >= 0) durations.set(press, Math.max(durations.get(press) ?? 0, duration));
    }
  };
  const events = new PerformanceObserver((list) => note(list.getEntries()));
  events.observe({ type: 'event', durationThreshold: SHORTEST_EVENT_MS } as PerformanceObserverInit);
  const onKey = ({ timeStamp }: Event): void => void presses.push({ at: timeStamp, rows: null, all: null });
  window.addEventListener('keydown', onKey, { capture: true });
  const table = document.querySelector('main tbody');
  const rows = new MutationObserver(() => {
    const press = presses.at(-1);
    if (press?.rows === null) void painted().then((time) => (press.rows = time - press.at));
  });
  const all = new MutationObserver(() => {
    const press = presses.at(-1);
    if (press !== undefined) void painted().then((time) => (press.all = time - press.at));
  });
  if (table?.parentElement) {
    rows.observe(table.parentElement, { childList: true, subtree: true, characterData: true });
    all.observe(table.parentElement, { attributeFilter: ['aria-rowcount'] }); // Known when it is set for the last time.
  }
  return async () => {
    await painted();
    await new Promise((resolve) => setTimeout(resolve, 100));
    note(events.takeRecords());
    events.disconnect();
    rows.disconnect();
    all.disconnect();
    window.removeEventListener('keydown', onKey, { capture: true });
    return presses.map((press, at) => ({ interaction: durations.get(at) ?? SHORTEST_EVENT_MS, rows: press.rows, all: press.all }));
  };
}

/** Follows the frames from now on; gives the time between each two of them. */
function followFrames(): () => readonly number[] {
  const times: number[] = [];
  let wanted = true;
  const next = (time: number): void => {
    times.push(time);
    if (wanted) requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
  return () => {
    wanted = false;
    return times.slice(1).map((time, at) => time - (times[at] ?? time));
  };
}

performance.setResourceTimingBufferSize(5000);
const probe = { first: window === window.top ? null : seen(FIRST), painted, seen, afterClick, quiet, requests, followKeys, followFrames };
export type Probe = typeof probe;

declare global {
  interface Window {
    probe: Probe;
  }
}
window.probe = probe;
// Said rather than asked for: whoever asks puts a script of some size into the page while it loads.
void probe.first?.then((time) => console.debug(`${FIRST_ROWS} ${time}`));

import type { Answer } from '../http/answer';
import type { Call } from '../http/call';
import type { List } from '../lists/list';
import type { Store } from '../../store/open-store';

/** Characters kept in all: some dozen whole pages of 5,000 rows. */
const MOST_KEPT = 48_000_000;
/** What is answered faster is not worth keeping. */
const WORTH_KEEPING_MS = 3;

/** Pages by list and question, each true until the list's next change; the one asked for longest ago goes first. */
class PageCache {
  private readonly pages = new Map<string, { readonly change: number; readonly answer: Answer }>();
  private kept = 0;

  find(question: string, change: number): Answer | undefined {
    const page = this.pages.get(question);
    if (page === undefined) return undefined;
    this.drop(question);
    if (page.change !== change) return undefined;
    this.keep(question, change, page.answer);
    return page.answer;
  }

  keep(question: string, change: number, answer: Answer): void {
    this.pages.set(question, { change, answer });
    this.kept += sizeOf(question, answer);
    for (const oldest of this.pages.keys()) {
      if (this.kept <= MOST_KEPT) return;
      this.drop(oldest);
    }
  }

  private drop(question: string): void {
    const page = this.pages.get(question);
    if (page !== undefined) this.kept -= sizeOf(question, page.answer);
    this.pages.delete(question);
  }
}

function sizeOf(question: string, { body }: Answer): number {
  return question.length + body.length;
}

const caches = new WeakMap<Store, PageCache>();

function cacheOf(store: Store): PageCache {
  const cache = caches.get(store) ?? new PageCache();
  caches.set(store, cache);
  return cache;
}

/**
 * A page as it was answered before, while the list has not changed since: many people read the same whole lists. Every change of
 * an item or a column moves the list's last change. What is joined in from elsewhere is always read anew. Rights are checked before.
 */
export function answerOnce(call: Call, list: List, read: () => Answer): Answer {
  if (call.query.selection.expanded.size > 0) return read();
  const cache = cacheOf(call.store);
  const question = `${list.id} ${call.mode} ${call.query.raw.toString()}`;
  const known = cache.find(question, list.lastChange);
  if (known !== undefined) return known;
  const started = performance.now();
  const answer = read();
  if (performance.now() - started >= WORTH_KEEPING_MS) cache.keep(question, list.lastChange, answer);
  return answer;
}

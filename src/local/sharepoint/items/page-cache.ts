import type { Answer } from '../http/answer';
import type { Store } from '../../store/open-store';

/** Bytes kept in all: some dozen whole pages of 5,000 rows. */
const MOST_KEPT = 96_000_000;

/** A page as it was answered. */
export interface KeptPage {
  /** The list's last change when it was true. */
  readonly change: number;
  readonly answer: Answer;
  /** Its rows as they are written, by id, where it holds every row that is asked for; null where it is one page of several. */
  readonly rows: ReadonlyMap<number, string> | null;
}

/** Pages by question; the one asked for longest ago goes first. */
export class PageCache {
  private readonly pages = new Map<string, KeptPage>();
  private kept = 0;

  /** Takes a page out; whoever still finds it true keeps it again. */
  take(question: string): KeptPage | undefined {
    const page = this.pages.get(question);
    if (page !== undefined) this.kept -= sizeOf(question, page);
    this.pages.delete(question);
    return page;
  }

  keep(question: string, page: KeptPage): void {
    this.pages.set(question, page);
    this.kept += sizeOf(question, page);
    for (const oldest of this.pages.keys()) {
      if (this.kept <= MOST_KEPT) return;
      this.take(oldest);
    }
  }
}

function sizeOf(question: string, { answer: { body }, rows }: KeptPage): number {
  return question.length + body.length * (rows === null ? 1 : 2);
}

const caches = new WeakMap<Store, PageCache>();

/** The pages kept of a store. */
export function pagesOf(store: Store): PageCache {
  const cache = caches.get(store) ?? new PageCache();
  caches.set(store, cache);
  return cache;
}

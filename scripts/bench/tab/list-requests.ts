import type { Page, Request } from 'playwright-core';
import type { SeenRequest } from './in-page/probe';

/** What went to the lists and what they answered, as text. */
export interface Exchange {
  readonly url: string;
  /** The body sent; empty for none. */
  readonly asked: string;
  readonly answered: string;
}

/** Reads of a page what it asks of an origin from now on; preflights are the browser's own and not among them. */
export function recordExchanges(page: Page, origin: string): () => Promise<readonly Exchange[]> {
  const seen: Promise<Exchange>[] = [];
  const note = (request: Request): void => {
    if (!request.url().startsWith(`${origin}/`)) return;
    seen.push(request.response().then(async (response) => ({ url: request.url(), asked: request.postData() ?? '', answered: (await response?.text()) ?? '' })));
  };
  page.on('requestfinished', note);
  return () => {
    page.off('requestfinished', note);
    return Promise.all(seen);
  };
}

/** How many of the requests at least had to wait for another: the longest row of them of which each began when the one before had ended. */
export function roundTrips(requests: readonly SeenRequest[]): number {
  let last = Number.NEGATIVE_INFINITY;
  let count = 0;
  for (const { start, end } of [...requests].sort((one, other) => one.end - other.end)) {
    if (start < last) continue;
    last = end;
    count += 1;
  }
  return count;
}

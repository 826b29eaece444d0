import type { Page, Request } from 'playwright-core';
import type { SeenRequest } from './in-page/probe';

/** What went to the lists and what they answered, as text. */
export interface Exchange {
  readonly url: string;
  /** The body sent; empty for none. */
  readonly asked: string;
  readonly answered: string;
}

async function exchangeOf(request: Request): Promise<Exchange> {
  const response = await request.response();
  return { url: request.url(), asked: request.postData() ?? '', answered: (await response?.text()) ?? '' };
}

/** Reads along what a page asks of an origin from now on, in the order of asking; preflights are the browser's own and not among them. */
export function recordExchanges(page: Page, origin: string): () => Promise<readonly Exchange[]> {
  const seen: Promise<Exchange>[] = [];
  const note = (request: Request): void => {
    if (request.url().startsWith(`${origin}/`)) seen.push(exchangeOf(request));
  };
  page.on('request', note);
  return () => {
    page.off('request', note);
    return Promise.all(seen);
  };
}

/** Whether something is written: a row added or changed, by itself or as a part of a batch. */
export function writes({ url, asked }: Exchange): boolean {
  return new URL(url).pathname.endsWith('/$batch') ? /^(?:POST|PATCH|MERGE) \S+\/items(?:\(\d+\))? HTTP/m.test(asked) : asked !== '' && /\/items(?:\(\d+\))?$/.test(new URL(url).pathname);
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

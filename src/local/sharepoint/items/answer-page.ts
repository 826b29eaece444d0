import { siteAddress } from '../http/call';
import type { Call } from '../http/call';
import { inBytes } from '../http/answer';
import type { Answer } from '../http/answer';
import { listAddress } from '../lists/list';
import type { List } from '../lists/list';
import { presentWritten } from '../odata/present';
import { freshenPage } from './freshen-page';
import { beginsWithId, idRange, isIdRange } from './id-range';
import type { Item } from './item';
import { LARGEST_PAGE, THRESHOLD } from './limits';
import { pagesOf } from './page-cache';
import type { KeptPage } from './page-cache';
import { writePageToken } from './page-token';
import type { PagePlace } from './page-token';
import { idOrderOf, queryItems } from './query-items';
import { itemWriter } from './write-items';

/** What is answered faster is not worth keeping. */
const WORTH_KEEPING_MS = 1;

/**
 * A page of a list as it was answered before, brought up to date where the list has changed since: many people read the same
 * whole lists. Every change of an item or a column moves the list's last change. What is joined in from elsewhere is always
 * read anew. Rights are checked before.
 */
export function answerPage(call: Call, list: List): Answer {
  if (call.query.selection.expanded.size > 0) return readPage(call, list).answer;
  const pages = pagesOf(call.store);
  const question = `${list.id} ${call.mode} ${call.address}`;
  const known = pages.take(question);
  const started = performance.now();
  const page = (known && freshenPage(call, list, known)) ?? readPage(call, list);
  if (known !== undefined || performance.now() - started >= WORTH_KEEPING_MS) pages.keep(question, page);
  return page.answer;
}

function readPage(call: Call, list: List): KeptPage {
  const write = itemWriter(call, list, call.query.selection);
  const { items, next } = queryItems(call, list);
  const written = items.map((item) => JSON.stringify(write(item)));
  const answer = presentWritten(call, written, next ? nextAddress(call, list, next) : undefined);
  return { change: list.lastChange, answer: inBytes(answer), rows: next === null && isWhole(call) ? rowsById(items, written) : null };
}

/** Whether a page without another after it holds all rows of a range of ids, whatever is written in the list: then it can be kept up to date row by row. */
function isWhole({ query }: Call): boolean {
  const { filter, top, skipToken } = query;
  if (idOrderOf(query) !== 'up' || skipToken !== null || (top ?? 0) > LARGEST_PAGE) return false;
  if (filter === null || isIdRange(filter)) return true;
  const { above, upTo } = idRange(filter);
  return beginsWithId(filter) && upTo - above <= THRESHOLD;
}

function rowsById(items: readonly Item[], written: readonly string[]): ReadonlyMap<number, string> {
  return new Map(items.map(({ id }, at) => [id, written[at] ?? '']));
}

/** The address of the next page: the same options, and where it begins. */
function nextAddress(call: Call, list: List, place: PagePlace): string {
  const options = new URLSearchParams(call.query.raw);
  options.set('$skiptoken', writePageToken(place));
  options.delete('$skip');
  const path = `${siteAddress(call)}/_api/Web/GetList('${encodeURIComponent(listAddress(call.site.path, list))}')/items`;
  return `${path}?${options.toString()}`;
}

import { changedItems } from '../changes/change-log';
import { inBytes } from '../http/answer';
import type { Call } from '../http/call';
import type { List } from '../lists/list';
import { presentWritten } from '../odata/present';
import { idRange } from './id-range';
import type { KeptPage } from './page-cache';
import { pageSize, queryAmong } from './query-items';
import { itemWriter } from './write-items';

/** More changed items than this are not looked up one by one. */
const MOST_CHANGED = 500;

type Rows = ReadonlyMap<number, string>;

/** A kept page as it has to be now: only what has changed is read and written anew. Undefined where the whole page has to be. */
export function freshenPage(call: Call, list: List, page: KeptPage): KeptPage | undefined {
  const { change, rows } = page;
  if (change === list.lastChange) return page;
  if (rows === null || change > list.lastChange) return undefined;
  const changed = changedItems(call.store, list.id, change, MOST_CHANGED);
  if (changed === null) return undefined;
  const fresh = freshenRows(call, list, rows, changed);
  if (fresh.size > pageSize(call.query)) return undefined;
  return { change: list.lastChange, rows: fresh, answer: fresh === rows ? page.answer : inBytes(presentWritten(call, [...fresh.values()])) };
}

/** The same rows where none of them is among the changed, and no changed one is asked for. */
function freshenRows(call: Call, list: List, rows: Rows, changed: ReadonlySet<number>): Rows {
  const { above, upTo } = idRange(call.query.filter);
  const concerned = [...changed].filter((id) => id > above && id <= upTo);
  if (concerned.length === 0) return rows;
  const write = itemWriter(call, list, call.query.selection);
  const found = new Map(queryAmong(call, list, concerned).map((item) => [item.id, JSON.stringify(write(item))]));
  if (found.size === 0 && !concerned.some((id) => rows.has(id))) return rows;
  const fresh = new Map(rows);
  for (const id of concerned) if (!found.has(id)) fresh.delete(id);
  for (const [id, row] of found) fresh.set(id, row);
  return [...found.keys()].every((id) => rows.has(id)) ? fresh : new Map([...fresh].sort(([left], [right]) => left - right));
}

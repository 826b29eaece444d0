import { refuse } from '../http/graph-error';
import type { Call } from '../http/call';

/** Which stretch of an answer is asked for. */
export interface PageRange {
  readonly from: number;
  readonly size: number;
}

/** How many rows one answer may have. */
export interface PageSizes {
  readonly usual: number;
  readonly most: number;
}

/** Reads `$top` and `$skiptoken`. Throws 400 for a size outside 1 … `most`, and for a token that is none of ours. */
export function readPage(query: URLSearchParams, { usual, most }: PageSizes): PageRange {
  return { size: readCount(query, '$top', usual, 1, most), from: readCount(query, '$skiptoken', 0, 0, Number.MAX_SAFE_INTEGER) };
}

function readCount(query: URLSearchParams, option: string, usual: number, least: number, most: number): number {
  const text = query.get(option);
  if (text === null) return usual;
  const count = Number(text);
  if (!/^\d+$/.test(text) || count < least || count > most) throw refuse.value(option, text);
  return count;
}

/** One page of the rows and, when there are more, the address of the next. */
export function pageOf<Row>({ hall, path }: Call, rows: readonly Row[], { from, size }: PageRange): { readonly rows: readonly Row[]; readonly next: Readonly<Record<string, string>> } {
  const next = from + size < rows.length ? { '@odata.nextLink': nextLink(`${hall.origin}/v1.0${path}`, from + size) } : {};
  return { rows: rows.slice(from, from + size), next };
}

function nextLink(address: string, from: number): string {
  const url = new URL(address);
  url.searchParams.set('$skiptoken', String(from));
  return url.href.replaceAll('%24', '$');
}

/** Throws 400 for a system option that the address does not take. */
export function checkOptions(query: URLSearchParams, known: readonly string[]): void {
  const foreign = [...query.keys()].find((name) => name.startsWith('$') && !known.includes(name));
  if (foreign !== undefined) throw refuse.option(foreign);
}

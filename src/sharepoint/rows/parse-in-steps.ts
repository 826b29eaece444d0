import { type ParsedRows, parseRows } from './parse-rows';
import type { RowReader } from './row-reader';

/** So many rows are read before the screen may be drawn: some ten milliseconds. */
const ROWS_A_STEP = 2000;

/** As `parseRows`, with a pause after every few thousand rows. */
export async function parseInSteps<T extends { readonly id: number }>(reader: RowReader<T>, raw: readonly unknown[]): Promise<ParsedRows<T>> {
  const parts: ParsedRows<T>[] = [];
  for (let from = 0; from < raw.length; from += ROWS_A_STEP) {
    if (from > 0) await new Promise((resolve) => setTimeout(resolve));
    parts.push(parseRows(reader, raw.slice(from, from + ROWS_A_STEP)));
  }
  return { rows: parts.flatMap(({ rows }) => rows), unreadable: parts.flatMap(({ unreadable }) => unreadable) };
}

import * as v from 'valibot';
import { parseRows, type ParsedRows } from './parse-rows';
import type { RowReader } from './row-reader';

/**
 * Reads rows to be shown. A code that a newer version of the lists has, and this app does not know, is left out of its row:
 * the row is shown without it, and said (`shown`). Never for rows that are written back: the code would be lost.
 */
export function parseKnown<T extends { readonly id: number }>(reader: RowReader<T>, raw: readonly unknown[]): ParsedRows<T> {
  const strict = parseRows(reader, raw);
  if (strict.unreadable.length === 0) return strict;
  const bad = new Set(strict.unreadable.map(({ id }) => id));
  const rescued = parseRows(reader, raw.filter((row) => bad.has(idOf(row))).map((row) => withoutUnknownCodes(reader, row))).rows;
  const shown = new Set(rescued.map(({ id }) => id));
  return {
    rows: [...strict.rows, ...rescued].sort((one, other) => one.id - other.id),
    unreadable: strict.unreadable.map((row) => (shown.has(row.id) ? { ...row, shown: true } : row)),
  };
}

const ROW = v.looseObject({ Id: v.number() });

function idOf(row: unknown): number {
  const parsed = v.safeParse(ROW, row);
  return parsed.success ? parsed.output.Id : 0;
}

function withoutUnknownCodes<T extends { readonly id: number }>(reader: RowReader<T>, row: unknown): unknown {
  const { issues } = v.safeParse(reader.schema, row);
  const columns = (issues ?? []).filter(({ type }) => type === 'picklist').map((issue) => v.getDotPath(issue) ?? '');
  return { ...v.parse(ROW, row), ...Object.fromEntries(columns.map((column) => [column, null])) };
}

import * as v from 'valibot';
import type { OnUnreadable, UnreadableRow } from '../../domain/ports/overblik-source';
import type { RowReader } from './row-reader';

export interface ParsedRows<T> {
  readonly rows: readonly T[];
  readonly unreadable: readonly UnreadableRow[];
}

const WITH_ID = v.object({ Id: v.number() });

/** Reads rows; one that cannot be read is said and left out, so that one bad row never hides the others. */
export function parseRows<T extends { readonly id: number }>(reader: RowReader<T>, raw: readonly unknown[]): ParsedRows<T> {
  const rows: T[] = [];
  const unreadable: UnreadableRow[] = [];
  for (const row of raw) {
    const parsed = v.safeParse(reader.schema, row);
    if (parsed.success) rows.push(parsed.output);
    else unreadable.push({ list: reader.list, id: v.safeParse(WITH_ID, row).success ? v.parse(WITH_ID, row).Id : 0, column: v.getDotPath(parsed.issues[0]) ?? 'Id' });
  }
  return { rows, unreadable };
}

/** The rows that can be read; those that cannot are told. */
export function parseTelling<T extends { readonly id: number }>(reader: RowReader<T>, raw: readonly unknown[], onUnreadable?: OnUnreadable): readonly T[] {
  const { rows, unreadable } = parseRows(reader, raw);
  if (unreadable.length > 0) onUnreadable?.(unreadable);
  return rows;
}

import type { ParsedRows } from '../rows/parse-rows';

/**
 * The rows as they are now: those of before, without the changed ones, with what is left of those. A changed row that was
 * not found again has been deleted. In the order of ids, as a full reading gives them.
 */
export function mergeRows<T extends { readonly id: number }>(before: ParsedRows<T>, changed: ReadonlySet<number>, reread: ParsedRows<T>): ParsedRows<T> {
  const kept = before.rows.filter(({ id }) => !changed.has(id));
  const keptUnreadable = before.unreadable.filter(({ id }) => !changed.has(id));
  return { rows: [...kept, ...reread.rows].sort((a, b) => a.id - b.id), unreadable: [...keptUnreadable, ...reread.unreadable] };
}

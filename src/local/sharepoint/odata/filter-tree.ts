import type { Literal } from './literal';

export type Comparison = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge';
export type DatePart = 'day' | 'month' | 'year' | 'hour' | 'minute' | 'second';

/** A parsed `$filter`. Columns stand as the client wrote them (`Title`, `AuthorId`, `Author/Title`). */
export type Filter =
  | { readonly kind: 'and' | 'or'; readonly left: Filter; readonly right: Filter }
  | { readonly kind: 'not'; readonly of: Filter }
  | { readonly kind: 'compare'; readonly column: string; readonly part: DatePart | null; readonly comparison: Comparison; readonly value: Literal }
  | { readonly kind: 'contains' | 'starts-with'; readonly column: string; readonly text: string };

/** Every column that a filter reads. */
export function columnsOf(filter: Filter): readonly string[] {
  switch (filter.kind) {
    case 'and': case 'or': return [...columnsOf(filter.left), ...columnsOf(filter.right)];
    case 'not': return columnsOf(filter.of);
    case 'compare': case 'contains': case 'starts-with': return [filter.column];
  }
}

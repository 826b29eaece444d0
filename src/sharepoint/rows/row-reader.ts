import type * as v from 'valibot';
import type { ListAddress } from '../lists/list-definition';

/** How the rows of one list become the domain's own: which columns to ask for, and what each row must be. */
export interface RowReader<T extends { readonly id: number }> {
  readonly list: ListAddress;
  /** For `$select`: few, so that a row stays small. */
  readonly select: readonly string[];
  readonly schema: v.GenericSchema<unknown, T>;
  /** Columns that many rows have nothing in: long lists ask for them apart, and only of the rows that have. */
  readonly sparse?: readonly SparseColumns[];
  /** Long texts, which the first rows do without: where rows are many, they are asked for apart, after these. */
  readonly late?: readonly string[];
}

export interface SparseColumns {
  readonly columns: readonly string[];
  /** An OData filter that finds the rows which have something in one of them. */
  readonly filled: string;
}

/** What SharePoint takes as the value of a column. */
export type ColumnValue = string | number | boolean | readonly number[] | null;
export type ColumnValues = Readonly<Record<string, ColumnValue>>;

import type { Fields } from '../../domain/udkast/compare-udkast';
import { ALL_LISTS } from '../lists/all-lists';
import type { ListAddress } from '../lists/list-definition';

/** One record of a draft as a row: its natural key and its columns. */
export interface DraftRecord {
  readonly noegle: string;
  readonly fields: Fields;
}

/** The domain's name of a column: `PeriodeFra` is `periode`, `PersonerId` is `personer`. */
export function fieldName(list: ListAddress, column: string): string {
  if (column === 'Title') return list === 'Aktoerer' ? 'navn' : 'titel';
  const definition = ALL_LISTS[list].columns.find(({ name, type }) => (type === 'people' ? `${name}Id` : name) === column);
  const name = definition?.field ?? definition?.name ?? column;
  return name.charAt(0).toLowerCase() + name.slice(1);
}

export function fieldNames(list: ListAddress, columns: readonly string[]): readonly string[] {
  return [...new Set(columns.map((column) => fieldName(list, column)))];
}

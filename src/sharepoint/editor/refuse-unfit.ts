import { findCpr } from '../../domain/cpr/find-cpr';
import { ServiceError } from '../../domain/service-error';
import { LONGEST_TEXT, shortColumns } from '../lists/short-columns';
import type { ListAddress } from '../lists/list-definition';
import type { ColumnValues } from '../rows/row-reader';

/**
 * The last door before the lists: a text longer than its column, which SharePoint would refuse after all has been sent,
 * and a CPR number, which must never get there. The screen says both beforehand, in `validatePost`. Throws `ServiceError`:
 * `refused`, with the column as its subject.
 */
export function refuseUnfit(list: ListAddress, values: ColumnValues): void {
  const short = shortColumns(list);
  for (const [column, value] of Object.entries(values)) {
    if (typeof value !== 'string') continue;
    if (short.has(column) && value.length > LONGEST_TEXT) throw new ServiceError('refused', { subject: `${list}.${column} too long` });
    if (findCpr(value).length > 0) throw new ServiceError('refused', { subject: `${list}.${column} cpr` });
  }
}

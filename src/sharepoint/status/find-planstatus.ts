import type { SPFI } from '@pnp/sp';
import * as v from 'valibot';
import type { Planstatus } from '../../domain/status/planstatus';
import { listAt } from '../connection/list-at';
import { odataText } from '../connection/odata-text';
import { PLANSTATUS_ROWS } from '../rows/planstatus-row';
import { WITH_ETAG } from '../rows/read-page';

/** A row of Planstatus with the version it was read in. */
export interface StoredPlanstatus {
  readonly id: number;
  readonly etag: string;
  /** Null when the row cannot be read: it may be overwritten by any entry. */
  readonly planstatus: Planstatus | null;
}

const ROW = v.object({ 'Id': v.number(), 'odata.etag': v.string() });

/** The row of a handleplan and specialområde by its key, or null. Throws `ServiceError`. */
export async function findPlanstatus(sp: SPFI, key: string): Promise<StoredPlanstatus | null> {
  const query = listAt(sp, 'Planstatus').items.select(...PLANSTATUS_ROWS.select).filter(`Noegle eq ${odataText(key)}`).top(1);
  const [row] = v.parse(v.array(v.unknown()), await query<unknown>(WITH_ETAG));
  if (row === undefined) return null;
  const parsed = v.safeParse(PLANSTATUS_ROWS.schema, row);
  const { Id, 'odata.etag': etag } = v.parse(ROW, row);
  return { id: Id, etag, planstatus: parsed.success ? parsed.output : null };
}

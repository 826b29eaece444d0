import type { SPFI } from '@pnp/sp';
import * as v from 'valibot';
import { describeAendring } from '../../domain/aendring/describe-aendring';
import { ServiceError } from '../../domain/service-error';
import type { Strategi } from '../../domain/strategi/strategi';
import type { Strategiudkast } from '../../domain/udkast/strategiudkast';
import { listAt } from '../connection/list-at';
import { odataText } from '../connection/odata-text';
import { STRATEGI_ROWS } from '../rows/strategi-row';
import { fitKey } from '../udkast/fit-record';
import { createStrategiWriter } from '../udkast/write-strategi';
import type { WritingOptions } from '../udkast/writing-session';
import type { AendringLog } from './aendring-log';

/** Writes a whole draft and tells one change: that the strategy was made. Goes on where an earlier run stopped. Throws `ServiceError`. */
export async function createStrategi(sp: SPFI, log: AendringLog, udkast: Strategiudkast, options: WritingOptions, onProgress?: (done: number, total: number) => void): Promise<Strategi> {
  await createStrategiWriter(sp, options).write(udkast, onProgress);
  const query = listAt(sp, 'Strategier').items.select(...STRATEGI_ROWS.select).filter(`Noegle eq ${odataText(fitKey(udkast.strategi.noegle))}`).top(1);
  const [strategi] = v.parse(v.array(STRATEGI_ROWS.schema), await query<unknown>());
  if (strategi === undefined) throw new ServiceError('item-missing', { subject: 'Strategier' });
  await log.tell([describeAendring('strategi', null, strategi, 'oprettet')]);
  return strategi;
}

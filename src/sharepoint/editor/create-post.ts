import type { SPFI } from '@pnp/sp';
import * as v from 'valibot';
import { changedFields } from '../../domain/aendring/changed-fields';
import { describeAendring } from '../../domain/aendring/describe-aendring';
import type { AabenPost, Poster, Posttype } from '../../domain/aendring/post';
import type { NyPost } from '../../domain/ports/strategi-editor';
import { ServiceError } from '../../domain/service-error';
import { listAt } from '../connection/list-at';
import { odataText } from '../connection/odata-text';
import { WITH_ETAG } from '../rows/read-page';
import type { AendringLog } from './aendring-log';
import { changePost } from './change-posts';
import { parseAaben, parsePost, versionOf } from './parse-post';
import { addressOf, postList } from './post-lists';
import { refuseUnfit } from './refuse-unfit';

/**
 * Makes a record, then tells it. A key that is there already was sent before: the record made then is given back, brought
 * to what is asked now where the form was changed between the two sends. Throws `ServiceError`: `conflict` where somebody
 * has edited it since.
 */
export async function createPost<Type extends Posttype>(sp: SPFI, log: AendringLog, ny: NyPost<Type>): Promise<Poster[Type]> {
  refuseUnfit(ny.type, ny.felter);
  const columns = { Noegle: ny.noegle, ...postList(ny.type).columns(ny.felter) };
  const { made, before } = await add(sp, ny, columns);
  await log.tell([describeAendring(ny.type, null, made, 'oprettet')]);
  const differs = changedFields(made, { ...made, ...ny.felter }).length > 0;
  return before !== null && differs ? bringUpToDate(sp, log, before, ny) : made;
}

interface Added<Type extends Posttype> {
  readonly made: Poster[Type];
  /** The record with its version, where it was there before. */
  readonly before: AabenPost<Type> | null;
}

async function add<Type extends Posttype>(sp: SPFI, ny: NyPost<Type>, columns: object): Promise<Added<Type>> {
  const { items } = listAt(sp, addressOf(ny.type));
  try {
    const added: unknown = await items.add({ ...columns });
    return { made: parsePost(ny.type, added), before: null };
  } catch (error) {
    if (!(error instanceof ServiceError) || error.kind !== 'duplicate') throw error;
    const before = await findByKey(sp, ny.type, ny.noegle);
    return { made: before.post, before };
  }
}

async function findByKey<Type extends Posttype>(sp: SPFI, type: Type, noegle: string): Promise<AabenPost<Type>> {
  const query = listAt(sp, addressOf(type)).items.select(...postList(type).rows.select).filter(`Noegle eq ${odataText(noegle)}`).top(1);
  const [row] = v.parse(v.array(v.unknown()), await query<unknown>(WITH_ETAG));
  if (row === undefined) throw new ServiceError('item-missing', { subject: addressOf(type) });
  return parseAaben(type, row);
}

async function bringUpToDate<Type extends Posttype>(sp: SPFI, log: AendringLog, before: AabenPost<Type>, { felter }: NyPost<Type>): Promise<Poster[Type]> {
  if (versionOf(before.etag) > 1) throw new ServiceError('conflict', { subject: addressOf(before.type) });
  return (await changePost(sp, log, { aaben: before, felter })).post;
}

import type { SPFI } from '@pnp/sp';
import { describeAendring } from '../../domain/aendring/describe-aendring';
import type { AabenPost, Posttype } from '../../domain/aendring/post';
import { listAt } from '../connection/list-at';
import type { AendringLog } from './aendring-log';
import { versionOf } from './parse-post';
import { addressOf } from './post-lists';

/** Moves a record to SharePoint's recycle bin under `If-Match`, then tells it. Throws `ServiceError`. */
export async function removePost<Type extends Posttype>(sp: SPFI, log: AendringLog, { type, post, etag }: AabenPost<Type>): Promise<void> {
  await listAt(sp, addressOf(type)).items.getById(post.id).delete(etag);
  await log.tell([describeAendring(type, post, null, `${versionOf(etag)}:slettet`)]);
}

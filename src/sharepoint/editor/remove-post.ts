import type { SPFI } from '@pnp/sp';
import { describeAendring } from '../../domain/aendring/describe-aendring';
import type { AabenPost, Posttype } from '../../domain/aendring/post';
import { ServiceError } from '../../domain/service-error';
import { listAt } from '../connection/list-at';
import type { AendringLog } from './aendring-log';
import { versionOf } from './parse-post';
import { addressOf } from './post-lists';
import { wasRecycledByMe } from './was-recycled-by-me';

/**
 * Moves a record to SharePoint's recycle bin under `If-Match`, then tells it. When the answer is lost, the deletion is
 * sent again and finds nothing: what lies in one's own recycle bin was deleted by oneself. Throws `ServiceError`.
 */
export async function removePost<Type extends Posttype>(sp: SPFI, log: AendringLog, { type, post, etag }: AabenPost<Type>): Promise<void> {
  try {
    await listAt(sp, addressOf(type)).items.getById(post.id).delete(etag);
  } catch (error) {
    if (!(error instanceof ServiceError) || error.kind !== 'item-missing' || !(await wasRecycledByMe(sp, addressOf(type), post.id))) throw error;
  }
  await log.tell([describeAendring(type, post, null, `${versionOf(etag)}:slettet`)]);
}

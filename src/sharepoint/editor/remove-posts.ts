import type { SPFI } from '@pnp/sp';
import type { NyAendring } from '../../domain/aendring/aendring';
import { describeAendring } from '../../domain/aendring/describe-aendring';
import type { AabenPost, Posttype } from '../../domain/aendring/post';
import { ServiceError, toServiceError } from '../../domain/service-error';
import { listAt } from '../connection/list-at';
import type { AendringLog } from './aendring-log';
import { versionOf } from './parse-post';
import { addressOf } from './post-lists';
import { readRecycledByMe } from './recycled-by-me';
import { sendMany } from './send-many';

/** Moves a record to SharePoint's recycle bin under `If-Match`, then tells it. Throws `ServiceError`. */
export async function removePost(sp: SPFI, log: AendringLog, aaben: AabenPost<Posttype>): Promise<void> {
  try {
    await sendRemoval(sp, aaben);
  } catch (error) {
    const [left] = await settleMissing(sp, [aaben], [toServiceError(error)]);
    if (left instanceof ServiceError) throw left;
  }
  await log.tell([told(aaben)]);
}

/**
 * The same for many, a hundred a request; the answers in the order asked: null where it is removed. Throws `ServiceError`
 * only when nothing at all could be sent.
 */
export async function removePosts(sp: SPFI, log: AendringLog, aabne: readonly AabenPost<Posttype>[], wait: (ms: number) => Promise<void>): Promise<readonly (ServiceError | null)[]> {
  const results = await sendMany(sp, aabne.map((aaben) => ({ size: aaben.etag.length, run: (batched) => sendRemoval(batched, aaben) })), wait);
  const errors = await settleMissing(sp, aabne, results.map((result) => ('error' in result ? result.error : null)));
  const removed = aabne.filter((_, at) => errors[at] === null);
  if (removed.length > 0) await log.tell(removed.map(told));
  return errors;
}

function sendRemoval(sp: SPFI, { type, post, etag }: AabenPost<Posttype>): Promise<void> {
  return listAt(sp, addressOf(type)).items.getById(post.id).delete(etag);
}

function told({ type, post, etag }: AabenPost<Posttype>): NyAendring {
  return describeAendring(type, post, null, `${versionOf(etag)}:slettet`);
}

/**
 * When the answer to a deletion is lost, it is sent again and finds nothing: what lies in one's own recycle bin was deleted
 * by oneself, and is no error. Where the bin cannot be read, what is missing stays missing.
 */
async function settleMissing(sp: SPFI, aabne: readonly AabenPost<Posttype>[], errors: readonly (ServiceError | null)[]): Promise<readonly (ServiceError | null)[]> {
  if (!errors.some((error) => error?.kind === 'item-missing')) return errors;
  try {
    const recycledByMe = await readRecycledByMe(sp);
    return errors.map((error, at) => {
      const aaben = aabne[at];
      return error?.kind === 'item-missing' && aaben !== undefined && recycledByMe(addressOf(aaben.type), aaben.post.id) ? null : error;
    });
  } catch {
    return errors; // The refusal itself is handed on.
  }
}

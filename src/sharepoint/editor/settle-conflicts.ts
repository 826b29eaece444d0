import type { SPFI } from '@pnp/sp';
import '@pnp/sp/site-users/index.js';
import * as v from 'valibot';
import type { NyAendring } from '../../domain/aendring/aendring';
import { changedFields } from '../../domain/aendring/changed-fields';
import { describeAendring } from '../../domain/aendring/describe-aendring';
import type { AabenPost, Posttype } from '../../domain/aendring/post';
import { ServiceError } from '../../domain/service-error';
import { listAt } from '../connection/list-at';
import { BATCH_LIMIT, runBatch } from '../connection/run-batch';
import { toServiceError } from '../connection/translate-error';
import { WITH_ETAG } from '../rows/read-page';
import { parseAaben, versionOf } from './parse-post';
import type { PlannedChange } from './planned-change';
import { addressOf, postList } from './post-lists';

/** What a change refused as stale turned out to be: saved after all, or refused. `aendring`: what of one's own is still to be told. */
export interface Settlement {
  readonly result: { readonly aaben: AabenPost<Posttype> } | { readonly error: ServiceError };
  readonly aendring: NyAendring | null;
}

const USER = v.object({ Id: v.number() });
const EDITED = v.object({ EditorId: v.number() });

/**
 * Looks at changes that were refused as stale, in one request up to 99. When the answer to a save is lost, the save is
 * sent again and meets its own work: then the next version is one's own and holds what was to be saved. Anything else is
 * somebody else's `conflict`. Throws `ServiceError` where SharePoint could not be asked.
 */
export async function settleConflicts(sp: SPFI, refused: readonly PlannedChange[]): Promise<readonly Settlement[]> {
  const settlements: Settlement[] = [];
  for (let from = 0; from < refused.length; from += BATCH_LIMIT - 1) {
    const some = refused.slice(from, from + BATCH_LIMIT - 1);
    const [user, ...rows]: readonly PromiseSettledResult<unknown>[] = await runBatch(sp, (batched) => [batched.web.currentUser.select('Id')<unknown>(), ...some.map((change) => askFor(batched, change))]);
    for (const [at, change] of some.entries()) settlements.push(await settle(change, await valueOf(user), rows[at]));
  }
  return settlements;
}

function askFor(batched: SPFI, { aaben }: PlannedChange): Promise<unknown> {
  const { list, select } = postList(aaben.type).rows;
  return listAt(batched, list).items.getById(aaben.post.id).select(...select, 'EditorId')<unknown>(WITH_ETAG);
}

async function settle(change: PlannedChange, user: unknown, row: PromiseSettledResult<unknown> | undefined): Promise<Settlement> {
  const { type, post, etag } = change.aaben;
  if (row?.status === 'rejected') return { result: { error: await toServiceError(row.reason) }, aendring: null };
  const now = parseAaben(type, row?.value);
  const isNext = versionOf(now.etag) === versionOf(etag) + 1;
  const own = isNext && v.parse(EDITED, row?.value).EditorId === v.parse(USER, user).Id && changedFields(post, now.post).length > 0;
  const saved = own && changedFields(change.efter, now.post).length === 0;
  return {
    result: saved ? { aaben: now } : { error: new ServiceError('conflict', { subject: addressOf(type) }) },
    aendring: own ? describeAendring(type, post, now.post, String(versionOf(etag))) : null,
  };
}

async function valueOf(part: PromiseSettledResult<unknown> | undefined): Promise<unknown> {
  if (part?.status === 'rejected') throw await toServiceError(part.reason);
  return part?.value;
}

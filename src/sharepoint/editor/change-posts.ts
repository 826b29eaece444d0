import type { SPFI } from '@pnp/sp';
import { describeAendring } from '../../domain/aendring/describe-aendring';
import type { AabenPost, Posttype } from '../../domain/aendring/post';
import type { Rettelse } from '../../domain/ports/strategi-editor';
import { ServiceError, toServiceError } from '../../domain/service-error';
import type { RowWrite, WriteResult } from '../connection/write-in-batches';
import type { AendringLog } from './aendring-log';
import { openPost } from './open-posts';
import { versionOf } from './parse-post';
import { planChange, sendChange } from './planned-change';
import type { PlannedChange } from './planned-change';
import { sendMany } from './send-many';
import { settleConflicts } from './settle-conflicts';
import type { Settlement } from './settle-conflicts';

/** A change as it was saved (`etag` null: the answer hid it), or why it was not. */
type Saved = { readonly aaben: Pick<AabenPost<Posttype>, 'type' | 'post'> & { readonly etag: string | null } } | { readonly error: ServiceError };

/** Saves one change under `If-Match`, then tells it; gives the record as it stands after. Throws `ServiceError`. */
export async function changePost<Type extends Posttype>(sp: SPFI, log: AendringLog, rettelse: Rettelse<Type>): Promise<AabenPost<Type>> {
  const plan = planChange(rettelse);
  if (isEmpty(plan)) return rettelse.aaben;
  const [saved] = await settleAndTell(sp, log, [plan], [await sendOne(sp, plan)]);
  if (saved === undefined || 'error' in saved) throw saved?.error ?? new ServiceError('broken');
  const { type, post } = rettelse.aaben;
  const { etag } = saved.aaben;
  return etag === null ? openPost(sp, type, post.id) : { type, post: plan.efter, etag };
}

/**
 * Saves many changes, a hundred a request, then tells those that were saved. The answers in the order asked: null where
 * it was saved. Throws `ServiceError` only when nothing at all could be sent.
 */
export async function changePosts(sp: SPFI, log: AendringLog, rettelser: readonly Rettelse[], wait: (ms: number) => Promise<void>): Promise<readonly (ServiceError | null)[]> {
  const planned = rettelser.map(tryToPlan);
  const plans = planned.filter((plan): plan is PlannedChange => !(plan instanceof ServiceError) && !isEmpty(plan));
  const saved = await settleAndTell(sp, log, plans, await sendMany(sp, plans.map(toWrite), wait));
  const errors = new Map(plans.map((plan, at) => [plan, errorOf(saved[at])]));
  return planned.map((plan) => (plan instanceof ServiceError ? plan : (errors.get(plan) ?? null)));
}

function tryToPlan(rettelse: Rettelse): PlannedChange | ServiceError {
  try {
    return planChange(rettelse);
  } catch (error) {
    return toServiceError(error);
  }
}

function toWrite(plan: PlannedChange): RowWrite {
  return { size: JSON.stringify(plan.columns).length, run: (batched) => sendChange(batched, plan) };
}

function isEmpty({ columns }: PlannedChange): boolean {
  return Object.keys(columns).length === 0;
}

async function sendOne(sp: SPFI, plan: PlannedChange): Promise<WriteResult> {
  try {
    return { value: await sendChange(sp, plan) };
  } catch (error) {
    return { error: toServiceError(error) };
  }
}

/** Looks again at what was refused as stale, and tells what is saved. */
async function settleAndTell(sp: SPFI, log: AendringLog, plans: readonly PlannedChange[], results: readonly WriteResult[]): Promise<readonly Saved[]> {
  const stale = plans.filter((_, at) => errorOf(results[at])?.kind === 'conflict');
  const settled = await trySettle(sp, stale);
  const saved = plans.map((plan, at) => settled.get(plan)?.result ?? toSaved(plan, results[at]));
  const told = plans.flatMap((plan, at) => {
    const settlement = settled.get(plan);
    if (settlement !== undefined) return settlement.aendring ?? [];
    return errorOf(saved[at]) === null ? describeAendring(plan.aaben.type, plan.aaben.post, plan.efter, String(versionOf(plan.aaben.etag))) : [];
  });
  if (told.length > 0) await log.tell(told);
  return saved;
}

/** Where SharePoint cannot be asked, a conflict stays a conflict: opening again shows what is there. */
async function trySettle(sp: SPFI, stale: readonly PlannedChange[]): Promise<ReadonlyMap<PlannedChange, Settlement>> {
  if (stale.length === 0) return new Map();
  try {
    const settlements = await settleConflicts(sp, stale);
    return new Map(stale.flatMap((plan, at) => (settlements[at] === undefined ? [] : [[plan, settlements[at]] as const])));
  } catch {
    return new Map(); // The refusal itself is handed on.
  }
}

function toSaved(plan: PlannedChange, result: WriteResult | undefined): Saved {
  if (result === undefined) return { error: new ServiceError('broken') };
  if ('error' in result) return result;
  return { aaben: { type: plan.aaben.type, post: plan.efter, etag: typeof result.value === 'string' ? result.value : null } };
}

function errorOf(result: object | undefined): ServiceError | null {
  return result !== undefined && 'error' in result && result.error instanceof ServiceError ? result.error : null;
}

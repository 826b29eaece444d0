import type { SPFI } from '@pnp/sp';
import type { IChangeQuery } from '@pnp/sp';
import * as v from 'valibot';
import { listAt } from '../connection/list-at';
import { runBatch } from '../connection/run-batch';
import { addressOf } from './change-mark';
import type { Tokens } from './change-mark';
import type { OverblikPart } from './overblik-lists';

/** The ids of rows that were added, changed, deleted or brought back; null when the whole list has to be read again. */
export type ChangedIds = ReadonlySet<number> | null;

/** The most changes SharePoint tells at once: as many as that may be more. */
const MOST_CHANGES = 1000;
/** Reading more rows one by one than this costs more than reading the list. */
const MOST_ROWS = 200;

const CHANGES = v.array(v.object({ ItemId: v.optional(v.number()) }));

/**
 * Asks the change logs of some lists, in one request, which rows have changed since they were read. A log that cannot
 * tell (it lasts 60 days) means reading that list again. Throws `ServiceError` where SharePoint could not be asked.
 */
export async function readChanges(sp: SPFI, parts: readonly OverblikPart[], since: Tokens): Promise<ReadonlyMap<OverblikPart, ChangedIds>> {
  const answers: readonly PromiseSettledResult<unknown>[] = await runBatch(sp, (batched) =>
    parts.map((part): Promise<unknown> => listAt(batched, addressOf(part)).getChanges(everythingSince(since[part]))),
  );
  return new Map(parts.map((part, at) => [part, toChangedIds(answers[at])]));
}

function everythingSince(token: string): IChangeQuery {
  const kinds = { Item: true, Add: true, Update: true, SystemUpdate: true, DeleteObject: true, Restore: true, Move: true, Rename: true };
  return { ...kinds, ChangeTokenStart: { StringValue: token } };
}

function toChangedIds(answer: PromiseSettledResult<unknown> | undefined): ChangedIds {
  if (answer?.status !== 'fulfilled') return null;
  const changes = v.parse(CHANGES, answer.value);
  const ids = new Set(changes.flatMap(({ ItemId }) => (ItemId === undefined ? [] : [ItemId])));
  return changes.length >= MOST_CHANGES || ids.size > MOST_ROWS ? null : ids;
}

import type { Call } from '../http/call';
import type { JsonObject } from '../http/json-body';
import { escapeXml } from '../fields/field-to-xml';
import { text } from '../fields/read-field-body';
import { fieldsOf } from '../fields/field-store';
import type { List } from '../lists/list';
import { findItem, itemsByRange, lastId } from '../items/item';
import type { Item } from '../items/item';
import { permissionsOf } from '../rights/caller';
import { scopeOf } from '../lists/list';
import { CHANGE, changesAfter } from './change-log';
import type { Change } from './change-log';
import { changeToken, readChangeToken } from './change-token';
import type { ReadToken } from './change-token';
import { writeRow } from './rowset-row';

const NAMESPACES = "xmlns:s='uuid:BDC6E3F0-6DA3-11d1-A2A3-00AA00C14882' xmlns:dt='uuid:C2F41010-65B3-11d1-A29F-00AA00C14882' xmlns:rs='urn:schemas-microsoft-com:rowset' xmlns:z='#RowsetSchema'";

interface Answered {
  readonly items: readonly Item[];
  readonly deleted: readonly number[];
  readonly restored: readonly number[];
  /** True when the log does not reach back to the token: the client has to read everything again. */
  readonly expired: boolean;
  readonly token: string;
  readonly more: boolean;
}

/**
 * The answer of `getlistitemchangessincetoken`: SharePoint's XML rowset with
 * the items that changed and the ids that were deleted since the token, and the
 * token to ask with next. Without a token it holds the whole list.
 */
export function writeChangesSinceToken(call: Call, list: List, query: JsonObject): string {
  const token = typeof query.ChangeToken === 'string' ? query.ChangeToken : '';
  const limit = Number(query.RowLimit ?? '0') || 1000;
  const answered = token === '' ? everything(call, list) : since(call, list, readChangeToken(list, token, call.now), limit);
  const fields = fieldsOf(call.store, list.id);
  const utc = /<DateInUtc>\s*TRUE\s*<\/DateInUtc>/i.test(text(query.QueryOptions) ?? '');
  const rows = answered.items.map((item) => `<z:row ${writeRow(call, fields, item, utc)} />`);
  const ids = [...(answered.expired ? ['<Id ChangeType="InvalidToken" />'] : []), ...answered.deleted.map((id) => `<Id ChangeType="Delete">${id}</Id>`), ...answered.restored.map((id) => `<Id ChangeType="Restore">${id}</Id>`)];
  const mask = permissionsOf(call.store, call.site.id, call.caller, scopeOf(list)).toString(16);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<listitems MinTimeBetweenSyncs="0" RecommendedTimeBetweenSyncs="180" MaxBulkDocumentSyncSize="500" MaxRecommendedEmbeddedFileSize="500" AlternateUrls="${escapeXml(call.origin)}/" EffectivePermMask="0x${mask}" ${NAMESPACES}>`,
    `<Changes LastChangeToken="${answered.token}"${answered.more ? ' MoreChanges="TRUE"' : ''}>${ids.join('')}</Changes>`,
    `<rs:data ItemCount="${rows.length}">`,
    ...rows,
    '</rs:data>',
    '</listitems>',
  ].join('\r\n');
}

function everything(call: Call, list: List): Answered {
  return { ...NOTHING, items: itemsByRange(call.store, list.id, 0, lastId, lastId), token: changeToken(list, list.lastTicks, list.lastChange) };
}

const NOTHING = { items: [], deleted: [], restored: [], expired: false, more: false } as const;

function since(call: Call, list: List, { number, expired }: ReadToken, limit: number): Answered {
  if (expired) return { ...NOTHING, expired, token: changeToken(list, list.lastTicks, list.lastChange) };
  const found = changesAfter(call.store, list.id, number, limit + 1);
  const changes = found.slice(0, limit);
  const last = changes.at(-1);
  const latest = latestByItem(changes);
  const items = [...latest.keys()].flatMap((id) => findItem(call.store, list.id, id) ?? []);
  return {
    items,
    deleted: [...latest].filter(([id, { kind }]) => kind === CHANGE.delete && findItem(call.store, list.id, id) === undefined).map(([id]) => id),
    restored: changes.filter(({ kind }) => kind === CHANGE.restore).map(({ item_id }) => item_id),
    token: last ? changeToken(list, last.ticks, last.number) : changeToken(list, list.lastTicks, Math.max(number, list.lastChange)),
    expired,
    more: found.length > limit,
  };
}

function latestByItem(changes: readonly Change[]): ReadonlyMap<number, Change> {
  return new Map(changes.filter(({ item_id }) => item_id !== 0).map((change) => [change.item_id, change]));
}

import { randomUUID } from 'node:crypto';
import type { Call } from '../http/call';
import type { JsonObject } from '../http/json-body';
import { refuse } from '../http/sharepoint-error';
import { logChange } from '../changes/change-log';
import { insertBuiltInFields } from '../fields/field-store';
import { number, text } from '../fields/read-field-body';
import { sharePointTime } from '../sites/sharepoint-time';
import { insertDefaultView } from '../views/view-store';
import type { List } from './list';
import { findListByGuid, findListByTitle, listsOf } from './list-store';
import { readListSettings } from './read-list-body';

/** Creates a list with its built-in columns. A title that is taken is refused with 500, as SharePoint does. */
export function createList(call: Call, body: JsonObject): List {
  const title = text(body.Title)?.trim() ?? '';
  if (title === '') throw refuse.query('The parameter Title is missing.');
  if (findListByTitle(call.store, call.site.id, title)) throw refuse.duplicateList();
  const guid = randomUUID();
  call.store.transaction(() => {
    const id = insertList(call, guid, title, body);
    insertBuiltInFields(call.store, id);
    insertDefaultView(call.store, id);
    logChange(call, { listId: id, itemId: 0, itemGuid: guid, kind: 'add' });
  });
  const list = findListByGuid(call.store, call.site.id, guid);
  if (!list) throw refuse.listById();
  return list;
}

function insertList(call: Call, guid: string, title: string, body: JsonObject): number {
  const now = sharePointTime(call.now);
  return call.store.run(
    `INSERT INTO lists (site_id, guid, title, leaf, template, description, settings, version, unique_scope, created, modified, deleted_item, next_item, item_count, last_change, last_ticks)
     VALUES (?, ?, ?, ?, ?, ?, ?, 1, 0, ?, ?, ?, 1, 0, 0, '0')`,
    call.site.id, guid, title, freeLeaf(call, title), number(body.BaseTemplate) ?? 100, text(body.Description) ?? '',
    JSON.stringify(readListSettings(body)), now, now, now,
  );
}

/** Characters that may not stand in an address are left out; a name that another list was born with gets a number. */
function freeLeaf(call: Call, title: string): string {
  const leaf = title.replace(/["#%*:<>?/\\|{}~&]/g, '').slice(0, 50) || 'List';
  const taken = new Set(listsOf(call.store, call.site.id).map((list) => list.leaf.toLowerCase()));
  let candidate = leaf;
  for (let number = 1; taken.has(candidate.toLowerCase()); number += 1) candidate = `${leaf}${number}`;
  return candidate;
}

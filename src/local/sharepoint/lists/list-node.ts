import { listChangesNode } from '../changes/list-changes-node';
import { fieldsNode } from '../fields/fields-node';
import { text } from '../fields/read-field-body';
import { noContent } from '../http/answer';
import { childrenByName } from '../http/api-node';
import type { ApiNode } from '../http/api-node';
import type { Call } from '../http/call';
import type { JsonObject } from '../http/json-body';
import { resourceNode } from '../http/resource-node';
import { refuse } from '../http/sharepoint-error';
import { checkEtag } from '../items/etag';
import { itemById } from '../items/item-node';
import { itemsNode } from '../items/items-node';
import { logChange } from '../changes/change-log';
import { PERMISSION } from '../rights/permission-bits';
import { requirePermission } from '../rights/require-permission';
import { securableChildren } from '../rights/securable-node';
import { sharePointTime } from '../sites/sharepoint-time';
import { viewsNode } from '../views/views-node';
import { scopeOf } from './list';
import type { List } from './list';
import { listResource } from './list-resource';
import { deleteList, findListByTitle, updateList } from './list-store';
import { readListSettings } from './read-list-body';

/** One list: its items, columns, views, rights and changes. */
export function listNode(call: Call, list: List): ApiNode {
  const manage = (): void => requirePermission(call, PERMISSION.manageLists, scopeOf(list));
  const remove = (): void => {
    manage();
    checkEtag(call, list);
    call.store.transaction(() => deleteList(call.store, list));
  };
  return resourceNode(call, () => listResource(call, list), {
    merge: (body) => {
      manage();
      checkEtag(call, list);
      changeList(call, list, body);
      return noContent({ ETag: `"${list.version + 1}"` });
    },
    remove: () => (remove(), { status: 200, headers: {}, body: '' }),
    child: childrenByName({
      items: (segment) => (segment.values.length > 0 ? itemById(call, list, segment) : withById(call, list)),
      getitembyid: (segment) => itemById(call, list, segment),
      fields: (segment) => fieldsNode(call, list, segment),
      views: (segment) => viewsNode(call, list, segment),
      recycle: () => ({ post: () => (remove(), noContent()) }),
    }, () => ({ ...securableChildren(call, list), ...listChangesNode(call, list) })),
  });
}

function withById(call: Call, list: List): ApiNode {
  return { ...itemsNode(call, list), child: childrenByName({ getbyid: (segment) => itemById(call, list, segment) }) };
}

/** Title, description and settings; the address stays what it was born with. */
function changeList(call: Call, list: List, body: JsonObject): void {
  const title = text(body.Title)?.trim() ?? list.title;
  const other = findListByTitle(call.store, call.site.id, title);
  if (other && other.id !== list.id) throw refuse.duplicateList();
  call.store.transaction(() => {
    updateList(call.store, { ...list, title, description: text(body.Description) ?? list.description, settings: { ...list.settings, ...readListSettings(body) }, modified: sharePointTime(call.now) });
    logChange(call, { listId: list.id, itemId: 0, itemGuid: list.guid, kind: 'update' });
  });
}

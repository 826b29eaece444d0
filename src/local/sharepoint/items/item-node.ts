import { noContent } from '../http/answer';
import type { Answer } from '../http/answer';
import { childrenByName } from '../http/api-node';
import type { ApiNode } from '../http/api-node';
import type { Call } from '../http/call';
import { contentTypeOf } from '../http/metadata-mode';
import { answerCollection, resourceNode } from '../http/resource-node';
import { refuse } from '../http/sharepoint-error';
import { fieldsOf } from '../fields/field-store';
import { scopeOf } from '../lists/list';
import type { List } from '../lists/list';
import { numberArgument } from '../odata/parse-path';
import { presentValue } from '../odata/present';
import { recycleItem } from '../recycle-bin/recycle-item';
import { basePermissions } from '../rights/base-permissions';
import { permissionsOf } from '../rights/caller';
import { PERMISSION } from '../rights/permission-bits';
import { requirePermission } from '../rights/require-permission';
import { headerEtag, requireEtag } from './etag';
import { findItem } from './item';
import type { Item } from './item';
import { itemVersions } from './item-versions';
import { readItemBody } from './read-item-body';
import { selectableProperties } from './item-properties';
import { changeItem } from './write-item';
import { itemWriter } from './write-items';

/** `…/items(5)`: one item, its versions, changing it and taking it away. */
export function itemNode(call: Call, list: List, id: number): ApiNode {
  const item = findItem(call.store, list.id, id);
  if (!item) throw refuse.item();
  return {
    get: () => answerItem(call, list, item),
    merge: (body) => {
      requirePermission(call, PERMISSION.editListItems, scopeOf(list));
      requireEtag(call, item);
      const changed = changeItem(call, list, item, readItemBody(call, list, fieldsOf(call.store, list.id), body));
      return noContent({ ETag: headerEtag(changed) });
    },
    remove: () => {
      requirePermission(call, PERMISSION.deleteListItems, scopeOf(list));
      requireEtag(call, item);
      recycleItem(call, list, item);
      return { status: 200, headers: {}, body: '' };
    },
    child: (segment) => children(call, list, item)(segment) ?? propertyNode(call, list, item, segment.written),
  };
}

function children(call: Call, list: List, item: Item): NonNullable<ApiNode['child']> {
  return childrenByName({
    recycle: () => ({
      post: () => {
        requirePermission(call, PERMISSION.deleteListItems, scopeOf(list));
        return presentValue(call, 'Recycle', recycleItem(call, list, item));
      },
    }),
    versions: (segment) => {
      requirePermission(call, PERMISSION.viewVersions, scopeOf(list));
      const versions = itemVersions(call, list, item);
      if (segment.values.length === 0) return { get: () => answerCollection(call, versions) };
      const wanted = versions.find((version) => version.properties.VersionId === numberArgument(segment));
      return wanted && resourceNode(call, wanted);
    },
    effectivebasepermissions: () => ({ get: () => presentValue(call, 'EffectiveBasePermissions', basePermissions(permissionsOf(call.store, call.site.id, call.caller, scopeOf(list)))) }),
    attachmentfiles: () => ({ get: () => answerCollection(call, []) }),
  });
}

function answerItem(call: Call, list: List, item: Item): Answer {
  const entity = itemWriter(call, list, call.query.selection)(item);
  const written = call.mode === 'verbose' ? { d: entity } : entity;
  return { status: 200, headers: { 'Content-Type': contentTypeOf(call.mode), ETag: headerEtag(item) }, body: JSON.stringify(written) };
}

/** `…/items(5)/Title`. */
function propertyNode(call: Call, list: List, item: Item, name: string): ApiNode | undefined {
  const property = selectableProperties(list, call.site.path, fieldsOf(call.store, list.id)).find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  return property && { get: () => presentValue(call, property.name, property.read(item)) };
}

/** `…/items(5)` or `…/items/getById(5)`. */
export const itemById = (call: Call, list: List, segment: Parameters<typeof numberArgument>[0]): ApiNode => itemNode(call, list, numberArgument(segment));

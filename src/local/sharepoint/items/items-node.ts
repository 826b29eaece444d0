import { childrenByName } from '../http/api-node';
import type { ApiNode } from '../http/api-node';
import type { Call } from '../http/call';
import { siteAddress } from '../http/call';
import { contentTypeOf } from '../http/metadata-mode';
import type { List } from '../lists/list';
import { scopeOf } from '../lists/list';
import { fieldsOf } from '../fields/field-store';
import { EVERYTHING } from '../odata/selection';
import { PERMISSION } from '../rights/permission-bits';
import { requirePermission } from '../rights/require-permission';
import { answerPage } from './answer-page';
import { headerEtag } from './etag';
import { readItemBody } from './read-item-body';
import { addItem } from './write-item';
import { itemWriter } from './write-items';

/** `…/items`: a page of the list, and adding. */
export function itemsNode(call: Call, list: List): ApiNode {
  return {
    get: () => answerPage(call, list),
    post: (body) => {
      requirePermission(call, PERMISSION.addListItems, scopeOf(list));
      const item = addItem(call, list, readItemBody(call, list, fieldsOf(call.store, list.id), body));
      const entity = itemWriter(call, list, EVERYTHING)(item);
      const written = call.mode === 'verbose' ? { d: entity } : entity;
      const location = `${siteAddress(call)}/_api/Web/Lists(guid'${list.guid}')/Items(${item.id})`;
      return { status: 201, headers: { 'Content-Type': contentTypeOf(call.mode), ETag: headerEtag(item), Location: location }, body: JSON.stringify(written) };
    },
    child: childrenByName({}),
  };
}

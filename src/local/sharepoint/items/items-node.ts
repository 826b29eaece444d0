import { childrenByName } from '../http/api-node';
import type { ApiNode } from '../http/api-node';
import type { Call } from '../http/call';
import { siteAddress } from '../http/call';
import type { Answer } from '../http/answer';
import { contentTypeOf } from '../http/metadata-mode';
import type { List } from '../lists/list';
import { listAddress, scopeOf } from '../lists/list';
import { fieldsOf } from '../fields/field-store';
import { presentRows } from '../odata/present';
import { EVERYTHING } from '../odata/selection';
import { PERMISSION } from '../rights/permission-bits';
import { requirePermission } from '../rights/require-permission';
import { headerEtag } from './etag';
import { answerOnce } from './page-cache';
import { writePageToken } from './page-token';
import type { PagePlace } from './page-token';
import { queryItems } from './query-items';
import { readItemBody } from './read-item-body';
import { addItem } from './write-item';
import { itemWriter } from './write-items';

/** `…/items`: a page of the list, and adding. */
export function itemsNode(call: Call, list: List): ApiNode {
  return {
    get: () => answerOnce(call, list, () => answerPage(call, list)),
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

function answerPage(call: Call, list: List): Answer {
  const write = itemWriter(call, list, call.query.selection);
  const { items, next } = queryItems(call, list);
  return presentRows(call, items.map(write), next ? nextAddress(call, list, next) : undefined);
}

/** The address of the next page: the same options, and where it begins. */
function nextAddress(call: Call, list: List, place: PagePlace): string {
  const options = new URLSearchParams(call.query.raw);
  options.set('$skiptoken', writePageToken(place));
  options.delete('$skip');
  const path = `${siteAddress(call)}/_api/Web/GetList('${encodeURIComponent(listAddress(call.site.path, list))}')/items`;
  return `${path}?${options.toString()}`;
}

import { childrenByName } from '../http/api-node';
import type { ApiNode } from '../http/api-node';
import { siteAddress } from '../http/call';
import type { Call } from '../http/call';
import { answerCollection } from '../http/resource-node';
import { refuse } from '../http/sharepoint-error';
import { guidArgument, textArgument } from '../odata/parse-path';
import type { Segment } from '../odata/parse-path';
import { presentOne } from '../odata/present';
import { permissionsOf } from '../rights/caller';
import { includes, PERMISSION } from '../rights/permission-bits';
import { requirePermission } from '../rights/require-permission';
import { createList } from './create-list';
import { listAddress, scopeOf } from './list';
import type { List } from './list';
import { listNode } from './list-node';
import { listResource } from './list-resource';
import { findListByGuid, findListByLeaf, findListByTitle, listsOf } from './list-store';

/** `…/lists`: the lists that the caller may see, adding one, and each by id or title. */
export function listsNode(call: Call, segment: Segment): ApiNode {
  const byGuid = (guid: string): ApiNode => listNode(call, visible(call, findListByGuid(call.store, call.site.id, guid), refuse.listById));
  if (segment.values.length > 0) return byGuid(guidArgument(segment));
  return {
    get: () => answerCollection(call, listsOf(call.store, call.site.id).filter((list) => maySee(call, list)).map((list) => listResource(call, list))),
    post: (body) => {
      requirePermission(call, PERMISSION.manageLists);
      const list = createList(call, body);
      return presentOne(call, listResource(call, list), 201, { ETag: `"${list.version}"` });
    },
    child: childrenByName({
      getbyid: (by) => byGuid(guidArgument(by)),
      getbytitle: (by) => {
        const title = textArgument(by);
        return listNode(call, visible(call, findListByTitle(call.store, call.site.id, title), () => refuse.listByTitle(title, siteAddress(call))));
      },
    }),
  };
}

/** `web/GetList('/sites/x/Lists/Y')`: by address, which stays when the title changes. */
export function listByAddress(call: Call, address: string): ApiNode {
  const wanted = address.toLowerCase().replace(call.origin.toLowerCase(), '').replace(/\/+$/, '');
  const inPlace = (candidate: List | undefined): boolean => candidate !== undefined && listAddress(call.site.path, candidate).toLowerCase() === wanted;
  const exact = findListByLeaf(call.store, call.site.id, address.slice(address.lastIndexOf('/') + 1));
  const list = inPlace(exact) ? exact : listsOf(call.store, call.site.id).find(inPlace);
  return listNode(call, visible(call, list, () => refuse.listByAddress(address)));
}

/** SharePoint leaves out lists that the caller may not see: they are answered as if they did not exist. */
function visible(call: Call, list: List | undefined, missing: () => Error): List {
  if (!list || !maySee(call, list)) throw missing();
  return list;
}

const maySee = (call: Call, list: List): boolean => includes(permissionsOf(call.store, call.site.id, call.caller, scopeOf(list)), PERMISSION.viewListItems);

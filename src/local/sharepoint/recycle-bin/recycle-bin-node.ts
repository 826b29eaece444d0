import { noContent } from '../http/answer';
import { childrenByName } from '../http/api-node';
import type { ApiNode } from '../http/api-node';
import type { Call } from '../http/call';
import { answerCollection, resourceNode } from '../http/resource-node';
import { refuse } from '../http/sharepoint-error';
import { guidArgument } from '../odata/parse-path';
import type { Segment } from '../odata/parse-path';
import { permissionsOf } from '../rights/caller';
import { includes, PERMISSION } from '../rights/permission-bits';
import { deleteRecycled, recycledOf } from './recycled';
import type { Recycled } from './recycled';
import { recycledResource } from './recycled-resource';
import { restoreItem } from './restore-item';

/** `…/RecycleBin`: what was deleted on the site. People see what they deleted, whoever manages the web sees all. */
export function recycleBinNode(call: Call, segment: Segment): ApiNode {
  const all = recycledOf(call.store, call.site.id);
  const manages = includes(permissionsOf(call.store, call.site.id, call.caller), PERMISSION.manageWeb);
  const mine = manages ? all : all.filter((recycled) => recycled.deletedBy === call.caller.userId);
  const one = (by: Segment): ApiNode => {
    const found = mine.find(({ guid }) => guid === guidArgument(by));
    if (!found) throw refuse.recycled();
    return recycledNode(call, found);
  };
  if (segment.values.length > 0) return one(segment);
  const forAll = (work: (recycled: Recycled) => void): ApiNode => ({
    post: () => {
      call.store.transaction(() => mine.forEach(work));
      return noContent();
    },
  });
  return {
    get: () => answerCollection(call, mine.map((recycled) => recycledResource(call, recycled))),
    child: childrenByName({
      getbyid: one,
      restoreall: () => forAll((recycled) => restoreItem(call, recycled)),
      deleteall: () => forAll((recycled) => deleteRecycled(call.store, recycled)),
    }),
  };
}

function recycledNode(call: Call, recycled: Recycled): ApiNode {
  const node = (work: () => void): ApiNode => ({
    post: () => {
      call.store.transaction(work);
      return noContent();
    },
  });
  return resourceNode(call, recycledResource(call, recycled), {
    child: childrenByName({
      restore: () => node(() => restoreItem(call, recycled)),
      deleteobject: () => node(() => deleteRecycled(call.store, recycled)),
    }),
  });
}

import { noContent } from '../http/answer';
import { childrenByName } from '../http/api-node';
import type { ApiNode } from '../http/api-node';
import type { Call } from '../http/call';
import { resourceNode } from '../http/resource-node';
import { text } from '../fields/read-field-body';
import { listByAddress, listsNode } from '../lists/lists-node';
import { numberArgument, textArgument } from '../odata/parse-path';
import { groupNode, siteGroupsNode } from '../people/groups-node';
import { currentUserNode, ensureUserNode, siteUsersNode, userNode } from '../people/users-node';
import { recycleBinNode } from '../recycle-bin/recycle-bin-node';
import { PERMISSION } from '../rights/permission-bits';
import { requirePermission } from '../rights/require-permission';
import { roleDefinitionsNode } from '../rights/role-definitions-node';
import { securableChildren } from '../rights/securable-node';
import { webResource } from './web-resource';

/** The ids of the groups that a new site gets. */
const ASSOCIATED = { owners: 3, visitors: 4, members: 5 } as const;

/** `_api/web`. */
export function webNode(call: Call): ApiNode {
  return resourceNode(call, () => webResource(call), {
    merge: (body) => {
      requirePermission(call, PERMISSION.manageWeb);
      const title = text(body.Title);
      if (title !== undefined) call.store.run('UPDATE sites SET title = ? WHERE id = ?', title, call.site.id);
      return noContent();
    },
    child: childrenByName({
      lists: (segment) => listsNode(call, segment),
      getlist: (segment) => listByAddress(call, textArgument(segment)),
      getlistusingpath: (segment) => listByAddress(call, textArgument(segment, 0, 'decodedurl')),
      siteusers: (segment) => siteUsersNode(call, segment),
      currentuser: () => currentUserNode(call),
      ensureuser: () => ensureUserNode(call),
      getuserbyid: (segment) => userNode(call, numberArgument(segment)),
      sitegroups: (segment) => siteGroupsNode(call, segment),
      associatedownergroup: () => groupNode(call, ASSOCIATED.owners),
      associatedmembergroup: () => groupNode(call, ASSOCIATED.members),
      associatedvisitorgroup: () => groupNode(call, ASSOCIATED.visitors),
      roledefinitions: (segment) => roleDefinitionsNode(call, segment),
      recyclebin: (segment) => recycleBinNode(call, segment),
    }, () => securableChildren(call, null)),
  });
}

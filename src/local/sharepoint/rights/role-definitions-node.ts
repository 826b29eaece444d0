import { noContent } from '../http/answer';
import { childrenByName } from '../http/api-node';
import type { ApiNode } from '../http/api-node';
import type { Call } from '../http/call';
import type { JsonObject } from '../http/json-body';
import { answerCollection, resourceNode } from '../http/resource-node';
import { refuse } from '../http/sharepoint-error';
import { number, text } from '../fields/read-field-body';
import { numberArgument, textArgument } from '../odata/parse-path';
import type { Segment } from '../odata/parse-path';
import { presentOne } from '../odata/present';
import { readBasePermissions } from './base-permissions';
import { highOf, lowOf, PERMISSION } from './permission-bits';
import { requirePermission } from './require-permission';
import { roleResource } from './role-resource';
import { deleteRole, findRole, insertRole, rolesOfSite, updateRole } from './role-store';
import type { Role } from './role-store';

/** `web/roledefinitions`: the permission levels of a site. */
export function roleDefinitionsNode(call: Call, segment: Segment): ApiNode {
  requirePermission(call, PERMISSION.open);
  const roles = rolesOfSite(call.store, call.site.id);
  const one = (role: Role | undefined): ApiNode => {
    if (!role) throw refuse.role();
    return roleNode(call, role);
  };
  const byId = (by: Segment): ApiNode => one(findRole(call.store, call.site.id, numberArgument(by)));
  if (segment.values.length > 0) return byId(segment);
  return {
    get: () => answerCollection(call, roles.map(roleResource)),
    post: (body) => {
      requirePermission(call, PERMISSION.managePermissions);
      return presentOne(call, roleResource(addRole(call, body)), 201);
    },
    child: childrenByName({
      getbyid: byId,
      getbytype: (by) => one(roles.find((role) => role.kind === numberArgument(by))),
      getbyname: (by) => one(roles.find((role) => role.name.toLowerCase() === textArgument(by).toLowerCase())),
    }),
  };
}

function addRole(call: Call, body: JsonObject): Role {
  const name = text(body.Name) ?? '';
  if (name === '') throw refuse.query('The parameter Name is missing.');
  if (rolesOfSite(call.store, call.site.id).some((role) => role.name.toLowerCase() === name.toLowerCase())) throw refuse.duplicateRole();
  const permissions = readBasePermissions(body.BasePermissions);
  const role = { name, description: text(body.Description) ?? null, high: highOf(permissions), low: lowOf(permissions), position: number(body.Order) ?? 2147483647 };
  return { ...role, id: call.store.transaction(() => insertRole(call.store, call.site.id, role)), kind: 0, hidden: 0 };
}

function roleNode(call: Call, role: Role): ApiNode {
  const manage = (): void => requirePermission(call, PERMISSION.managePermissions);
  return resourceNode(call, roleResource(role), {
    merge: (body) => {
      manage();
      const permissions = body.BasePermissions === undefined ? undefined : readBasePermissions(body.BasePermissions);
      updateRole(call.store, call.site.id, {
        ...role,
        name: text(body.Name) ?? role.name,
        description: text(body.Description) ?? role.description,
        position: number(body.Order) ?? role.position,
        ...(permissions === undefined ? {} : { high: highOf(permissions), low: lowOf(permissions) }),
      });
      return noContent();
    },
    remove: () => {
      manage();
      if (role.kind === 1 || role.kind === 5) throw refuse.roleInUse();
      call.store.transaction(() => deleteRole(call.store, call.site.id, role.id));
      return { status: 200, headers: {}, body: '' };
    },
  });
}

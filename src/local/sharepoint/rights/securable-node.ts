import { logChange } from '../changes/change-log';
import type { ChangeKind } from '../changes/change-log';
import type { noContent } from '../http/answer';
import { childrenByName } from '../http/api-node';
import type { ApiNode, Children } from '../http/api-node';
import type { Call } from '../http/call';
import { answerCollection, resourceNode } from '../http/resource-node';
import { refuse } from '../http/sharepoint-error';
import { scopeOf } from '../lists/list';
import type { List } from '../lists/list';
import { numberArgument, textArgument } from '../odata/parse-path';
import type { Segment } from '../odata/parse-path';
import { presentValue } from '../odata/present';
import type { Resource } from '../odata/resource';
import { findByLogin, findPrincipal, USER_KIND } from '../people/principal';
import { principalResource } from '../people/principal-resource';
import { basePermissions } from './base-permissions';
import { permissionsOf } from './caller';
import { effectivePermissions } from './effective-permissions';
import { PERMISSION } from './permission-bits';
import { requirePermission } from './require-permission';
import { assignedPrincipals, assignRole, breakInheritance, removePrincipal, removeRole, resetInheritance, rolesOf } from './role-assignments';
import { findRole } from './role-store';
import { roleResource } from './role-resource';
import { ON_WEB } from './scope';
import type { Scope } from './scope';

/** What web and lists have in common: rights of their own, and who has which. `list` is null for the web. */
export function securableChildren(call: Call, list: List | null): Children {
  const scope = list ? scopeOf(list) : ON_WEB;
  return {
    roleassignments: (segment) => roleAssignmentsNode(call, list, scope, segment),
    breakroleinheritance: (segment) => ({
      post: () => change(call, list, 'update', () => {
        if (list) breakInheritance(call.store, call.site.id, list.id, segment.named.copyroleassignments?.kind === 'boolean' && segment.named.copyroleassignments.value, call.caller.userId);
      }),
    }),
    resetroleinheritance: () => ({
      post: () => change(call, list, 'update', () => {
        if (list) resetInheritance(call.store, call.site.id, list.id);
      }),
    }),
    effectivebasepermissions: () => ({ get: () => presentValue(call, 'EffectiveBasePermissions', basePermissions(permissionsOf(call.store, call.site.id, call.caller, scope))) }),
    getusereffectivepermissions: (segment) => ({ get: () => answerPermissionsOf(call, scope, textArgument(segment)) }),
  };
}

function answerPermissionsOf(call: Call, scope: Scope, login: string): ReturnType<typeof presentValue> {
  requirePermission(call, PERMISSION.enumeratePermissions, scope);
  const user = findByLogin(call.store, call.site.id, USER_KIND, login);
  if (!user) throw refuse.userNotFound();
  return presentValue(call, 'GetUserEffectivePermissions', basePermissions(effectivePermissions(call.store, call.site.id, scope, user.id)));
}

/** Changes rights, which takes the right to manage them, and books the change. */
function change(call: Call, list: List | null, kind: ChangeKind, work: () => void): ReturnType<typeof noContent> {
  requirePermission(call, PERMISSION.managePermissions, list ? scopeOf(list) : ON_WEB);
  call.store.transaction(() => {
    work();
    if (list) logChange(call, { listId: list.id, itemId: 0, itemGuid: list.guid, kind });
  });
  return call.mode === 'verbose' ? { status: 200, headers: { 'Content-Type': 'application/json;odata=verbose;charset=utf-8' }, body: '{"d":{}}' } : { status: 200, headers: { 'Content-Type': `application/json;odata=${call.mode};charset=utf-8` }, body: '{"odata.null":true}' };
}

function roleAssignmentsNode(call: Call, list: List | null, scope: Scope, segment: Segment): ApiNode {
  const one = (by: Segment): ApiNode => assignmentNode(call, list, scope, numberArgument(by));
  if (segment.values.length > 0) return one(segment);
  const ofOwn = (): void => {
    if (list && !list.uniqueScope) throw refuse.inheritedRights();
  };
  return {
    get: () => {
      requirePermission(call, PERMISSION.enumeratePermissions, scope);
      return answerCollection(call, assignedPrincipals(call.store, call.site.id, scope).map((id) => assignmentResource(call, scope, id)));
    },
    child: childrenByName({
      addroleassignment: (by) => ({
        post: () => change(call, list, 'roleAssignmentAdd', () => {
          ofOwn();
          const { principal, role } = readPair(call, by);
          assignRole(call.store, call.site.id, scope, principal, role);
        }),
      }),
      removeroleassignment: (by) => ({
        post: () => change(call, list, 'roleAssignmentDelete', () => {
          ofOwn();
          const { principal, role } = readPair(call, by);
          removeRole(call.store, call.site.id, scope, principal, role);
        }),
      }),
      getbyprincipalid: one,
    }),
  };
}

function readPair(call: Call, segment: Segment): { readonly principal: number; readonly role: number } {
  const principal = numberArgument(segment, 0, 'principalid');
  const role = numberArgument(segment, 1, 'roledefid');
  if (!findPrincipal(call.store, call.site.id, principal)) throw refuse.assignment();
  if (!findRole(call.store, call.site.id, role)) throw refuse.role();
  return { principal, role };
}

function assignmentNode(call: Call, list: List | null, scope: Scope, principalId: number): ApiNode {
  requirePermission(call, PERMISSION.enumeratePermissions, scope);
  if (rolesOf(call.store, call.site.id, scope, principalId).length === 0) throw refuse.assignment();
  const remove = (): ReturnType<typeof change> => change(call, list, 'roleAssignmentDelete', () => {
    if (list && !list.uniqueScope) throw refuse.inheritedRights();
    removePrincipal(call.store, call.site.id, scope, principalId);
  });
  return resourceNode(call, assignmentResource(call, scope, principalId), { remove, child: childrenByName({ deleteobject: () => ({ post: remove }) }) });
}

function assignmentResource(call: Call, scope: Scope, principalId: number): Resource {
  return {
    type: 'SP.RoleAssignment',
    uri: `Web/RoleAssignments/GetByPrincipalId(${principalId})`,
    properties: { PrincipalId: principalId },
    related: {
      Member: () => {
        const principal = findPrincipal(call.store, call.site.id, principalId);
        return principal ? principalResource(call, principal) : [];
      },
      RoleDefinitionBindings: () => rolesOf(call.store, call.site.id, scope, principalId).flatMap((id) => {
        const role = findRole(call.store, call.site.id, id);
        return role ? [roleResource(role)] : [];
      }),
    },
  };
}

import { noContent } from '../http/answer';
import { childrenByName } from '../http/api-node';
import type { ApiNode } from '../http/api-node';
import type { Call } from '../http/call';
import type { JsonObject } from '../http/json-body';
import { answerCollection, resourceNode } from '../http/resource-node';
import { refuse } from '../http/sharepoint-error';
import { text, truth } from '../fields/read-field-body';
import { numberArgument, textArgument } from '../odata/parse-path';
import type { Segment } from '../odata/parse-path';
import { presentOne } from '../odata/present';
import { PERMISSION } from '../rights/permission-bits';
import { requirePermission } from '../rights/require-permission';
import { addGroup } from './add-group';
import { ensurePerson, findInDirectory } from './ensure-person';
import { addToGroup, removeFromGroup } from './group-members';
import { findByLogin, findPrincipal, GROUP_KIND, principalsOfKind, USER_KIND } from './principal';
import type { Principal } from './principal';
import { principalResource } from './principal-resource';
import { usersNode } from './users-node';
import { visibleMembers } from './visible-members';

/** `web/sitegroups`: the groups of a site, adding one, and each by id or name. */
export function siteGroupsNode(call: Call, segment: Segment): ApiNode {
  requirePermission(call, PERMISSION.browseUserInfo);
  const byId = (by: Segment): ApiNode => groupNode(call, numberArgument(by));
  if (segment.values.length > 0) return byId(segment);
  const byName = (by: Segment): ApiNode => groupNode(call, findByLogin(call.store, call.site.id, GROUP_KIND, textArgument(by))?.id ?? -1);
  return {
    get: () => answerCollection(call, principalsOfKind(call.store, call.site.id, GROUP_KIND).map((group) => principalResource(call, group))),
    post: (body) => {
      requirePermission(call, PERMISSION.createGroups);
      return presentOne(call, principalResource(call, createGroup(call, body)), 201);
    },
    child: childrenByName({
      getbyid: byId,
      getbyname: byName,
      removebyid: (by) => ({ post: () => removeGroup(call, numberArgument(by)) }),
      removebyloginname: (by) => ({ post: () => removeGroup(call, findByLogin(call.store, call.site.id, GROUP_KIND, textArgument(by))?.id ?? -1) }),
    }),
  };
}

function createGroup(call: Call, body: JsonObject): Principal {
  const title = text(body.Title) ?? '';
  if (title === '') throw refuse.query('The parameter Title is missing.');
  if (findByLogin(call.store, call.site.id, GROUP_KIND, title)) throw refuse.duplicateGroup();
  return existingGroup(call, call.store.transaction(() => addGroup(call.store, call.site.id, {
    title, description: text(body.Description) ?? null, owner: call.caller.userId, membersOnly: truth(body.OnlyAllowMembersViewMembership) ?? true,
  })));
}

function existingGroup(call: Call, id: number): Principal {
  const group = findPrincipal(call.store, call.site.id, id);
  if (group?.kind !== GROUP_KIND) throw refuse.groupNotFound();
  return group;
}

function removeGroup(call: Call, id: number): ReturnType<typeof noContent> {
  requirePermission(call, PERMISSION.managePermissions);
  const group = existingGroup(call, id);
  call.store.transaction(() => {
    call.store.run('DELETE FROM role_assignments WHERE site_id = ? AND principal_id = ?', call.site.id, group.id);
    call.store.run('DELETE FROM principals WHERE site_id = ? AND id = ?', call.site.id, group.id);
  });
  return noContent();
}

function changeGroup(call: Call, group: Principal, body: JsonObject): void {
  const title = text(body.Title) ?? group.title;
  const taken = findByLogin(call.store, call.site.id, GROUP_KIND, title);
  if (taken && taken.id !== group.id) throw refuse.duplicateGroup();
  call.store.run(
    'UPDATE principals SET title = ?, login = ?, description = ?, members_only = ? WHERE site_id = ? AND id = ?',
    title, title, text(body.Description) ?? group.description, Number(truth(body.OnlyAllowMembersViewMembership) ?? group.members_only === 1), call.site.id, group.id,
  );
}

/** One group and its members. */
export function groupNode(call: Call, id: number): ApiNode {
  const group = existingGroup(call, id);
  return resourceNode(call, () => principalResource(call, group), {
    merge: (body) => {
      requirePermission(call, PERMISSION.managePermissions);
      changeGroup(call, group, body);
      return noContent();
    },
    child: childrenByName({
      users: (segment) => membersNode(call, group, segment),
      setuserasowner: (by) => ({
        post: () => {
          requirePermission(call, PERMISSION.managePermissions);
          call.store.run('UPDATE principals SET owner = ? WHERE site_id = ? AND id = ?', numberArgument(by), call.site.id, id);
          return noContent();
        },
      }),
    }),
  });
}

function membersNode(call: Call, group: Principal, segment: Segment): ApiNode {
  const members = (): readonly Principal[] => visibleMembers(call, group).flatMap((id) => findPrincipal(call.store, call.site.id, id) ?? []);
  const removeMember = (userId: number): ReturnType<typeof noContent> => {
    requireGroupOwner(call, group);
    if (!visibleMembers(call, group).includes(userId)) throw refuse.userNotFound();
    removeFromGroup(call.store, call.site.id, group.id, userId);
    return noContent();
  };
  return usersNode(call, segment, members, {
    post: (body) => {
      requireGroupOwner(call, group);
      return presentOne(call, principalResource(call, addMember(call, group, text(body.LoginName) ?? '')), 201);
    },
    child: childrenByName({
      removebyid: (by) => ({ post: () => removeMember(numberArgument(by)) }),
      removebyloginname: (by) => ({ post: () => removeMember(findByLogin(call.store, call.site.id, USER_KIND, textArgument(by))?.id ?? -1) }),
    }),
  });
}

/** Members are changed by the group's owner and by whoever manages rights. */
function requireGroupOwner(call: Call, group: Principal): void {
  if (group.owner !== call.caller.userId) requirePermission(call, PERMISSION.managePermissions);
}

function addMember(call: Call, group: Principal, login: string): Principal {
  const person = findInDirectory(call.people(), login);
  if (!person) throw refuse.unknownUser(login);
  const userId = call.store.transaction(() => {
    const id = ensurePerson(call.store, call.site.id, person);
    addToGroup(call.store, call.site.id, group.id, id);
    return id;
  });
  const user = findPrincipal(call.store, call.site.id, userId);
  if (!user) throw refuse.userNotFound();
  return user;
}

import { inBytes, noContent } from '../http/answer';
import type { Answer } from '../http/answer';
import { childrenByName } from '../http/api-node';
import type { ApiNode } from '../http/api-node';
import type { Call } from '../http/call';
import { answerCollection, resourceNode } from '../http/resource-node';
import { refuse } from '../http/sharepoint-error';
import { text } from '../fields/read-field-body';
import { numberArgument, textArgument } from '../odata/parse-path';
import type { Segment } from '../odata/parse-path';
import { presentMany, presentOne } from '../odata/present';
import type { ODataQuery } from '../odata/read-query';
import { selectProperties } from '../odata/select-properties';
import { PERMISSION } from '../rights/permission-bits';
import { requirePermission } from '../rights/require-permission';
import { ensurePerson, findInDirectory } from './ensure-person';
import { findPrincipal, principalsAfter, principalsOfKind, USER_KIND } from './principal';
import type { Principal } from './principal';
import { principalResource } from './principal-resource';

/** `web/siteusers`: everybody who was here or was named, and each by id, mail or login. */
export function siteUsersNode(call: Call, segment: Segment): ApiNode {
  requirePermission(call, PERMISSION.browseUserInfo);
  const node = usersNode(call, segment, () => principalsOfKind(call.store, call.site.id, USER_KIND), {});
  return segment.values.length === 0 && isPlain(call.query) ? { ...node, get: () => answerUsers(call) } : node;
}

function isPlain({ filter, orderBy, selection }: ODataQuery): boolean {
  return filter === null && orderBy.length === 0 && selection.expanded.size === 0;
}

/** Every tab reads all users of a site, who seldom change: the answer is kept until one does. */
function answerUsers(call: Call): Answer {
  const { skip, top, selection } = call.query;
  return call.store.remember(`users ${call.mode} ${call.address}`, ['principals'], () => {
    const users = principalsAfter(call.store, call.site.id, USER_KIND, skip, top);
    return inBytes(presentMany(call, users.map((user) => selectProperties(principalResource(call, user), selection))));
  });
}

/** A set of users, read only where it is needed: a group may have thousands. `more` says what else can be done with it. */
export function usersNode(call: Call, segment: Segment, users: () => readonly Principal[], more: ApiNode): ApiNode {
  const by = (test: (user: Principal) => boolean): ApiNode => {
    const found = users().find(test);
    if (!found) throw refuse.userNotFound();
    return resourceNode(call, principalResource(call, found));
  };
  const sameLogin = (login: string): ApiNode => by((user) => user.login.toLowerCase() === login.toLowerCase());
  if (segment.values.length > 0) return segment.values[0]?.kind === 'number' ? by((user) => user.id === numberArgument(segment)) : sameLogin(textArgument(segment));
  const known = childrenByName({
    getbyid: (one) => by((user) => user.id === numberArgument(one)),
    getbyemail: (one) => by((user) => user.email.toLowerCase() === textArgument(one).toLowerCase()),
    getbyloginname: (one) => sameLogin(textArgument(one)),
  });
  return { get: () => answerCollection(call, users().map((user) => principalResource(call, user))), ...more, child: (one) => known(one) ?? more.child?.(one) };
}

/** `web/currentuser`. */
export function currentUserNode(call: Call): ApiNode {
  return userNode(call, call.caller.userId);
}

/** `web/getuserbyid(5)`. */
export function userNode(call: Call, id: number): ApiNode {
  const user = findPrincipal(call.store, call.site.id, id);
  if (user?.kind !== USER_KIND) throw refuse.userNotFound();
  return resourceNode(call, principalResource(call, user));
}

/** `web/ensureuser`: makes a person of the directory a user of the site. Somebody unknown is refused with 500. */
export function ensureUserNode(call: Call): ApiNode {
  return {
    post: (body) => {
      requirePermission(call, PERMISSION.browseUserInfo);
      const login = text(body.logonName) ?? '';
      const person = findInDirectory(call.people(), login);
      if (!person) throw refuse.unknownUser(login);
      const id = call.store.transaction(() => ensurePerson(call.store, call.site.id, person));
      const user = findPrincipal(call.store, call.site.id, id);
      return user ? presentOne(call, principalResource(call, user)) : noContent();
    },
  };
}

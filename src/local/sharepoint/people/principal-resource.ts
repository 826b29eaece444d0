import type { Call } from '../http/call';
import { Complex } from '../odata/resource';
import type { PropertyValue, Resource } from '../odata/resource';
import { groupIdsOf } from './group-members';
import { visibleMembers } from './visible-members';
import { findPrincipal, GROUP_KIND } from './principal';
import type { Principal } from './principal';

/** A user or a group as SharePoint answers it. */
export function principalResource(call: Call, principal: Principal): Resource {
  return principal.kind === GROUP_KIND ? groupResource(call, principal) : userResource(call, principal);
}

function userResource(call: Call, user: Principal): Resource {
  return {
    type: 'SP.User',
    uri: `Web/GetUserById(${user.id})`,
    properties: {
      Id: user.id,
      IsHiddenInUI: false,
      LoginName: user.login,
      Title: user.title,
      PrincipalType: user.kind,
      Email: user.email,
      Expiration: '',
      IsEmailAuthenticationGuestUser: false,
      IsShareByEmailGuestUser: false,
      IsSiteAdmin: user.site_admin === 1,
      UserId: userId(user),
      UserPrincipalName: user.upn,
    },
    related: { Groups: () => existing(call, groupIdsOf(call.store, call.site.id, user.id)) },
  };
}

/** Entra's short account id; only its shape matters. */
function userId({ object_id: objectId }: Principal): PropertyValue {
  if (objectId === null) return null;
  return new Complex('SP.UserIdInfo', { NameId: `1003${accountDigits(objectId)}`, NameIdIssuer: 'urn:federation:microsoftonline' });
}

/** Twelve hexadecimal digits that follow from an object id; no hash, since a site has thousands of users and is asked for all of them. */
function accountDigits(objectId: string): string {
  return objectId.toLowerCase().replace(/[^0-9a-f]/g, '').slice(-12).padStart(12, '0');
}

function groupResource(call: Call, group: Principal): Resource {
  return {
    type: 'SP.Group',
    uri: `Web/SiteGroups/GetById(${group.id})`,
    properties: {
      Id: group.id,
      IsHiddenInUI: false,
      LoginName: group.login,
      Title: group.title,
      PrincipalType: group.kind,
      AllowMembersEditMembership: false,
      AllowRequestToJoinLeave: false,
      AutoAcceptRequestToJoinLeave: false,
      Description: group.description,
      OnlyAllowMembersViewMembership: group.members_only === 1,
      OwnerTitle: (group.owner === null ? undefined : findPrincipal(call.store, call.site.id, group.owner)?.title) ?? group.title,
      RequestToJoinLeaveEmailSetting: null,
    },
    related: {
      Users: () => existing(call, visibleMembers(call, group)),
      Owner: () => existing(call, [group.owner ?? group.id])[0] ?? groupResource(call, group),
    },
  };
}

function existing(call: Call, ids: readonly number[]): readonly Resource[] {
  return ids.flatMap((id) => {
    const principal = findPrincipal(call.store, call.site.id, id);
    return principal ? [principalResource(call, principal)] : [];
  });
}

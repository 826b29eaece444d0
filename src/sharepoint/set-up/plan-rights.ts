import { GRUPPER } from '../../domain/ports/current-person';
import { listAt } from '../connection/list-at';
import { LIST_ADDRESSES } from '../lists/list-definition';
import type { ListAddress } from '../lists/list-definition';
import { RIGHTS_TABLE } from '../rights/rights-table';
import type { Operation } from './operation';
import { groupIdOf, levelIdOf } from './principals';
import type { Principals } from './principals';
import type { SetUpReport } from './set-up-report';
import type { Assignment, ListState, SiteOutline } from './site-state';

/** The groups read the site itself; without it nobody could look up people. */
export function planSiteRights(outline: SiteOutline, principals: Principals): readonly Operation[] {
  return GRUPPER.filter((gruppe) => !has(outline.assignments, { principalId: groupIdOf(principals, gruppe), roleId: principals.readerId })).map((gruppe) => ({
    step: 'open-site',
    subject: gruppe,
    run: ({ web }) => web.roleAssignments.add(groupIdOf(principals, gruppe), principals.readerId),
  }));
}

/** Brings each list's rights to what the table says, and takes nothing away but what set-up itself brought in. */
export function planRights(outline: SiteOutline, states: ReadonlyMap<ListAddress, ListState>, principals: Principals): readonly Operation[] {
  return LIST_ADDRESSES.flatMap((address) => {
    const own = outline.lists.get(address)?.hasOwnRights === true;
    const assignments = own ? (states.get(address)?.assignments ?? []) : [];
    const missing = wantedRights(address, outline, principals).filter((wanted) => !has(assignments, wanted));
    return [...(own ? [] : [stopInheriting(address)]), ...missing.map((wanted) => giveRight(address, wanted)), ...removeOwnRight(address, own, outline, assignments, principals)];
  });
}

/** Rights that the table does not know: somebody gave them, and only somebody can say whether they are right. */
export function findExtraRights(outline: SiteOutline, states: ReadonlyMap<ListAddress, ListState>, principals: Principals): SetUpReport['differences'] {
  return LIST_ADDRESSES.flatMap((address) => {
    if (outline.lists.get(address)?.hasOwnRights !== true) return [];
    const wanted = [...wantedRights(address, outline, principals), ownRight(outline, principals)];
    const extra = (states.get(address)?.assignments ?? []).filter((assignment) => !has(wanted, assignment));
    return extra.map(({ principalId }) => ({ difference: 'extra-right' as const, subject: `${address}:${principalId}` }));
  });
}

function wantedRights(address: ListAddress, outline: SiteOutline, principals: Principals): readonly Assignment[] {
  const ofGroups = GRUPPER.flatMap((gruppe) => {
    const adgang = RIGHTS_TABLE[address][gruppe];
    return adgang === 'ingen' ? [] : [{ principalId: groupIdOf(principals, gruppe), roleId: levelIdOf(principals, adgang) }];
  });
  return [{ principalId: outline.ownerGroupId, roleId: principals.fullControlId }, ...ofGroups];
}

function stopInheriting(address: ListAddress): Operation {
  return { step: 'own-rights', subject: address, run: (sp) => listAt(sp, address).breakRoleInheritance(false, true) };
}

function giveRight(address: ListAddress, { principalId, roleId }: Assignment): Operation {
  return { step: 'give-right', subject: `${address}:${principalId}`, run: (sp) => listAt(sp, address).roleAssignments.add(principalId, roleId) };
}

/** Only a site admin keeps the way in without it; anybody else would lock themselves out half-way. */
function removeOwnRight(address: ListAddress, own: boolean, outline: SiteOutline, assignments: readonly Assignment[], principals: Principals): readonly Operation[] {
  const right = ownRight(outline, principals);
  if (!outline.currentUser.isSiteAdmin || (own && !has(assignments, right))) return [];
  return [{
    step: 'remove-own-right',
    subject: address,
    run: (sp) => listAt(sp, address).roleAssignments.remove(right.principalId, right.roleId),
    tolerates: ['refused', 'broken', 'list-missing', 'item-missing'],
  }];
}

function ownRight(outline: SiteOutline, principals: Principals): Assignment {
  return { principalId: outline.currentUser.id, roleId: principals.fullControlId };
}

function has(assignments: readonly Assignment[], { principalId, roleId }: Assignment): boolean {
  return assignments.some((assignment) => assignment.principalId === principalId && assignment.roleId === roleId);
}

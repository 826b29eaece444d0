import type { SPFI } from '@pnp/sp';
import '@pnp/sp/security/index.js';
import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/site-users/index.js';
import * as v from 'valibot';
import { listAt, serverRelativePath } from '../connection/list-at';
import { runBatch } from '../connection/run-batch';
import { toServiceError } from '../connection/translate-error';
import { LIST_ADDRESSES } from '../lists/list-definition';
import { ASSIGNMENTS, ROLE, toAssignments } from './read-assignments';
import type { SiteOutline } from './site-state';

const LISTS = v.array(v.object({ Title: v.string(), HasUniqueRoleAssignments: v.boolean(), RootFolder: v.object({ ServerRelativeUrl: v.string() }) }));
const GROUPS = v.array(v.pipe(v.object({ Id: v.number(), Title: v.string() }), v.transform((group) => ({ id: group.Id, name: group.Title }))));
const CURRENT_USER = v.pipe(v.object({ Id: v.number(), IsSiteAdmin: v.boolean() }), v.transform((user) => ({ id: user.Id, isSiteAdmin: user.IsSiteAdmin })));
const SKEMA = v.array(
  v.pipe(
    v.object({ Id: v.number(), Noegle: v.string(), Nummer: v.nullable(v.number()), Aftryk: v.nullable(v.string()) }),
    v.transform((row) => ({ id: row.Id, noegle: row.Noegle, nummer: row.Nummer, aftryk: row.Aftryk })),
  ),
);

/** Reads what is there of a site in one request. Throws `ServiceError`: `no-access` for one who may not see rights. */
export async function readSiteOutline(sp: SPFI): Promise<SiteOutline> {
  const [lists, groups, roles, user, owners, assignments, skema] = await runBatch(sp, (batched) => [
    batched.web.lists.select('Title', 'HasUniqueRoleAssignments', 'RootFolder/ServerRelativeUrl').expand('RootFolder')<unknown>(),
    batched.web.siteGroups.select('Id', 'Title')<unknown>(),
    batched.web.roleDefinitions.select('Id', 'Name', 'RoleTypeKind', 'BasePermissions')<unknown>(),
    batched.web.currentUser.select('Id', 'IsSiteAdmin')<unknown>(),
    batched.web.associatedOwnerGroup.select('Id')<unknown>(),
    batched.web.roleAssignments.select('PrincipalId', 'RoleDefinitionBindings').expand('RoleDefinitionBindings')<unknown>(),
    listAt(batched, 'Skema').items.select('Id', 'Noegle', 'Nummer', 'Aftryk').top(5000)<unknown>(),
  ]);
  return {
    lists: toListOutlines(valueOf(lists), serverRelativePath(sp)),
    groups: v.parse(GROUPS, valueOf(groups)),
    roles: v.parse(v.array(ROLE), valueOf(roles)),
    currentUser: v.parse(CURRENT_USER, valueOf(user)),
    ownerGroupId: v.parse(v.object({ Id: v.number() }), valueOf(owners)).Id,
    assignments: toAssignments(v.parse(ASSIGNMENTS, valueOf(assignments))),
    skema: await readSkema(skema),
  };
}

function toListOutlines(lists: unknown, sitePath: string): SiteOutline['lists'] {
  const byPath = new Map(v.parse(LISTS, lists).map((list) => [list.RootFolder.ServerRelativeUrl.toLowerCase(), list]));
  const found = LIST_ADDRESSES.flatMap((address) => {
    const list = byPath.get(`${sitePath}/Lists/${address}`.toLowerCase());
    return list === undefined ? [] : [[address, { title: list.Title, hasOwnRights: list.HasUniqueRoleAssignments }] as const];
  });
  return new Map(found);
}

/** A site that was never set up, or only half, has no Skema to read yet. */
async function readSkema(part: PromiseSettledResult<unknown>): Promise<SiteOutline['skema']> {
  if (part.status === 'fulfilled') return v.parse(SKEMA, part.value);
  const error = await toServiceError(part.reason);
  if (error.kind === 'list-missing' || error.kind === 'column-missing') return [];
  throw error;
}

function valueOf(part: PromiseSettledResult<unknown>): unknown {
  if (part.status === 'rejected') throw part.reason;
  return part.value;
}

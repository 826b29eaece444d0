import * as v from 'valibot';
import { LIST_ADDRESSES } from '../../src/sharepoint/lists/list-definition';
import type { ListAddress } from '../../src/sharepoint/lists/list-definition';
import { listPath, rawAnswer, rawRows } from './raw-request';
import type { Target } from './target';

const ASSIGNMENT = v.object({ Member: v.object({ Title: v.string() }), RoleDefinitionBindings: v.array(v.object({ Name: v.string() })) });
const LIST = v.object({ Title: v.string(), HasUniqueRoleAssignments: v.boolean() });
const COLUMN = v.object({ InternalName: v.string(), Title: v.string(), TypeAsString: v.string(), Indexed: v.boolean(), EnforceUniqueValues: v.boolean(), FromBaseType: v.boolean() });
const SKEMA_ROW = v.object({ Noegle: v.string(), Aftryk: v.nullable(v.string()) });

/** What set-up has made of a site, in words that are the same for every site: no ids, no dates. */
export async function snapshotSite(target: Target) {
  return {
    lists: await Promise.all(LIST_ADDRESSES.map((address) => snapshotList(target, address))),
    groups: (await rawRows(target, 'web/sitegroups?$select=Title')).map((row) => String(row.Title)).sort(),
    levels: (await rawRows(target, 'web/roledefinitions?$select=Name')).map((row) => String(row.Name)).sort(),
    skema: (await rawRows(target, `${listPath(target, 'Skema')}/items?$select=Noegle,Aftryk&$top=5000`)).map((row) => v.parse(SKEMA_ROW, row)).sort((a, b) => (a.Noegle < b.Noegle ? -1 : 1)),
  };
}

export async function snapshotList(target: Target, address: ListAddress) {
  const path = listPath(target, address);
  const { Title, HasUniqueRoleAssignments } = v.parse(LIST, await rawAnswer(target, 'ejer', { method: 'GET', path: `${path}?$select=Title,HasUniqueRoleAssignments` }));
  const columns = (await rawRows(target, `${path}/fields?$select=InternalName,Title,TypeAsString,Indexed,EnforceUniqueValues,FromBaseType`)).map((row) => v.parse(COLUMN, row));
  const assignments = (await rawRows(target, `${path}/roleassignments?$expand=Member,RoleDefinitionBindings`)).map((row) => v.parse(ASSIGNMENT, row));
  return {
    address,
    title: Title,
    ownRights: HasUniqueRoleAssignments,
    columns: columns.filter((column) => !column.FromBaseType).sort((a, b) => (a.InternalName < b.InternalName ? -1 : 1)),
    rights: assignments.flatMap(({ Member, RoleDefinitionBindings }) => RoleDefinitionBindings.map(({ Name }) => `${Member.Title}: ${Name}`)).sort(),
  };
}

import * as v from 'valibot';
import { BASE_PERMISSIONS } from '../rights/base-permissions';
import type { Assignment } from './site-state';

export const ROLE = v.pipe(
  v.object({ Id: v.number(), Name: v.string(), RoleTypeKind: v.number(), BasePermissions: BASE_PERMISSIONS }),
  v.transform((role) => ({ id: role.Id, name: role.Name, kind: role.RoleTypeKind, permissions: role.BasePermissions })),
);

export const ASSIGNMENTS = v.array(v.object({ PrincipalId: v.number(), RoleDefinitionBindings: v.array(ROLE) }));

/** RoleTypeKind of the access SharePoint itself gives on the way to a list. */
const LIMITED_ACCESS = 1;

/** One row a person or group and level, without the limited access that SharePoint adds by itself. */
export function toAssignments(rows: v.InferOutput<typeof ASSIGNMENTS>): readonly Assignment[] {
  return rows.flatMap((row) =>
    row.RoleDefinitionBindings.filter((role) => role.kind !== LIMITED_ACCESS).map((role) => ({ principalId: row.PrincipalId, roleId: role.id })),
  );
}

import type { Resource } from '../odata/resource';
import { basePermissions } from './base-permissions';
import { fromHalves } from './permission-bits';
import type { Role } from './role-store';

/** A permission level as SharePoint answers it. */
export function roleResource(role: Role): Resource {
  return {
    type: 'SP.RoleDefinition',
    uri: `Web/RoleDefinitions(${role.id})`,
    properties: {
      BasePermissions: basePermissions(fromHalves(role.high, role.low)),
      Description: role.description,
      Hidden: role.hidden === 1,
      Id: role.id,
      Name: role.name,
      Order: role.position,
      RoleTypeKind: role.kind,
    },
  };
}

import type { BasePermissions } from '../rights/base-permissions';
import type { ListAddress } from '../lists/list-definition';

/** One right somebody has: a person or group (`principalId`) and a permission level. */
export interface Assignment {
  readonly principalId: number;
  readonly roleId: number;
}

export interface ListOutline {
  readonly title: string;
  /** Whether the list has rights of its own. */
  readonly hasOwnRights: boolean;
}

export interface RoleDefinition {
  readonly id: number;
  readonly name: string;
  /** 0 for a level of somebody's own; 1 limited access, 2 reader, 5 full control. */
  readonly kind: number;
  readonly permissions: BasePermissions;
}

/** A row of Skema. */
export interface SkemaRow {
  readonly id: number;
  readonly noegle: string;
  readonly nummer: number | null;
  readonly aftryk: string | null;
}

/** What one request says about a site. */
export interface SiteOutline {
  readonly lists: ReadonlyMap<ListAddress, ListOutline>;
  readonly groups: readonly { readonly id: number; readonly name: string }[];
  readonly roles: readonly RoleDefinition[];
  readonly currentUser: { readonly id: number; readonly isSiteAdmin: boolean };
  readonly ownerGroupId: number;
  readonly assignments: readonly Assignment[];
  readonly skema: readonly SkemaRow[];
}

export interface ColumnState {
  readonly type: string;
  readonly indexed: boolean;
  readonly unique: boolean;
}

/** What a further request says about one list. */
export interface ListState {
  readonly columns: ReadonlyMap<string, ColumnState>;
  readonly assignments: readonly Assignment[];
}

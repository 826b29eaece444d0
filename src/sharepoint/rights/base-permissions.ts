import { PermissionKind } from '@pnp/sp/security/index.js';
import * as v from 'valibot';
import type { Verb } from './permission-level';

/** Without these a reader can neither open the list nor call REST. */
const ALWAYS = [
  PermissionKind.ViewListItems,
  PermissionKind.OpenItems,
  PermissionKind.ViewFormPages,
  PermissionKind.Open,
  PermissionKind.ViewPages,
  PermissionKind.BrowseUserInfo,
  PermissionKind.UseClientIntegration,
  PermissionKind.UseRemoteAPIs,
];

const KIND_OF_VERB: Readonly<Record<Verb, PermissionKind>> = {
  read: PermissionKind.ViewListItems,
  add: PermissionKind.AddListItems,
  edit: PermissionKind.EditListItems,
  delete: PermissionKind.DeleteListItems,
};

const HALF = v.pipe(v.union([v.string(), v.number()]), v.transform(Number));

/** A permission mask as SharePoint gives it: two unsigned halves of 32 bits, as decimal text. */
export const BASE_PERMISSIONS = v.object({ High: HALF, Low: HALF });
export type BasePermissions = Readonly<v.InferOutput<typeof BASE_PERMISSIONS>>;

/** The mask of a level that allows `verbs`. */
export function basePermissionsOf(verbs: readonly Verb[]): BasePermissions {
  const bits = new Set([...ALWAYS, ...verbs.map((verb) => KIND_OF_VERB[verb])].map((kind) => kind - 1));
  const half = (from: number) => [...bits].filter((bit) => bit >= from && bit < from + 32).reduce((sum, bit) => sum + 2 ** (bit - from), 0);
  return { High: half(32), Low: half(0) };
}

/** Whether a mask lets one do `verb`. */
export function permissionsAllow(permissions: BasePermissions, verb: Verb): boolean {
  const bit = KIND_OF_VERB[verb] - 1;
  return Math.floor(permissions.Low / 2 ** bit) % 2 === 1;
}

import type { Call } from '../http/call';
import { PERMISSION } from '../rights/permission-bits';
import { requirePermission } from '../rights/require-permission';
import { memberIds } from './group-members';
import type { Principal } from './principal';

/** Who is in a group. Where only members may know, everybody else but the owner and whoever manages rights is refused with 403. */
export function visibleMembers(call: Call, group: Principal): readonly number[] {
  const members = memberIds(call.store, call.site.id, group.id);
  const open = group.members_only === 0 || group.owner === call.caller.userId || members.includes(call.caller.userId);
  if (!open) requirePermission(call, PERMISSION.managePermissions);
  return members;
}

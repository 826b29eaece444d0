import { describe, expect, it } from 'vitest';
import { basePermissionsOf, permissionsAllow } from '../../../src/sharepoint/rights/base-permissions';
import { PERMISSION_LEVELS, VERBS } from '../../../src/sharepoint/rights/permission-level';
import type { PermissionLevel } from '../../../src/sharepoint/rights/permission-level';

const LEVELS = Object.keys(PERMISSION_LEVELS) as PermissionLevel[];
const MANAGE_LISTS = 2 ** 11;
const MANAGE_PERMISSIONS = 2 ** 25;
const DELETE_VERSIONS = 2 ** 7;

describe('the mask of a permission level', () => {
  it.each(LEVELS)('%s allows its own verbs and no other', (level) => {
    const mask = basePermissionsOf(PERMISSION_LEVELS[level]);
    expect(VERBS.filter((verb) => permissionsAllow(mask, verb))).toEqual(PERMISSION_LEVELS[level]);
  });

  it.each(LEVELS)('%s lets nobody change the list, its rights or its history', (level) => {
    const { Low } = basePermissionsOf(PERMISSION_LEVELS[level]);
    for (const bit of [MANAGE_LISTS, MANAGE_PERMISSIONS, DELETE_VERSIONS]) expect(Math.floor(Low / bit) % 2).toBe(0);
  });

  it('lets a reader open the site, see who people are and use REST', () => {
    // Open (bit 16), ViewPages (17), BrowseUserInfo (27) in the low half; UseClientIntegration (36), UseRemoteAPIs (37) in the high one.
    const { High, Low } = basePermissionsOf(['read']);
    for (const bit of [16, 17, 27]) expect(Math.floor(Low / 2 ** bit) % 2).toBe(1);
    expect(High).toBe(2 ** 4 + 2 ** 5);
  });

  it('reads masks of full control, whose halves are unsigned', () => {
    const everything = { High: 2147483647, Low: 4294967295 };
    expect(VERBS.every((verb) => permissionsAllow(everything, verb))).toBe(true);
  });
});

/** A set of SharePoint's base permissions: `High` and `Low` as one number of 64 bits. */
export type Permissions = bigint;

const bit = (position: number): Permissions => 1n << BigInt(position - 1);

/** The base permissions that calls are checked against, by SharePoint's numbering. */
export const PERMISSION = {
  viewListItems: bit(1),
  addListItems: bit(2),
  editListItems: bit(3),
  deleteListItems: bit(4),
  viewVersions: bit(7),
  deleteVersions: bit(8),
  manageLists: bit(12),
  viewFormPages: bit(13),
  open: bit(17),
  createGroups: bit(25),
  managePermissions: bit(26),
  browseUserInfo: bit(28),
  manageWeb: bit(31),
  useRemoteInterfaces: bit(38),
  enumeratePermissions: bit(63),
} as const;

export const NOTHING: Permissions = 0n;
export const FULL: Permissions = fromHalves(2147483647, 4294967295);

export function fromHalves(high: number, low: number): Permissions {
  return (BigInt(high) << 32n) | BigInt(low);
}

export const highOf = (permissions: Permissions): number => Number(permissions >> 32n);
export const lowOf = (permissions: Permissions): number => Number(permissions & 0xffff_ffffn);

export const includes = (held: Permissions, asked: Permissions): boolean => (held & asked) === asked;

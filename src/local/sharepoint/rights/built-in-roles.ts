import type { Store } from '../../store/open-store';

/** Ids of the levels that every site has, the same in every tenant. */
export const BUILT_IN_ROLE = { limitedAccess: 1073741825, read: 1073741826, contribute: 1073741827, design: 1073741828, fullControl: 1073741829, edit: 1073741830 } as const;

interface BuiltInRole {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  readonly kind: number;
  readonly high: number;
  readonly low: number;
  readonly position: number;
  readonly hidden: number;
}

const ROLES: readonly BuiltInRole[] = [
  { id: BUILT_IN_ROLE.fullControl, name: 'Full Control', description: 'Has full control.', kind: 5, high: 2147483647, low: 4294967295, position: 1, hidden: 0 },
  { id: BUILT_IN_ROLE.design, name: 'Design', description: 'Can view, add, update, delete, approve, and customize.', kind: 4, high: 432, low: 1012866047, position: 32, hidden: 0 },
  { id: BUILT_IN_ROLE.edit, name: 'Edit', description: 'Can add, edit and delete lists; can view, add, update and delete list items and documents.', kind: 6, high: 432, low: 1011030767, position: 48, hidden: 0 },
  { id: BUILT_IN_ROLE.contribute, name: 'Contribute', description: 'Can view, add, update, and delete list items and documents.', kind: 3, high: 432, low: 1011028719, position: 64, hidden: 0 },
  { id: BUILT_IN_ROLE.read, name: 'Read', description: 'Can view pages and list items and download documents.', kind: 2, high: 176, low: 138612833, position: 128, hidden: 0 },
  { id: BUILT_IN_ROLE.limitedAccess, name: 'Limited Access', description: 'Can view specific lists, document libraries, list items, folders, or documents when given permissions.', kind: 1, high: 48, low: 134287360, position: 160, hidden: 1 },
];

/** Gives a new site the levels of SharePoint Online. */
export function addBuiltInRoles(store: Store, siteId: number): void {
  for (const role of ROLES) {
    store.run(
      'INSERT INTO role_definitions (site_id, id, name, description, kind, high, low, position, hidden) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      siteId, role.id, role.name, role.description, role.kind, role.high, role.low, role.position, role.hidden,
    );
  }
}

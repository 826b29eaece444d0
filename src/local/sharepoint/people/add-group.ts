import type { Store } from '../../store/open-store';
import { GROUP_KIND, nextPrincipalId } from './principal';

export interface NewGroup {
  readonly title: string;
  readonly description: string | null;
  readonly owner: number | null;
  /** Whether only members may see the members. */
  readonly membersOnly: boolean;
}

/** Adds a group to a site and answers its id. */
export function addGroup(store: Store, siteId: number, group: NewGroup): number {
  const id = nextPrincipalId(store, siteId);
  store.run(
    'INSERT INTO principals (site_id, id, kind, login, title, email, site_admin, description, owner, members_only) VALUES (?, ?, ?, ?, ?, \'\', 0, ?, ?, ?)',
    siteId, id, GROUP_KIND, group.title, group.title, group.description, group.owner, Number(group.membersOnly),
  );
  return id;
}

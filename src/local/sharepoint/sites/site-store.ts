import { randomUUID } from 'node:crypto';
import type { DirectoryPerson } from '../../identity/directory-person';
import type { Store } from '../../store/open-store';
import { addGroup } from '../people/add-group';
import { addToGroup } from '../people/group-members';
import { ensurePerson, makeSiteAdmin } from '../people/ensure-person';
import { addBuiltInRoles, BUILT_IN_ROLE } from '../rights/built-in-roles';
import { assignRole } from '../rights/role-assignments';
import { ON_WEB } from '../rights/scope';
import type { SiteSeed } from '../sharepoint-options';
import type { Site } from './site';
import { sharePointTime } from './sharepoint-time';

interface SiteRow {
  id: number;
  path: string;
  guid: string;
  web_guid: string;
  title: string;
  created: string;
  time_zone: string;
}

/** Creates the site with its three groups and built-in levels when it is missing, and makes its owners administrators. */
export function ensureSite(store: Store, seed: SiteSeed, people: readonly DirectoryPerson[], now: Date): void {
  store.transaction(() => {
    const known = store.first<{ id: number }>('SELECT id FROM sites WHERE path = ?', seed.path);
    const siteId = known?.id ?? createSite(store, seed, now);
    for (const upn of seed.ownerUpns) addOwner(store, siteId, people, upn);
  });
}

function createSite(store: Store, seed: SiteSeed, now: Date): number {
  const siteId = store.run(
    'INSERT INTO sites (path, guid, web_guid, title, created, time_zone, next_principal, next_role) VALUES (?, ?, ?, ?, ?, ?, 3, 1073741924)',
    seed.path, randomUUID(), randomUUID(), seed.title, sharePointTime(now), seed.timeZone ?? 'UTC',
  );
  addBuiltInRoles(store, siteId);
  const associated = [['Owners', BUILT_IN_ROLE.fullControl], ['Visitors', BUILT_IN_ROLE.read], ['Members', BUILT_IN_ROLE.edit]] as const;
  for (const [name, role] of associated) {
    const group = addGroup(store, siteId, { title: `${seed.title} ${name}`, description: null, owner: null, membersOnly: false });
    assignRole(store, siteId, ON_WEB, group, role);
  }
  return siteId;
}

const OWNERS_GROUP = 3;

function addOwner(store: Store, siteId: number, people: readonly DirectoryPerson[], upn: string): void {
  const person = people.find((candidate) => candidate.upn.toLowerCase() === upn.toLowerCase());
  if (!person) throw new Error(`The owner ${upn} of a site is not in the directory.`);
  const userId = ensurePerson(store, siteId, person);
  makeSiteAdmin(store, siteId, userId);
  addToGroup(store, siteId, OWNERS_GROUP, userId);
}

/** The site whose path the address begins with, and what follows it. */
export function findSite(store: Store, seeds: readonly SiteSeed[], pathname: string): Site | undefined {
  const path = pathname.toLowerCase().replace(/\/+$/, '');
  const row = store.remember(`site ${path}`, ['sites'], () => store.first<SiteRow>('SELECT id, path, guid, web_guid, title, created, time_zone FROM sites WHERE lower(path) = ?', path));
  if (!row) return undefined;
  const seed = seeds.find((candidate) => candidate.path === row.path);
  return { id: row.id, path: row.path, guid: row.guid, webGuid: row.web_guid, title: row.title, created: row.created, timeZone: row.time_zone, appGrants: seed?.appGrants ?? [] };
}

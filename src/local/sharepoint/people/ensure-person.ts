import type { DirectoryPerson } from '../../identity/directory-person';
import { findByMail, findByUpn } from '../../identity/find-person';
import type { Store } from '../../store/open-store';
import { findByLogin, nextPrincipalId, USER_KIND } from './principal';

export const loginOf = (upn: string): string => `i:0#.f|membership|${upn.toLowerCase()}`;

/** The id of a person who is among the site's users under today's name and address. */
export function findPerson(store: Store, siteId: number, person: DirectoryPerson): number | undefined {
  const name = [loginOf(person.upn), person.displayName, person.mail ?? ''];
  return store.remember(`person ${siteId} ${name.join('|')}`, ['principals'], () =>
    store.first<{ id: number }>('SELECT id FROM principals WHERE site_id = ? AND login = ? AND title = ? AND email = ?', siteId, ...name)?.id);
}

/** Adds a person of the directory to the site's users, and answers the id; a known one keeps id and gets today's name. */
export function ensurePerson(store: Store, siteId: number, person: DirectoryPerson): number {
  const email = person.mail ?? '';
  const known = store.first<{ id: number }>('SELECT id FROM principals WHERE site_id = ? AND login = ?', siteId, loginOf(person.upn));
  if (known) {
    store.run('UPDATE principals SET title = ?, email = ? WHERE site_id = ? AND id = ?', person.displayName, email, siteId, known.id);
    return known.id;
  }
  const id = nextPrincipalId(store, siteId);
  store.run(
    'INSERT INTO principals (site_id, id, kind, login, title, email, upn, object_id, site_admin) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)',
    siteId, id, USER_KIND, loginOf(person.upn), person.displayName, email, person.upn, person.objectId,
  );
  return id;
}

export function makeSiteAdmin(store: Store, siteId: number, userId: number): void {
  store.run('UPDATE principals SET site_admin = 1 WHERE site_id = ? AND id = ?', siteId, userId);
}

const APP_USER = 1073741822;

/** The one user under which SharePoint books what apps do by themselves. */
export function ensureAppUser(store: Store, siteId: number): number {
  const login = 'i:0i.t|00000003-0000-0ff1-ce00-000000000000|app@sharepoint';
  if (!store.remember(`app ${siteId}`, ['principals'], () => findByLogin(store, siteId, USER_KIND, login))) {
    store.run(
      'INSERT INTO principals (site_id, id, kind, login, title, email, upn, object_id, site_admin) VALUES (?, ?, ?, ?, ?, \'\', NULL, NULL, 0)',
      siteId, APP_USER, USER_KIND, login, 'SharePoint App',
    );
  }
  return APP_USER;
}

/** The directory's person that a login, user name or mail address means. */
export function findInDirectory(people: readonly DirectoryPerson[], login: string): DirectoryPerson | undefined {
  const wanted = login.slice(login.lastIndexOf('|') + 1);
  return findByUpn(people, wanted) ?? findByMail(people, wanted);
}

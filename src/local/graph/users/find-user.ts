import type { DirectoryPerson } from '../../identity/directory-person';
import { findByObjectId, findByUpn } from '../../identity/find-person';

/** The person with this object id or sign-in name. */
export function findUser(people: readonly DirectoryPerson[], idOrUpn: string): DirectoryPerson | undefined {
  return findByObjectId(people, idOrUpn) ?? findByUpn(people, idOrUpn);
}

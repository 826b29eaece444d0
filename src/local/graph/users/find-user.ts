import type { DirectoryPerson } from '../../identity/directory-person';

/** The person with this object id or sign-in name. */
export function findUser(people: readonly DirectoryPerson[], idOrUpn: string): DirectoryPerson | undefined {
  const wanted = idOrUpn.toLowerCase();
  return people.find(({ objectId, upn }) => objectId.toLowerCase() === wanted || upn.toLowerCase() === wanted);
}

import type { DirectoryPerson } from './directory-person';

type People = readonly DirectoryPerson[];
type Name = (person: DirectoryPerson) => string | null;

/** Where in the directory each name of one kind stands. */
const places = new WeakMap<People, Map<Name, ReadonlyMap<string, number>>>();

function placesBy(people: People, name: Name): ReadonlyMap<string, number> {
  const byKind = places.get(people) ?? new Map<Name, ReadonlyMap<string, number>>();
  places.set(people, byKind);
  const known = byKind.get(name) ?? new Map([...people.entries()].reverse().map(([at, person]) => [name(person)?.toLowerCase() ?? '', at]));
  byKind.set(name, known);
  return known;
}

/**
 * The first person whose name of one kind this is, in any case. A directory has thousands of people and is asked at every
 * request: everybody is looked through only where it has changed since, or knows nobody of that name.
 */
function findBy(people: People, name: Name, wanted: string): DirectoryPerson | undefined {
  const isWanted = (person: DirectoryPerson | undefined): boolean => person !== undefined && name(person)?.toLowerCase() === wanted;
  const person = people[placesBy(people, name).get(wanted) ?? -1];
  return isWanted(person) ? person : people.find(isWanted);
}

const objectIdOf: Name = ({ objectId }) => objectId;
const upnOf: Name = ({ upn }) => upn;
const mailOf: Name = ({ mail }) => mail;

export function findByObjectId(people: People, objectId: string): DirectoryPerson | undefined {
  return findBy(people, objectIdOf, objectId.toLowerCase());
}

export function findByUpn(people: People, upn: string): DirectoryPerson | undefined {
  return findBy(people, upnOf, upn.toLowerCase());
}

export function findByMail(people: People, mail: string): DirectoryPerson | undefined {
  return findBy(people, mailOf, mail.toLowerCase());
}

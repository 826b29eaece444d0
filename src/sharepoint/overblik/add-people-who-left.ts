import type { Person } from '../../domain/aktoer/person';
import type { OverblikLists } from './overblik-lists';

/**
 * Adds those whom the lists still name but the site no longer knows: removed from the site, as after leaving.
 * SharePoint gives only their id, so the name is empty and `aktiv` false. Somebody whose account is merely disabled
 * is still among the site's users and counts as active here; only the directory knows better.
 */
export function addPeopleWhoLeft(lists: OverblikLists, personer: readonly Person[]): readonly Person[] {
  const known = new Set(personer.map(({ id }) => id));
  const gone = new Set(namedIn(lists).filter((id) => !known.has(id)));
  return [...personer, ...[...gone].map((id): Person => ({ id, navn: '', mail: null, upn: null, aktiv: false }))];
}

function namedIn(lists: OverblikLists): readonly number[] {
  return [
    ...lists.ansvar.flatMap(({ personIds }) => personIds),
    ...lists.aktoerer.flatMap(({ personIds, stedfortraederIds, lederIds }) => [...personIds, ...stedfortraederIds, ...lederIds]),
    ...lists.planstatus.map(({ forfatterId }) => forfatterId),
  ];
}

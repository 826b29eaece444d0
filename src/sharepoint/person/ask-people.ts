import type { SPFI } from '@pnp/sp';
import '@pnp/sp/site-users/index.js';
import * as v from 'valibot';
import type { Person } from '../../domain/aktoer/person';
import { PEOPLE, PERSON_SELECT } from '../rows/person-row';
import { PAGE_SIZE } from '../rows/read-page';

const USERS = v.array(v.looseObject({ Id: v.number() }));

/** The first of the site's users, from whom all ids of people are resolved: for a batch, to be finished by `readPeople`. */
export function askPeople(sp: SPFI, count = PAGE_SIZE): Promise<unknown> {
  return askFrom(sp, 0, count);
}

/** Those of the people whom `askPeople` answered with. */
export function firstPeople(first: unknown): readonly Person[] {
  return v.parse(PEOPLE, first);
}

/** All people of the site: `first` is what `askPeople` answered for `count`, and what is beyond it is read here. Throws `ServiceError`. */
export async function readPeople(sp: SPFI, first: unknown, count = PAGE_SIZE): Promise<readonly Person[]> {
  const users = new Map(v.parse(USERS, first).map((user) => [user.Id, user]));
  for (let full = users.size === count; full;) {
    const before = users.size;
    for (const user of v.parse(USERS, await askFrom(sp, before, PAGE_SIZE))) users.set(user.Id, user);
    full = users.size - before === PAGE_SIZE; // Also ends where the same page comes again.
  }
  return v.parse(PEOPLE, [...users.values()]);
}

/** Users are no list: they have no link to the next page, but `$skip` holds. */
function askFrom(sp: SPFI, skip: number, count: number): Promise<unknown> {
  const users = sp.web.siteUsers.select(...PERSON_SELECT).top(count);
  return skip === 0 ? users<unknown>() : users.skip(skip)<unknown>();
}

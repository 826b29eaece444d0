import type { SPFI } from '@pnp/sp';
import '@pnp/sp/site-users/index.js';
import * as v from 'valibot';
import type { Person } from '../../domain/aktoer/person';
import { PEOPLE, PERSON_SELECT } from '../rows/person-row';
import { PAGE_SIZE } from '../rows/read-page';

const USERS = v.array(v.looseObject({ Id: v.number() }));

/** The first of the site's users, from whom all ids of people are resolved: for a batch, to be finished by `readPeople`. */
export function askPeople(sp: SPFI): Promise<unknown> {
  return askFrom(sp, 0);
}

/** All people of the site: `first` is what `askPeople` answered, and what is beyond it is read here. Throws `ServiceError`. */
export async function readPeople(sp: SPFI, first: unknown): Promise<readonly Person[]> {
  const users = new Map(v.parse(USERS, first).map((user) => [user.Id, user]));
  for (let full = users.size === PAGE_SIZE; full;) {
    const before = users.size;
    for (const user of v.parse(USERS, await askFrom(sp, before))) users.set(user.Id, user);
    full = users.size - before === PAGE_SIZE; // Also ends where the same page comes again.
  }
  return v.parse(PEOPLE, [...users.values()]);
}

/** Users are no list: they have no link to the next page, but `$skip` holds. */
function askFrom(sp: SPFI, skip: number): Promise<unknown> {
  const users = sp.web.siteUsers.select(...PERSON_SELECT).top(PAGE_SIZE);
  return skip === 0 ? users<unknown>() : users.skip(skip)<unknown>();
}

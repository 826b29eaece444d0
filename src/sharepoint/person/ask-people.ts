import type { SPFI } from '@pnp/sp';
import '@pnp/sp/site-users/index.js';
import { PERSON_SELECT } from '../rows/person-row';
import { PAGE_SIZE } from '../rows/read-page';

/** The site's users, from whom all ids of people are resolved: to be parsed as `PEOPLE`. */
export function askPeople(sp: SPFI): Promise<unknown> {
  return sp.web.siteUsers.select(...PERSON_SELECT).top(PAGE_SIZE)<unknown>();
}

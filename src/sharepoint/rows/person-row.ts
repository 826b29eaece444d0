import * as v from 'valibot';
import type { Person } from '../../domain/aktoer/person';
import { optionalText } from './column-schemas';

/** For `$select` on the site's users. */
export const PERSON_SELECT = ['Id', 'Title', 'Email', 'LoginName', 'UserPrincipalName', 'PrincipalType'] as const;

const ROW = v.object({ Id: v.number(), Title: v.string(), Email: optionalText, LoginName: v.string(), UserPrincipalName: optionalText, PrincipalType: v.number() });
type Row = v.InferOutput<typeof ROW>;

/** One of the site's users. */
export const PERSON = v.pipe(ROW, v.transform(toPerson));

const USER = 1;

/**
 * The people among the site's users, without the directory's groups, which are listed beside them. Being listed is all
 * SharePoint can say of somebody: an account that the directory has disabled stays listed, one that was removed
 * from the site is gone (see `overblik/add-people-who-left`).
 */
export const PEOPLE = v.pipe(
  v.array(ROW),
  v.transform((rows) => rows.filter((row) => row.PrincipalType === USER).map(toPerson)),
);

/** How the login of an app begins; a member of the organisation's begins with `i:0#.f|`. */
const APP_LOGIN = 'i:0i.t|';

function toPerson(row: Row): Person {
  return { id: row.Id, navn: row.Title, mail: row.Email, upn: row.UserPrincipalName, aktiv: true, ...(row.LoginName.startsWith(APP_LOGIN) && { app: true }) };
}

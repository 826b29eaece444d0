import type { DirectoryPerson } from '../../identity/directory-person';
import type { Call } from '../http/call';
import { findUser } from '../users/find-user';
import { refuse } from './teams-error';

/** Who is to be notified. Throws 404 for somebody unknown, 403 for a disabled account, 400 for a person who would notify themselves. */
export function findRecipient({ hall, claims }: Call, idOrUpn: string): DirectoryPerson {
  const person = findUser(hall.people(), idOrUpn);
  if (!person) throw refuse.user(idOrUpn);
  if (!person.accountEnabled) throw refuse.disabled();
  if (claims.kind === 'person' && claims.objectId === person.objectId) throw refuse.body('A person cannot send a notification to themselves.');
  return person;
}

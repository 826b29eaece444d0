import type { DirectoryPerson } from '../../identity/directory-person';
import type { Call } from '../http/call';
import { isAllowed } from '../http/permissions';
import { findUser } from '../users/find-user';
import { refuse } from './mail-error';

export const SEND = ['Mail.Send'] as const;
export const READ = ['Mail.Read', 'Mail.ReadWrite'] as const;
export const WRITE = ['Mail.ReadWrite'] as const;

/** A mailbox as far as the token opens it. */
export interface Mailbox {
  readonly owner: DirectoryPerson;
  readonly address: string;
}

/**
 * Opens somebody's mailbox: an app any, a person only their own. A disabled
 * account keeps its mailbox (a shared mailbox is one). Throws 403, or 404 for
 * somebody unknown or without a mailbox here.
 */
export function openMailbox({ hall, claims }: Call, idOrUpn: string, permissions: readonly string[]): Mailbox {
  if (!isAllowed(claims, { delegated: permissions, application: permissions })) throw refuse.access();
  const owner = findUser(hall.people(), idOrUpn);
  if (!owner) throw refuse.user(idOrUpn);
  if (claims.kind === 'person' && claims.objectId !== owner.objectId) throw refuse.access();
  if (owner.mail === null || owner.guest) throw refuse.mailbox();
  return { owner, address: owner.mail };
}

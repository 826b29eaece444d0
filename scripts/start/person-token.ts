import type { Embedded } from '../../src/local/embedded-options';
import { PEOPLE } from '../demonstration/people';
import { tabRegistration } from '../embedded/registrations';

/** A source of tokens for one person, as the tab would get them; null for somebody who can no longer sign in. */
export function personToken({ issuer, sharePointOrigin }: Pick<Embedded, 'issuer' | 'sharePointOrigin'>, upn: string): (() => Promise<string>) | null {
  const person = PEOPLE.find((candidate) => candidate.upn === upn);
  if (!person?.accountEnabled) return null;
  const request = { objectId: person.objectId, audience: sharePointOrigin, scopes: ['AllSites.Write'], clientId: tabRegistration.appId };
  return async () => (await issuer.issueForPerson(request)).token;
}

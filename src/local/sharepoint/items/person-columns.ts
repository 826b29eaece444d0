import type { Principal } from '../people/principal';

const COLUMNS: Readonly<Record<string, (person: Principal) => string | number | null>> = {
  Id: (person) => person.id,
  ID: (person) => person.id,
  Title: (person) => person.title,
  EMail: (person) => person.email || null,
  Name: (person) => person.login,
  UserName: (person) => person.upn,
  SipAddress: (person) => person.email || null,
  FirstName: (person) => person.title.split(' ')[0] ?? null,
  LastName: (person) => person.title.split(' ').at(-1) ?? null,
  Department: () => null,
  JobTitle: () => null,
};

/** What can be asked of a person through a person column (`Author/EMail`); undefined for an unknown name. */
export function readPersonColumn(person: Principal, name: string): string | number | null | undefined {
  return Object.hasOwn(COLUMNS, name) ? COLUMNS[name]?.(person) : undefined;
}

export const isPersonColumn = (name: string): boolean => Object.hasOwn(COLUMNS, name);

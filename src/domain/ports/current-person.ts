import type { Person } from '../aktoer/person';

/** The four groups of the lists' rights. */
export const GRUPPER = ['strategikonsulenter', 'ledere', 'medarbejdere', 'hmu'] as const;
export type Gruppe = (typeof GRUPPER)[number];

/** Who is signed in, and what SharePoint lets them do (asked of SharePoint, never guessed). */
export interface CurrentPerson {
  readonly person: Person;
  /** May append a status entry. */
  readonly mayRegisterStatus: boolean;
  /** May edit strategies, plans and actors. */
  readonly mayEditPlans: boolean;
}

export interface CurrentPersonSource {
  read(): Promise<CurrentPerson>;
}

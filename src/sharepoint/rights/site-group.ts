import type { Gruppe } from '../../domain/ports/current-person';

/** The name a group is made with; found again by the id kept in Skema, since people may rename it. */
export const GROUP_NAMES: Readonly<Record<Gruppe, string>> = {
  strategikonsulenter: 'Fyrtaarn strategikonsulenter',
  ledere: 'Fyrtaarn ledere',
  medarbejdere: 'Fyrtaarn medarbejdere',
  hmu: 'Fyrtaarn HMU',
};

import type { Omraade } from '../../domain/strategi/omraade';

/** An Omraade by its number and title. */
export function omraadeName({ nummer, titel }: Pick<Omraade, 'nummer' | 'titel'>): string {
  return nummer === null ? titel : `${nummer} ${titel}`;
}

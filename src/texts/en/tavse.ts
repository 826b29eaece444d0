import type { tavseDa } from '../da/tavse';
import type { SameKeys } from '../text';

export const tavseEn: SameKeys<typeof tavseDa> = {
  'tavse.titel': 'Who has not reported',
  'tavse.indledning': { one: 'One report is missing. It was never given or is more than {dage} days old.', other: '{antal} reports are missing. They were never given or are more than {dage} days old.' },
  'tavse.ingen': 'Everybody has reported',
  'tavse.ingen.raad': 'Every action has a status that is at most {dage} days old.',
  'tavse.slut': 'The strategy is over, so no reports are missing',
  'tavse.slut.raad': 'Thanks to everybody who reported along the way. The actions and their history can still be read.',
  'tavse.antal': { one: '{antal} report is missing', other: '{antal} reports are missing' },
  'tavse.aldrig': 'Nothing reported',
  'tavse.aldrig-siden': 'Nothing reported since {dato}',
  'tavse.sidst': 'Last reported',
  'tavse.uden-ansvarlig': 'Nobody responsible',
  'tavse.uden-personer': 'No current employee is attached',
};

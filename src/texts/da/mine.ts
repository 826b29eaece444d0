import type { Due } from '../../domain/mine/min-indsats';
import type { Text } from '../text';

export const mineDa = {
  'mine.titel': 'Mine indsatser i strategien',
  'mine.antal-venter': { one: '1 indsats venter på et ord fra dig.', other: '{antal} indsatser venter på et ord fra dig.' },
  'mine.alt-opdateret': 'Alt er opdateret – tak.',
  'mine.liste': 'Mine indsatser, det der haster først',

  'mine.ingen': 'Du står ikke på nogen indsatser',
  'mine.ingen.raad': 'Mener du, at du skal, så skriv til en strategikonsulent. Det er dem, der holder styr på, hvem der har ansvar for hvad.',

  'mine.due.periode-passed': 'Perioden {periode} er slut',
  'mine.due.periode-ends-soon': { one: 'Perioden slutter i morgen', other: 'Perioden slutter om {antal} dage' },
  'mine.due.periode-ends-today': 'Perioden slutter i dag',
  'mine.due.silent': 'Ingen status endnu',
  'mine.due.stale': 'Sidst opdateret {alder}',
  'mine.due.fresh': 'Sidst opdateret {alder}',
  'mine.due.strategi-ended': 'Strategien er slut',
  'mine.due.finished': 'Afsluttet',

  'mine.hele': 'Hele indsatsen:',
  'mine.rolle.ansvarlig': 'Du er ansvarlig',
  'mine.rolle.medvirkende': 'Du medvirker',
  'mine.rolle.stedfortraeder': 'Du er stedfortræder',
  'mine.gennem': 'gennem {aktoerer}',
  'mine.svarer-for': 'Dit svar gælder for {specialomraade}',

  'mine.gaelder-stadig': 'Gælder stadig',
  'mine.gaelder-stadig.navn': 'Gælder stadig: {plan}',
  'mine.gaelder-stadig.hint': 'Ingen ændringer – gælder stadig',
  'mine.registrer': 'Registrér status',
  'mine.registrer.navn': 'Registrér status: {plan}',
  'mine.tak': 'Tak – registreret',
  'mine.tak.gentager': 'Gælder stadig: {status}',
  'mine.tak.senere': 'Oversigten følger med om lidt.',
  'mine.sender': 'Registrerer …',
  'mine.nyere': 'Der er lige kommet en ny status. Læs den, og sig så til igen.',
  'mine.uden-ret': 'Du kan se dine indsatser her. Status registreres af medarbejdere, ledere og strategikonsulenter. Skal du også kunne det, så skriv til en strategikonsulent.',
} as const satisfies Record<`mine.due.${Due}`, Text> & Record<string, Text>;

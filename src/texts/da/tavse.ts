import type { Text } from '../text';

export const tavseDa = {
  'tavse.titel': 'Hvem har ikke meldt',
  'tavse.indledning': { one: 'Én melding mangler. Den er aldrig givet eller er mere end {dage} dage gammel.', other: '{antal} meldinger mangler. De er aldrig givet eller er mere end {dage} dage gamle.' },
  'tavse.ingen': 'Alle har meldt',
  'tavse.ingen.raad': 'Hver handleplan har en status, der er højst {dage} dage gammel.',
  'tavse.slut': 'Strategien er slut, så der mangler ingen meldinger',
  'tavse.slut.raad': 'Tak til alle, der har meldt undervejs. Handleplanerne og deres historik kan stadig læses.',
  'tavse.antal': { one: '{antal} melding mangler', other: '{antal} meldinger mangler' },
  'tavse.aldrig': 'Intet meldt',
  'tavse.aldrig-siden': 'Intet meldt siden {dato}',
  'tavse.sidst': 'Meldte sidst',
  'tavse.uden-ansvarlig': 'Uden ansvarlig',
  'tavse.uden-personer': 'Ingen nuværende medarbejder er tilknyttet',
} as const satisfies Record<string, Text>;

import type { Mangelgrund } from '../../domain/uden-ansvarlig/find-uden-ansvarlig';
import type { Text } from '../text';

export const udenAnsvarligDa = {
  'uden-ansvarlig.indledning': { one: '1 handleplan mangler et menneske, der svarer for den eller en del af den.', other: '{antal} handleplaner mangler et menneske, der svarer for dem eller en del af dem.' },
  'uden-ansvarlig.ingen': 'Alle handleplaner har en ansvarlig',
  'uden-ansvarlig.ingen.raad': 'Bag hver del af dem står der en, som er ansat. Handleplaner, der er gennemført eller udgået, er ikke regnet med.',
  'uden-ansvarlig.slut': 'Strategien er slut',
  'uden-ansvarlig.slut.raad': 'Ingen bliver bedt om status på den længere, så der mangler ikke nogen.',
  'uden-ansvarlig.helt': 'Har slet ingen',
  'uden-ansvarlig.delvis': 'Mangler en for en del',
  'mangel.ingen-ansvarlig': 'Ingen aktør er ansvarlig.',
  'mangel.aktoer-slettet': 'Den ansvarlige aktør er slettet.',
  'mangel.aktoer-ophoert': '{aktoer} fandtes ikke i strategiens år.',
  'mangel.ingen-personer': '{aktoer} har ingen personer.',
  'mangel.alle-fratraadt': '{aktoer}: {personer} er ikke længere ansat.',
  'mangel.raad': 'Åbn handleplanen, og sæt en aktør på.',
  'uden-ansvarlig.vaelg-paa-plan': 'Vælg andre personer',
  'uden-ansvarlig.vaelg-paa-aktoer': 'Vælg personer for {aktoer}',
  'uden-ansvarlig.gaelder-alle': 'Det gælder alle de handleplaner, hvor {aktoer} svarer.',
  'uden-ansvarlig.aktoer-ukendt': 'Aktøren',
} as const satisfies Record<`mangel.${Mangelgrund}`, Text> & Record<string, Text>;

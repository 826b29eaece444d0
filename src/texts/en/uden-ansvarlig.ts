import type { udenAnsvarligDa } from '../da/uden-ansvarlig';
import type { SameKeys } from '../text';

export const udenAnsvarligEn: SameKeys<typeof udenAnsvarligDa> = {
  'uden-ansvarlig.indledning': { one: '1 action plan lacks a human being who answers for it or a part of it.', other: '{antal} action plans lack a human being who answers for them or a part of them.' },
  'uden-ansvarlig.ingen': 'Somebody answers for every action plan',
  'uden-ansvarlig.ingen.raad': 'Behind each part of them stands somebody who works here. Action plans that are completed or dropped are not counted.',
  'uden-ansvarlig.slut': 'The strategy is over',
  'uden-ansvarlig.slut.raad': 'Nobody is asked for status on it any more, so nobody is lacking.',
  'uden-ansvarlig.helt': 'Nobody at all',
  'uden-ansvarlig.delvis': 'Nobody for a part',
  'mangel.ingen-ansvarlig': 'No actor is responsible.',
  'mangel.aktoer-slettet': 'The responsible actor has been deleted.',
  'mangel.aktoer-ophoert': '{aktoer} did not exist in the strategy’s years.',
  'mangel.ingen-personer': '{aktoer} has no people.',
  'mangel.alle-fratraadt': '{aktoer}: {personer} no longer work here.',
  'mangel.raad': 'Open the action plan and put an actor on it.',
  'uden-ansvarlig.vaelg-paa-plan': 'Choose other people',
  'uden-ansvarlig.vaelg-paa-aktoer': 'Choose people for {aktoer}',
  'uden-ansvarlig.gaelder-alle': 'This counts for every action plan for which {aktoer} answers.',
  'uden-ansvarlig.aktoer-ukendt': 'The actor',
};

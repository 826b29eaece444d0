import type { Organ } from '../../domain/strategi/forelaeggelse';
import type { Text } from '../text';

/** What people get: in the activity feed and by mail. */
export const paamindelseDa = {
  'paamindelse.runde': { one: '{plan} mangler status. Runden lukker {dato}', other: '{antal} indsatser mangler status. Runden lukker {dato}' },
  'paamindelse.moede': { one: '{plan} mangler status før {moede} {dato}', other: '{antal} indsatser mangler status før {moede} {dato}' },
  'paamindelse.alder': { one: '{plan} har ikke fået ny status længe', other: '{antal} indsatser har ikke fået ny status længe' },
  'paamindelse.frist': { one: '{plan} slutter {dato}. Hvordan går det?', other: '{antal} indsatser slutter snart. Hvordan går det?' },
  'paamindelse.nu': { one: 'Vil du give status på {plan}?', other: 'Vil du give status på {antal} indsatser?' },
  'paamindelse.flere': { one: '{plan} mangler status', other: '{antal} indsatser mangler status' },
  'paamindelse.leder': { one: '1 indsats, som dine medarbejdere er mindet om, har stadig ikke fået status', other: '{antal} indsatser, som dine medarbejdere er mindet om, har stadig ikke fået status' },
  'paamindelse.brev.hilsen': 'Hej',
  'paamindelse.brev.saadan': 'Åbn Fyrtårn med linket herunder. Er der intet nyt, er det ét klik: »Gælder stadig«.',
  'paamindelse.brev.leder': 'Åbn Fyrtårn med linket herunder for at se, hvilke det er.',
  'paamindelse.brev.uden-konto': 'Du kan også svare på denne mail, så bliver din status skrevet ind.',
  'paamindelse.brev.afsender': 'Fyrtårn',
  'paamindelse.moede.omraadeledermoede': 'områdeledermødet',
  'paamindelse.moede.hmu': 'mødet i HMU',
  'paamindelse.moede.kontaktforum': 'mødet i kontaktforum',
  'paamindelse.moede.psu': 'mødet i psykiatri- og socialudvalget',
  'paamindelse.moede.regionsraadet': 'mødet i regionsrådet',
  'paamindelse.moede.lmu': 'mødet i LMU',
} as const satisfies Record<`paamindelse.moede.${Organ}`, Text> & Record<string, Text>;

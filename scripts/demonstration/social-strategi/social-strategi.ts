import type { Dato } from '../../../src/domain/dato';
import { AKTOERER } from '../aktoerer';
import { withAuthors } from '../build/authored-strategi';
import type { AuthoredStrategi } from '../build/authored-strategi';
import { buildStatus } from '../build/status';
import { ANSVAR } from './ansvar';
import { FORELAEGGELSER } from './forelaeggelser';
import { HANDLEPLANER } from './handleplaner';
import { keyOf, OMRAADER, STRATEGI } from './omraader';
import { OMRAADESTATUS } from './omraadestatus';
import { RELATIONER } from './relationer';
import { STATUSSER } from './statusser';

/** Social Strategi 2014–2017: an old strategy that stays readable, with the mid-term status of 2015 as its last word. */
export function socialStrategi(today: Dato): AuthoredStrategi {
  const aboutNodes = OMRAADESTATUS.flatMap(([subject, row]) => buildStatus(subject, [row], today));
  const aboutPlans = Object.entries(STATUSSER).flatMap(([nummer, rows]) =>
    buildStatus({ noegle: keyOf(nummer), omraade: null, handleplan: keyOf(nummer) }, rows, today));
  return withAuthors({
    strategi: {
      noegle: STRATEGI, titel: 'Social Strategi 2014–2017', fra: '2014-01-01', til: '2017-12-31', niveauer: ['Tema', 'Indsatsområde'],
      vision: 'Mere viden og en mere målrettet indsats skal give flere mennesker et bedre liv.',
    },
    omraader: OMRAADER, handleplaner: HANDLEPLANER, aktoerer: AKTOERER, ansvar: ANSVAR,
    relationer: RELATIONER, forelaeggelser: FORELAEGGELSER,
  }, [...aboutNodes, ...aboutPlans]);
}

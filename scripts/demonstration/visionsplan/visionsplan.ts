import type { Dato } from '../../../src/domain/dato';
import { AKTOERER } from '../aktoerer';
import { withAuthors } from '../build/authored-strategi';
import type { AuthoredStrategi } from '../build/authored-strategi';
import { buildStatus, inOrderOfTime } from '../build/status';
import { ANSVAR } from './ansvar';
import { forelaeggelser } from './forelaeggelser';
import { HANDLEPLANER, keyOf } from './indsatser';
import { OMRAADER, STRATEGI } from './omraader';
import { OMRAADESTATUS } from './omraadestatus';
import { RELATIONER } from './relationer';
import { STATUS_DET_HELE_MENNESKE } from './status-det-hele-menneske';
import { STATUS_ET_SOCIALOMRAADE } from './status-et-socialomraade';
import { STATUS_FAGLIGT_STAERKE } from './status-fagligt-staerke';

const STATUSSER = { ...STATUS_ET_SOCIALOMRAADE, ...STATUS_DET_HELE_MENNESKE, ...STATUS_FAGLIGT_STAERKE };

/** Visions- og udviklingsplan 2024–2027: the strategy that runs, with an invented history of updates that shows every state. */
export function visionsplan(today: Dato): AuthoredStrategi {
  const aboutNodes = OMRAADESTATUS.flatMap(([subject, rows]) => buildStatus(subject, rows, today));
  const aboutPlans = Object.entries(STATUSSER).flatMap(([slug, rows]) =>
    buildStatus({ noegle: keyOf(slug), omraade: null, handleplan: keyOf(slug) }, rows, today));
  return withAuthors({
    strategi: {
      noegle: STRATEGI, titel: 'Visions- og udviklingsplan 2024–2027', fra: '2024-01-01', til: '2027-12-31',
      niveauer: ['Strategispor', 'Overskrift', 'Pejlemærke'],
      vision: 'Borgeren får støtte til at leve sine ønsker, håb og drømme ud.',
    },
    omraader: OMRAADER, handleplaner: HANDLEPLANER, aktoerer: AKTOERER, ansvar: ANSVAR,
    relationer: RELATIONER, forelaeggelser: forelaeggelser(today),
  }, inOrderOfTime([...aboutNodes, ...aboutPlans]));
}

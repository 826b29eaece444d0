import type { Dato } from '../../../src/domain/dato';
import type { Handleplanudkast } from '../../../src/domain/udkast/strategiudkast';
import { AKTOERER } from '../aktoerer';
import { buildAnsvar } from '../build/ansvar';
import { withAuthors } from '../build/authored-strategi';
import type { AuthoredStrategi } from '../build/authored-strategi';
import { periodeOf } from '../build/periode';
import { toPlan } from '../build/relation';
import { buildStatus, inOrderOfTime } from '../build/status';
import { keyOf as socialKeyOf } from '../social-strategi/omraader';
import { FOKUSOMRAADER } from './fokusomraader';
import type { Fokusomraade } from './fokusomraader';
import { OMRAADER, STRATEGI } from './omraader';
import { OMRAADESTATUS } from './omraadestatus';

/** `maalbillede/2023/sikker-medicin`. */
function keyOf(fokus: Fokusomraade): string {
  return `${STRATEGI}/${fokus.aar}/${fokus.slug}`;
}

function buildPlan(fokus: Fokusomraade, index: number): Handleplanudkast {
  return {
    noegle: keyOf(fokus), omraade: fokus.maal, nummer: null, titel: fokus.titel, tekst: fokus.tekst,
    periode: periodeOf(`${fokus.aar}`, 'gennemfoeres'), tilsagn: 'udpeget', relevantForMed: fokus.slug === 'faglig-sparring',
    fase: null, faellesCelle: null, orden: index + 1,
  };
}

/** Fokusområder that take up something from Social Strategi; invented. */
const RELATIONER = [
  toPlan(`${STRATEGI}/2022/borgerens-egne-maal`, 'bygger-videre-paa', socialKeyOf('8-A')),
  toPlan(`${STRATEGI}/2022/faerre-magtanvendelser`, 'bygger-videre-paa', socialKeyOf('9-C')),
  toPlan(`${STRATEGI}/2022/planlagte-overgange`, 'bygger-videre-paa', socialKeyOf('13-D')),
  toPlan(`${STRATEGI}/2023/ens-dokumentation`, 'bygger-videre-paa', socialKeyOf('4-A')),
];

/** Målbillede: 3 strategispor, 7 mål, and the fokusområder of two years. Its years are invented. */
export function maalbillede(today: Dato): AuthoredStrategi {
  const aboutNodes = OMRAADESTATUS.flatMap(([subject, rows]) => buildStatus(subject, rows, today));
  const aboutPlans = FOKUSOMRAADER.flatMap((fokus) =>
    buildStatus({ noegle: keyOf(fokus), omraade: null, handleplan: keyOf(fokus) }, fokus.status, today));
  return withAuthors({
    strategi: { noegle: STRATEGI, titel: 'Målbillede', vision: 'Borgeren er en aktiv medborger.', fra: '2018-01-01', til: '2023-12-31', niveauer: ['Strategispor', 'Mål'] },
    omraader: OMRAADER, handleplaner: FOKUSOMRAADER.map(buildPlan), aktoerer: AKTOERER,
    ansvar: FOKUSOMRAADER.flatMap((fokus) => buildAnsvar(keyOf(fokus), fokus.ansvar)),
    relationer: RELATIONER, forelaeggelser: [],
  }, inOrderOfTime([...aboutNodes, ...aboutPlans]));
}

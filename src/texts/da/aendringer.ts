import type { Aendringsart } from '../../domain/aendring/aendring';
import type { Posttype } from '../../domain/aendring/post';
import type { Text } from '../text';

/** What was changed, by whom and when, in the history of a plan. */
export const aendringerDa = {
  'aendringer.kun-status': 'Vis kun status',
  'aendringer.ikke-hentet': 'Statusserne er her; det, der er rettet i handleplanen, mangler.',
  'aendringer.ikke-fortalt': { one: 'Det er gemt, men 1 linje mangler endnu i historikken.', other: 'Det er gemt, men {antal} linjer mangler endnu i historikken.' },
  'aendringer.ikke-fortalt.raad': 'SharePoint svarede ikke, da den skulle skrives. Den kommer med, næste gang du gemmer. Lad fanen stå åben så længe.',
  'aendringer.fra-til': '{felt}: fra {fra} til {til}',
  'aendringer.skrevet-om': '{felt} er skrevet om',
  'aendringer.foer': 'Før: {tekst}',
  'aendringer.efter': 'Nu: {tekst}',
  'aendringer.strategi.oprettet': 'Strategien er oprettet: {navn}',
  'aendringer.strategi.rettet': 'Strategien er rettet',
  'aendringer.strategi.slettet': 'Strategien er slettet: {navn}',
  'aendringer.omraade.oprettet': 'Området er oprettet: {navn}',
  'aendringer.omraade.rettet': 'Området er rettet: {navn}',
  'aendringer.omraade.slettet': 'Området er slettet: {navn}',
  'aendringer.handleplan.oprettet': 'Handleplanen er oprettet',
  'aendringer.handleplan.rettet': 'Handleplanen er rettet',
  'aendringer.handleplan.slettet': 'Handleplanen er slettet: {navn}',
  'aendringer.ansvar.oprettet': 'Ansvar tilføjet: {navn}',
  'aendringer.ansvar.rettet': 'Ansvar rettet: {navn}',
  'aendringer.ansvar.slettet': 'Ansvar fjernet: {navn}',
  'aendringer.aktoer.oprettet': 'Aktør oprettet: {navn}',
  'aendringer.aktoer.rettet': 'Aktør rettet: {navn}',
  'aendringer.aktoer.slettet': 'Aktør slettet: {navn}',
  'aendringer.relation.oprettet': 'Sammenhæng tilføjet: {navn}',
  'aendringer.relation.rettet': 'Sammenhæng rettet: {navn}',
  'aendringer.relation.slettet': 'Sammenhæng fjernet: {navn}',
  'aendringer.forelaeggelse.oprettet': 'Forelæggelse tilføjet: {navn}',
  'aendringer.forelaeggelse.rettet': 'Forelæggelse rettet: {navn}',
  'aendringer.forelaeggelse.slettet': 'Forelæggelse fjernet: {navn}',
} as const satisfies Record<`aendringer.${Posttype}.${Aendringsart}`, Text> & Record<string, Text>;

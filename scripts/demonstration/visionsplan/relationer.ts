import type { Relationudkast } from '../../../src/domain/udkast/strategiudkast';
import { toOmraade, toPlan } from '../build/relation';
import { MAAL } from '../maalbillede/omraader';
import { keyOf as socialKeyOf } from '../social-strategi/omraader';
import { keyOf } from './indsatser';

/**
 * How the plan stands to itself and to the strategies before it; invented, but not far from the truth.
 * No indsats is tied to a pejlemærke: the tidsplan does not say which, and it is never guessed.
 */
export const RELATIONER: readonly Relationudkast[] = [
  toPlan(keyOf('takstgrundlag-alle'), 'afventer', keyOf('takstgrundlag-pilot')),
  toPlan(keyOf('senior-alle'), 'bygger-videre-paa', keyOf('senior-pilot')),
  toPlan(keyOf('ordet-er-dit-landsplan'), 'afventer', keyOf('ordet-er-dit-paaroerende')),
  toPlan(keyOf('lokale-raad'), 'gennemfoeres-via', keyOf('borger-og-paaroerendepolitik')),
  toPlan(keyOf('aftale-med-psykiatrien'), 'bygger-videre-paa', socialKeyOf('9-D')),
  toPlan(keyOf('takstgrundlag-pilot'), 'bygger-videre-paa', socialKeyOf('14-C')),
  toPlan(keyOf('socialfagligt-it-system'), 'bygger-videre-paa', socialKeyOf('4-D')),
  toPlan(keyOf('vidensbaseret-praksis'), 'bygger-videre-paa', socialKeyOf('2-A')),
  toPlan(keyOf('kvalitetssikringssystem'), 'bygger-videre-paa', socialKeyOf('4-C')),
  toPlan(keyOf('lokale-raad'), 'bygger-videre-paa', socialKeyOf('7-D')),
  toPlan(keyOf('misbrug'), 'bygger-videre-paa', socialKeyOf('11-C')),
  toPlan(keyOf('introduktionsstillinger'), 'bygger-videre-paa', socialKeyOf('1-C')),
  toPlan(keyOf('socialfagligt-it-system'), 'bygger-videre-paa', 'maalbillede/2023/ens-dokumentation'),
  toOmraade(keyOf('aftale-med-psykiatrien'), 'bidrager-til', MAAL.sammenhaeng),
  toOmraade(keyOf('bostedslaeger'), 'bidrager-til', MAAL.sammenhaeng),
  toOmraade(keyOf('ordet-er-dit-borgere'), 'bidrager-til', MAAL.tilfredshed),
  toOmraade(keyOf('ordet-er-dit-paaroerende'), 'bidrager-til', MAAL.tilfredshed),
  toOmraade(keyOf('dialogmoede-med-kommuner'), 'bidrager-til', MAAL.foretrukket),
  toOmraade(keyOf('takstgrundlag-alle'), 'bidrager-til', MAAL.oekonomi),
  toOmraade(keyOf('merituddannelse'), 'bidrager-til', MAAL.faglighed),
  toOmraade(keyOf('merituddannelse'), 'bidrager-til', socialKeyOf('15')),
  toOmraade(keyOf('misbrug'), 'bidrager-til', socialKeyOf('11')),
];

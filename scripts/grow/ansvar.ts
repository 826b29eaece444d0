import type { Rolle } from '../../src/domain/strategi/ansvar';
import { upnOf } from '../demonstration/people';
import { SPECIALOMRAADER } from '../demonstration/aktoerer';
import { groupCount, groupKey } from './aktoerer';
import { chanceOf, numberOf, oneOf } from './chance';
import { planKey } from './handleplaner';
import { grownUpn } from './people';
import { SHARES } from './shares';
import type { GrowSizes } from './sizes';

/** A part in a plan before it has ids: aktører by key, people by sign-in name. */
export interface GrownAnsvar {
  readonly noegle: string;
  readonly plan: number;
  readonly aktoer: string;
  readonly rolle: Rolle;
  readonly specialomraade: string | null;
  readonly personer: readonly string[];
}

/** Every so many plans are answered specialområde by specialområde. */
const BY_SPECIALOMRAADE_EVERY = 13;
/** The first so many plans of those that somebody is named on name this one person: nobody has more. */
const BUSIEST = upnOf('camilla');
const BUSIEST_PLANS = 400;
/** So many plans fall to one specialområde: of a hundred plans there are 142 parts. */
const ONE_SPECIALOMRAADE = 1.42 * SHARES.ansvar.specialomraade;
const ADMINISTRATIONER = ['socialomraadet', 'it', 'omraadechefer'] as const;

/** Whether a plan falls to Specialområderne: each of them answers for itself. */
export function isBySpecialomraade(plan: number): boolean {
  return plan % BY_SPECIALOMRAADE_EVERY === 5;
}

/** So many of those who answer for a plan, or help with it, are named. */
function namesOn(subject: string, sizes: GrowSizes): readonly string[] {
  const chance = chanceOf(`${subject} navngivne`);
  const count = chance < SHARES.ansvar.eet ? 1 : chance < SHARES.ansvar.eet + SHARES.ansvar.flere ? 2 : 0;
  return Array.from({ length: count }, (_, at) => grownUpn(numberOf(`${subject} person ${at}`, sizes.personer)));
}

function namedOn(plan: number, sizes: GrowSizes): readonly string[] {
  const named = namesOn(planKey(plan), sizes);
  return [...new Set(plan % 2 === 0 && plan < 2 * BUSIEST_PLANS ? [BUSIEST, ...named] : named)];
}

/** Of a hundred plans eight have nobody. */
function responsible(plan: number, sizes: GrowSizes): readonly Omit<GrownAnsvar, 'noegle' | 'plan' | 'rolle'>[] {
  const key = planKey(plan);
  const chance = chanceOf(`${key} ansvarlig`);
  if (isBySpecialomraade(plan)) return [{ aktoer: 'specialomraaderne', specialomraade: null, personer: [] }];
  if (chance < 0.08) return [];
  if (chance < 0.08 + ONE_SPECIALOMRAADE) {
    const specialomraade = oneOf(`${key} specialområde`, SPECIALOMRAADER);
    return [{ aktoer: specialomraade, specialomraade, personer: namesOn(key, sizes) }];
  }
  const aktoer = chance < 0.2 + ONE_SPECIALOMRAADE ? oneOf(`${key} administration`, ADMINISTRATIONER) : groupKey(numberOf(`${key} gruppe`, groupCount(sizes)));
  return [{ aktoer, specialomraade: null, personer: namedOn(plan, sizes) }];
}

function helping(plan: number, sizes: GrowSizes): readonly Omit<GrownAnsvar, 'noegle' | 'plan' | 'rolle'>[] {
  const key = planKey(plan);
  if (chanceOf(`${key} medvirkende`) < 0.5) return [];
  return [{ aktoer: groupKey(numberOf(`${key} medgruppe`, groupCount(sizes))), specialomraade: null, personer: namesOn(`${key}/medvirkende`, sizes) }];
}

/** Who stands for the nth plan and who takes part. */
export function grownAnsvar(plan: number, sizes: GrowSizes): readonly GrownAnsvar[] {
  const key = planKey(plan);
  return [
    ...responsible(plan, sizes).map((part) => ({ ...part, plan, rolle: 'ansvarlig' as const, noegle: `${key}/ansvarlig` })),
    ...helping(plan, sizes).map((part) => ({ ...part, plan, rolle: 'medvirkende' as const, noegle: `${key}/medvirkende` })),
  ];
}

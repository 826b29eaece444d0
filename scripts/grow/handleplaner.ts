import { periodeOf } from '../demonstration/build/periode';
import type { Handleplan } from '../../src/domain/strategi/handleplan';
import { chanceOf, numberOf, oneOf } from './chance';
import type { GrowSizes } from './sizes';
import { grownStrategi, type GrownOmraade, strategiOfPlan } from './strategier';
import { tekst, titel } from './texts';

/** A plan before it has ids. */
export interface GrownPlan extends Omit<Handleplan, 'id' | 'strategiId' | 'omraadeId'> {
  readonly noegle: string;
  readonly strategi: number;
  readonly omraade: string;
  readonly tekst: string | null;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export function planKey(plan: number): string {
  return `stor/plan/${plan}`;
}

/** `A` … `Z`, `AA` …: what a document puts after an area's number. */
function lettersOf(number: number): string {
  const last = LETTERS.charAt(number % LETTERS.length);
  return number < LETTERS.length ? last : lettersOf(Math.floor(number / LETTERS.length) - 1) + last;
}

function periode(plan: number, years: { readonly fra: number }): Handleplan['periode'] {
  const key = planKey(plan);
  if (chanceOf(`${key} har periode`) < 0.2) return null;
  const year = years.fra + numberOf(`${key} år`, 4);
  return periodeOf(oneOf(`${key} ordlyd`, [`${year}`, `1. halvår ${year}`, `2. halvår ${year}`, `ultimo ${year}`]), oneOf(`${key} om`, ['gennemfoeres', 'igangsaettes', null]));
}

/** The area of a plan: few areas hold many plans, as people make them. */
function omraadeOf(plan: number, omraader: readonly GrownOmraade[]): GrownOmraade {
  const drawn = chanceOf(`${planKey(plan)} område`);
  const chosen = omraader[Math.floor(drawn * drawn * omraader.length)];
  if (chosen === undefined) throw new Error('A strategy without areas cannot hold plans.');
  return chosen;
}

/** The nth plan. `omraader`: its strategy's. */
export function grownPlan(plan: number, sizes: GrowSizes, omraader: readonly GrownOmraade[], today: string): GrownPlan {
  const key = planKey(plan);
  const strategi = strategiOfPlan(plan, sizes);
  const omraade = omraadeOf(plan, omraader);
  const fra = Number((grownStrategi(strategi, today).fra ?? today).slice(0, 4));
  return {
    noegle: key, strategi, omraade: omraade.noegle,
    nummer: chanceOf(`${key} nummer`) < 0.08 ? null : `${omraade.nummer ?? ''}-${lettersOf(plan % 700)}`,
    titel: titel(key), tekst: tekst(key), periode: periode(plan, { fra }),
    tilsagn: oneOf(`${key} tilsagn`, ['udpeget', 'udpeget', 'foreslaaet', null]), relevantForMed: chanceOf(`${key} med`) < 0.1,
    fase: oneOf(`${key} fase`, ['aktiv', 'forberedende', null, null]), faellesCelle: plan % 200 < 2 ? `stor/celle/${Math.floor(plan / 200)}` : null, orden: plan + 1,
  };
}

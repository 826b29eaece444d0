import { periodeOf } from '../demonstration/build/periode';
import type { Handleplan } from '../../src/domain/strategi/handleplan';
import { chanceOf, numberOf, oneOf } from './chance';
import { SHARES } from './shares';
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

/** Two of so many share a cell. */
const CELL_EVERY = 100;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export function planKey(plan: number): string {
  return `stor/plan/${plan}`;
}

/** `A` … `Z`, `AA` …: what a document puts after an area's number. */
function lettersOf(number: number): string {
  const last = LETTERS.charAt(number % LETTERS.length);
  return number < LETTERS.length ? last : lettersOf(Math.floor(number / LETTERS.length) - 1) + last;
}

/** What a tidsplan says of a plan, from the year on in which its strategi begins. */
function planned(key: string, fra: number): Pick<Handleplan, 'periode' | 'tilsagn'> {
  const year = fra + numberOf(`${key} år`, 4);
  const ordlyd = oneOf(`${key} ordlyd`, [`${year}`, `1. halvår ${year}`, `2. halvår ${year}`, `ultimo ${year}`]);
  return {
    periode: periodeOf(ordlyd, chanceOf(`${key} om`) < SHARES.plan.igangsaettes ? 'igangsaettes' : 'gennemfoeres'),
    tilsagn: chanceOf(`${key} tilsagn`) < SHARES.plan.udpeget ? 'udpeget' : 'foreslaaet',
  };
}

/** What a plan has of a strategi that numbers its plans and says no periode. */
function numbered(key: string, plan: number, omraade: GrownOmraade): Pick<Handleplan, 'nummer' | 'fase'> {
  const fase = chanceOf(`${key} fase`) < SHARES.plan.fase;
  return { nummer: `${omraade.nummer ?? ''}-${lettersOf(plan % 700)}`, fase: !fase ? null : chanceOf(`${key} aktiv`) < SHARES.plan.aktiv ? 'aktiv' : 'forberedende' };
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
  const inTidsplan = chanceOf(`${key} tidsplan`) < SHARES.plan.tidsplan;
  return {
    noegle: key, strategi, omraade: omraade.noegle, titel: titel(key), tekst: tekst(key), nummer: null, periode: null, tilsagn: null, fase: null,
    ...(inTidsplan ? planned(key, fra) : numbered(key, plan, omraade)), relevantForMed: chanceOf(`${key} med`) < SHARES.plan.med,
    faellesCelle: plan % CELL_EVERY < 2 ? `stor/celle/${Math.floor(plan / CELL_EVERY)}` : null, orden: plan + 1,
  };
}

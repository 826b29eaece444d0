import * as v from 'valibot';
import type { Dato } from '../../domain/dato';
import { UGEDAGE } from '../../domain/kalender/ugedag';
import { type Regelfejl, regelFejlOf } from '../../domain/paamindelse/find-problems';
import { type Regel, STANDARDREGEL } from '../../domain/paamindelse/regel';
import type { Rundefelter } from '../../domain/ports/paamindelsesbog';
import type { Feltfejl, FeltOf } from '../redigering/feltfejl';
import type { BogRules } from './use-bog-form';

const REGEL_VALUES = v.object({
  aktiv: v.boolean(),
  gaelderFra: v.string(),
  dageFoer: v.string(),
  dageEfterSidste: v.string(),
  gentagHverDage: v.string(),
  dageFoerFrist: v.string(),
  mindstDageMellem: v.string(),
  ugedage: v.array(v.picklist(UGEDAGE)),
  fraTime: v.number(),
  tilTime: v.number(),
  eskalerEfter: v.string(),
  udsaetHoejstDage: v.string(),
});

/** What stands in the fields of a rule; numbers as typed. */
export type RegelValues = v.InferOutput<typeof REGEL_VALUES>;

/** What each number may be; `frivillig`: empty means never. */
export const TALFELTER = {
  dageEfterSidste: { min: 1, max: 730, frivillig: true },
  gentagHverDage: { min: 1, max: 365, frivillig: false },
  dageFoerFrist: { min: 0, max: 365, frivillig: true },
  mindstDageMellem: { min: 1, max: 60, frivillig: false },
  eskalerEfter: { min: 1, max: 20, frivillig: true },
  udsaetHoejstDage: { min: 0, max: 60, frivillig: false },
} as const satisfies Partial<Record<FeltOf<RegelValues>, { readonly min: number; readonly max: number; readonly frivillig: boolean }>>;
export type Talfelt = keyof typeof TALFELTER;

const MOST_DAYS_BEFORE = 365;
const WHOLE = /^\d{1,4}$/;

function readWhole(text: string): number | null {
  return WHOLE.test(text.trim()) ? Number(text.trim()) : null;
}

/** "14, 7 og 2" as days, the longest first; null: something in it is no number of days. */
export function readDays(text: string): readonly number[] | null {
  const words = text.split(/[\s,;]+/).filter((word) => /\d/.test(word) || !/^(og|and)?$/i.test(word));
  const days = words.map(readWhole);
  if (days.some((day) => day === null || day > MOST_DAYS_BEFORE)) return null;
  return [...new Set(days.flatMap((day) => day ?? []))].sort((one, other) => other - one);
}

function numberFault(felt: Talfelt, text: string): Feltfejl | null {
  const { min, max, frivillig } = TALFELTER[felt];
  if (frivillig && text.trim() === '') return null;
  const number = readWhole(text);
  return number === null || number < min || number > max ? { key: frivillig ? 'regelform.fejl.tal-eller-tomt' : 'regelform.fejl.tal', parameters: { min, max } } : null;
}

/** Which field a rule that can never remind is mended in. */
const PLACE_OF: Readonly<Record<Regelfejl, FeltOf<RegelValues>>> = { 'ingen-ugedage': 'ugedage', 'ingen-timer': 'tilTime', 'ingen-anledning': 'dageFoer' };

/** Valid values as a rule. */
export function toRegelfelter(values: RegelValues, strategiId: number): Rundefelter<'regel'> {
  const { aktiv, gaelderFra, fraTime, tilTime } = values;
  const number = (felt: Talfelt) => readWhole(values[felt]);
  return {
    strategiId, aktiv, gaelderFra, fraTime, tilTime,
    dageFoer: readDays(values.dageFoer) ?? [],
    dageEfterSidste: number('dageEfterSidste'),
    gentagHverDage: number('gentagHverDage') ?? STANDARDREGEL.gentagHverDage,
    dageFoerFrist: number('dageFoerFrist'),
    mindstDageMellem: number('mindstDageMellem') ?? STANDARDREGEL.mindstDageMellem,
    ugedage: UGEDAGE.filter((ugedag) => values.ugedage.includes(ugedag)),
    eskalerEfter: number('eskalerEfter'),
    udsaetHoejstDage: number('udsaetHoejstDage') ?? STANDARDREGEL.udsaetHoejstDage,
  };
}

/** A rule, or the proposal for one, as it stands in the fields. */
export function toRegelValues({ aktiv, gaelderFra, dageFoer, dageEfterSidste, gentagHverDage, dageFoerFrist, mindstDageMellem, ugedage, fraTime, tilTime, eskalerEfter, udsaetHoejstDage }: Omit<Regel, 'id' | 'noegle' | 'strategiId'>): RegelValues {
  return {
    aktiv, gaelderFra, fraTime, tilTime, ugedage: [...ugedage], dageFoer: dageFoer.join(', '),
    dageEfterSidste: String(dageEfterSidste ?? ''), gentagHverDage: String(gentagHverDage), dageFoerFrist: String(dageFoerFrist ?? ''),
    mindstDageMellem: String(mindstDageMellem), eskalerEfter: String(eskalerEfter ?? ''), udsaetHoejstDage: String(udsaetHoejstDage),
  };
}

/** The proposal for a strategy without a rule, from a day on. */
export function proposedRegel(strategiId: number, today: Dato): Rundefelter<'regel'> {
  return { ...STANDARDREGEL, strategiId, gaelderFra: today };
}

function validate(values: RegelValues): ReadonlyMap<FeltOf<RegelValues>, Feltfejl> {
  const faults = new Map<FeltOf<RegelValues>, Feltfejl>();
  if (values.gaelderFra === '') faults.set('gaelderFra', { key: 'regelform.fejl.gaelder-fra' });
  if (readDays(values.dageFoer) === null) faults.set('dageFoer', { key: 'regelform.fejl.dage-foer' });
  for (const felt of Object.keys(TALFELTER) as Talfelt[]) {
    const fault = numberFault(felt, values[felt]);
    if (fault !== null) faults.set(felt, fault);
  }
  const never = regelFejlOf({ ...toRegelfelter(values, 0), id: 0, noegle: '', aktiv: true });
  if (never !== null && !faults.has(PLACE_OF[never])) faults.set(PLACE_OF[never], { key: `regelfejl.${never}` });
  const order = Object.keys(REGEL_VALUES.entries) as FeltOf<RegelValues>[];
  return new Map(order.flatMap((felt) => {
    const fault = faults.get(felt);
    return fault === undefined ? [] : [[felt, fault] as const];
  }));
}

/** The rules of the form of a rule: one that could never remind anybody is not saved, switched on or not. */
export const REGEL_RULES: BogRules<'regel', RegelValues> = {
  type: 'regel', schema: REGEL_VALUES, tekster: {},
  labelOf: (felt) => `regelform.felt.${felt}`,
  toValues: toRegelValues,
  validate,
};

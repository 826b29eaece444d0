import * as v from 'valibot';
import { LONGEST_LINE, LONGEST_TEKST } from '../../domain/aendring/validate-post';
import type { Strategi } from '../../domain/strategi/strategi';
import type { Feltfejl, FeltOf } from '../redigering/feltfejl';
import type { PostRules } from '../redigering/post-rules';

const STRATEGI_VALUES = v.object({ titel: v.string(), vision: v.string(), fra: v.string(), til: v.string(), niveau1: v.string(), niveau2: v.string(), niveau3: v.string() });

/** What stands in the fields of a strategy. */
export type StrategiValues = v.InferOutput<typeof STRATEGI_VALUES>;

/** The fields of a new one. */
export const NEW_STRATEGI: StrategiValues = { titel: '', vision: '', fra: '', til: '', niveau1: '', niveau2: '', niveau3: '' };

const DAY = /^\d{4}-\d\d-\d\d$/;

function dayOf(text: string): string | null {
  return DAY.test(text) ? text : null;
}

function tooLong(text: string, antal: number): Feltfejl | null {
  return text.trim().length > antal ? { key: 'redigering.fejl.for-lang', parameters: { antal } } : null;
}

/** What is wrong with the title of a strategy and its days, wherever they are asked for. */
export function titelFault(titel: string): Feltfejl | null {
  return titel.trim() === '' ? { key: 'strategiform.fejl.titel' } : tooLong(titel, LONGEST_LINE);
}

/** A strategy ends after it begins. */
export function tilFault(fra: string, til: string): Feltfejl | null {
  return fra !== '' && til !== '' && til < fra ? { key: 'strategiform.fejl.raekkefoelge' } : null;
}

/** The rules of a strategy's form. `usedLevels`: so many levels have Omraader on them already, and keep their names. */
export function createStrategiRules(usedLevels: number): PostRules<'strategi', StrategiValues> {
  function niveauFault(niveauer: readonly string[], place: number): Feltfejl | null {
    const own = niveauer[place] ?? '';
    if (own.trim() !== '') return place > 0 && niveauer[place - 1]?.trim() === '' ? { key: 'strategiform.fejl.niveau-hul' } : tooLong(own, LONGEST_LINE);
    if (place < usedLevels) return { key: 'strategiform.fejl.niveau-bruges' };
    return place === 0 ? { key: 'strategiform.fejl.niveau' } : null;
  }

  function faultOf(felt: FeltOf<StrategiValues>, values: StrategiValues): Feltfejl | null {
    const niveauer = [values.niveau1, values.niveau2, values.niveau3];
    switch (felt) {
      case 'titel': return titelFault(values.titel);
      case 'vision': return tooLong(values.vision, LONGEST_TEKST);
      case 'fra': return null;
      case 'til': return tilFault(values.fra, values.til);
      case 'niveau1': return niveauFault(niveauer, 0);
      case 'niveau2': return niveauFault(niveauer, 1);
      case 'niveau3': return niveauFault(niveauer, 2);
    }
  }

  return {
    type: 'strategi',
    schema: STRATEGI_VALUES,
    tekster: { titel: 'linje', vision: 'afsnit' },
    labelOf: (felt) => `strategiform.felt.${felt}`,
    toValues: toStrategiValues,
    validate: (values) => new Map((Object.keys(STRATEGI_VALUES.entries) as FeltOf<StrategiValues>[]).flatMap((felt) => {
      const fault = faultOf(felt, values);
      return fault === null ? [] : [[felt, fault] as const];
    })),
    toFelter: ({ titel, vision, fra, til, niveau1, niveau2, niveau3 }) => ({
      titel: titel.trim(), vision: vision.trim() === '' ? null : vision.trim(), fra: dayOf(fra), til: dayOf(til),
      niveauer: [niveau1, niveau2, niveau3].map((niveau) => niveau.trim()).filter((niveau) => niveau !== ''),
    }),
  };
}

function toStrategiValues({ titel, vision, fra, til, niveauer: [niveau1 = '', niveau2 = '', niveau3 = ''] }: Strategi): StrategiValues {
  return { titel, vision: vision ?? '', fra: fra ?? '', til: til ?? '', niveau1, niveau2, niveau3 };
}

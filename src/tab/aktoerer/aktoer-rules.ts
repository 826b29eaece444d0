import * as v from 'valibot';
import { AKTOERTYPER, type Aktoer } from '../../domain/aktoer/aktoer';
import type { Felter } from '../../domain/aendring/post';
import { LONGEST_LINE } from '../../domain/aendring/validate-post';
import type { Feltfejl, FeltOf } from '../redigering/feltfejl';
import type { PostRules } from '../redigering/post-rules';

const PEOPLE = v.array(v.number());

const AKTOER_VALUES = v.object({
  navn: v.string(),
  type: v.picklist(AKTOERTYPER),
  /** One spelling a line. */
  kaldes: v.string(),
  personIds: PEOPLE,
  stedfortraederIds: PEOPLE,
  lederIds: PEOPLE,
  /** A year, or nothing. */
  fraAar: v.string(),
  tilAar: v.string(),
  mail: v.string(),
});

/** What stands in the fields of an aktør. */
export type AktoerValues = v.InferOutput<typeof AKTOER_VALUES>;

/** The fields of a new one. */
export const NEW_AKTOER: AktoerValues = { navn: '', type: 'administration', kaldes: '', personIds: [], stedfortraederIds: [], lederIds: [], fraAar: '', tilAar: '', mail: '' };

const YEAR = /^(19|20)\d\d$/;
const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

function linesOf(text: string): readonly string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()).filter((line) => line !== ''))];
}

function yearOf(text: string): number | null {
  return YEAR.test(text.trim()) ? Number(text) : null;
}

function sameName(one: string, other: string): boolean {
  return one.trim().toLocaleLowerCase('da') === other.trim().toLocaleLowerCase('da');
}

/** The rules of an aktør's form: a name of its own, years that follow each other, a mail address that is one. */
export function createAktoerRules(others: readonly Aktoer[]): PostRules<'aktoer', AktoerValues> {
  function navnFault({ navn }: AktoerValues): Feltfejl | null {
    if (navn.trim() === '') return { key: 'aktoerer.fejl.navn' };
    if (navn.trim().length > LONGEST_LINE) return { key: 'redigering.fejl.for-lang', parameters: { antal: LONGEST_LINE } };
    return others.some((other) => sameName(other.navn, navn)) ? { key: 'aktoerer.fejl.navn-findes' } : null;
  }

  function yearFault(text: string): Feltfejl | null {
    return text.trim() === '' || yearOf(text) !== null ? null : { key: 'aktoerer.fejl.aar' };
  }

  function tilFault({ fraAar, tilAar }: AktoerValues): Feltfejl | null {
    const [fra, til] = [yearOf(fraAar), yearOf(tilAar)];
    return yearFault(tilAar) ?? (fra !== null && til !== null && til < fra ? { key: 'aktoerer.fejl.raekkefoelge' } : null);
  }

  function mailFault({ mail }: AktoerValues): Feltfejl | null {
    return mail.trim() === '' || MAIL.test(mail.trim()) ? null : { key: 'aktoerer.fejl.mail' };
  }

  return {
    type: 'aktoer',
    schema: AKTOER_VALUES,
    tekster: { navn: 'linje', kaldes: 'afsnit' },
    labelOf: (felt) => `aktoerer.felt.${felt}`,
    toValues: toAktoerValues,
    validate: (values) => {
      const faults: readonly (readonly [FeltOf<AktoerValues>, Feltfejl | null])[] = [['navn', navnFault(values)], ['fraAar', yearFault(values.fraAar)], ['tilAar', tilFault(values)], ['mail', mailFault(values)]];
      return new Map(faults.flatMap(([felt, fault]) => (fault === null ? [] : [[felt, fault] as const])));
    },
    toFelter,
  };
}

function toAktoerValues({ navn, type, kaldes, personIds, stedfortraederIds, lederIds, fraAar, tilAar, mail }: Aktoer): AktoerValues {
  return {
    navn, type, kaldes: kaldes.join('\n'), personIds: [...personIds], stedfortraederIds: [...stedfortraederIds], lederIds: [...lederIds],
    fraAar: fraAar === null ? '' : String(fraAar), tilAar: tilAar === null ? '' : String(tilAar), mail: mail ?? '',
  };
}

function toFelter({ navn, type, kaldes, personIds, stedfortraederIds, lederIds, fraAar, tilAar, mail }: AktoerValues): Felter<'aktoer'> {
  return { navn: navn.trim(), type, kaldes: linesOf(kaldes), personIds, stedfortraederIds, lederIds, fraAar: yearOf(fraAar), tilAar: yearOf(tilAar), mail: mail.trim() === '' ? null : mail.trim() };
}

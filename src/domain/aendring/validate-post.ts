import { findCpr } from '../cpr/find-cpr';
import type { Felter, Posttype } from './post';

/** What is wrong with a field of a record. */
export type PostfejlKind =
  | 'missing'
  | 'too-long'
  | 'cpr'
  | 'wrong-order' // ends before it begins
  | 'too-many' // more than three levels, or two targets of a relation
  | 'itself'; // a record that refers to itself

export interface Postfejl<Type extends Posttype = Posttype> {
  readonly felt: keyof Felter<Type> & string;
  readonly kind: PostfejlKind;
}

/** A short text, as a column of SharePoint takes it. */
export const LONGEST_LINE = 255;
/** A text of paragraphs. */
export const LONGEST_TEKST = 10_000;
/** A strategy names one to three levels. */
export const MOST_NIVEAUER = 3;

/** The fields that hold paragraphs, or one value a line. */
const PARAGRAPHS: ReadonlySet<string> = new Set(['vision', 'tekst', 'niveauer', 'kaldes']);

type Rules = { readonly [Type in Posttype]: (felter: Felter<Type>) => readonly (Postfejl<Type> | null)[] };

const RULES: Rules = {
  strategi: ({ titel, fra, til, niveauer }) => [
    missing('titel', titel), order('til', fra, til), niveauer.length === 0 ? { felt: 'niveauer', kind: 'missing' } : null, niveauer.length > MOST_NIVEAUER ? { felt: 'niveauer', kind: 'too-many' } : null,
  ],
  omraade: ({ titel }) => [missing('titel', titel)],
  handleplan: ({ titel, periode }) => [missing('titel', titel), order('periode', periode?.fra ?? null, periode?.til ?? null)],
  ansvar: () => [],
  aktoer: ({ navn, fraAar, tilAar }) => [missing('navn', navn), order('tilAar', fraAar, tilAar)],
  relation: ({ fraHandleplanId, tilHandleplanId, tilOmraadeId }) => [
    tilHandleplanId === null && tilOmraadeId === null ? { felt: 'tilHandleplanId', kind: 'missing' } : null,
    tilHandleplanId !== null && tilOmraadeId !== null ? { felt: 'tilOmraadeId', kind: 'too-many' } : null,
    tilHandleplanId === fraHandleplanId ? { felt: 'tilHandleplanId', kind: 'itself' } : null,
  ],
  forelaeggelse: ({ periode }) => [order('periode', periode?.fra ?? null, periode?.til ?? null)],
};

/**
 * What is wrong with a record whatever the others are, at most one fault a field: a name is needed, no text longer than
 * its column, no CPR number in any text, nothing that ends before it begins, one target of a relation. Where a record may
 * stand among others is said by `findPlads` and `moveOmraade`.
 */
export function validatePost<Type extends Posttype>(type: Type, felter: Felter<Type>): readonly Postfejl<Type>[] {
  const faults = [...textFaults<Type>(felter), ...RULES[type](felter)].filter((fault) => fault !== null);
  return faults.filter((fault, at) => faults.findIndex(({ felt }) => felt === fault.felt) === at);
}

function missing<Felt extends string>(felt: Felt, text: string): { readonly felt: Felt; readonly kind: 'missing' } | null {
  return text.trim() === '' ? { felt, kind: 'missing' } : null;
}

function order<Felt extends string, Value extends string | number>(felt: Felt, fra: Value | null, til: Value | null): { readonly felt: Felt; readonly kind: 'wrong-order' } | null {
  return fra !== null && til !== null && til < fra ? { felt, kind: 'wrong-order' } : null;
}

function textFaults<Type extends Posttype>(felter: Felter<Type>): readonly Postfejl<Type>[] {
  return (Object.keys(felter) as (keyof Felter<Type> & string)[]).flatMap((felt): readonly Postfejl<Type>[] => {
    const text = textOf(felter[felt]);
    if (findCpr(text).length > 0) return [{ felt, kind: 'cpr' }];
    return text.length > (PARAGRAPHS.has(felt) ? LONGEST_TEKST : LONGEST_LINE) ? [{ felt, kind: 'too-long' }] : [];
  });
}

/** A field as the text that would stand in its column; '' for what is no text. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.filter((part) => typeof part === 'string').join(', ');
  return typeof value === 'object' && value !== null && 'ordlyd' in value ? textOf(value.ordlyd) : '';
}

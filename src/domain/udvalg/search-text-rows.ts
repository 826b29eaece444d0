import type { Aktoer } from '../aktoer/aktoer';
import type { Person } from '../aktoer/person';
import type { OverblikIndex } from '../overblik/index-overblik';
import type { Handleplan } from '../strategi/handleplan';
import type { Omraade } from '../strategi/omraade';
import { foldAll } from './search-text';

/** Records and, at the same places, what is searched of each: leaner than pairs, of which there would be ten thousands. */
export interface SearchRows<Row> {
  readonly rows: readonly Row[];
  readonly texts: readonly string[];
}

/** What an overview says by itself, folded; the plans' long texts come beside it. */
export interface OverblikTexts {
  readonly handleplaner: SearchRows<Handleplan>;
  readonly omraader: SearchRows<Omraade>;
  readonly aktoerer: SearchRows<Aktoer>;
  readonly personer: SearchRows<Person>;
}

function searchRows<Row>(from: Iterable<Row>, textOf: (row: Row) => readonly (string | null)[]): SearchRows<Row> {
  const rows = [...from];
  return { rows, texts: rows.map((row) => foldAll(textOf(row))) };
}

const KNOWN = new WeakMap<OverblikIndex, WeakRef<OverblikTexts>>();

/** The texts of an overview, folded once for all who search it at the same time, and gone when none of them does. */
export function overblikTexts(index: OverblikIndex): OverblikTexts {
  const known = KNOWN.get(index)?.deref();
  if (known !== undefined) return known;
  const texts: OverblikTexts = {
    handleplaner: searchRows(index.handleplaner.values(), (plan) => [plan.nummer, plan.titel]),
    omraader: searchRows(index.omraader.values(), (omraade) => [omraade.nummer, omraade.titel]),
    aktoerer: searchRows(index.aktoerer.values(), (aktoer) => [aktoer.navn, ...aktoer.kaldes]),
    personer: searchRows(index.personer.values(), (person) => [person.navn]),
  };
  KNOWN.set(index, new WeakRef(texts));
  return texts;
}

/** Who of them has a word, by id. */
export function findsIn<Row extends { readonly id: number }>({ rows, texts }: SearchRows<Row>, word: string): ReadonlySet<number> {
  return new Set(rows.filter((_, at) => texts[at]?.includes(word) === true).map(({ id }) => id));
}

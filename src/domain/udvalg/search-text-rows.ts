import type { OverblikIndex } from '../overblik/index-overblik';
import { forEachWith, joinTexts, type JoinedTexts } from './joined-texts';

/** What an overview says by itself, as it is searched; the plans' long texts come beside it. */
export interface OverblikTexts {
  readonly handleplaner: JoinedTexts;
  readonly omraader: JoinedTexts;
  readonly aktoerer: JoinedTexts;
  readonly personer: JoinedTexts;
}

/** What is said of a row in several places; no word is found across two of them. */
function joinRows<Row extends { readonly id: number }>(rows: Iterable<Row>, textsOf: (row: Row) => readonly (string | null)[]): JoinedTexts {
  return joinTexts(Array.from(rows, (row) => [row.id, textsOf(row).filter((text) => text !== null).join(' ')] as const));
}

const KNOWN = new WeakMap<OverblikIndex, WeakRef<OverblikTexts>>();

/** The texts of an overview, folded once for all who search it at the same time, and gone when none of them does. */
export function overblikTexts(index: OverblikIndex): OverblikTexts {
  const known = KNOWN.get(index)?.deref();
  if (known !== undefined) return known;
  const texts: OverblikTexts = {
    handleplaner: joinRows(index.handleplaner.values(), (plan) => [plan.nummer, plan.titel]),
    omraader: joinRows(index.omraader.values(), (omraade) => [omraade.nummer, omraade.titel]),
    aktoerer: joinRows(index.aktoerer.values(), (aktoer) => [aktoer.navn, ...aktoer.kaldes]),
    personer: joinRows(index.personer.values(), (person) => [person.navn]),
  };
  KNOWN.set(index, new WeakRef(texts));
  return texts;
}

/** Who of them has a word, by id. */
export function findsIn(texts: JoinedTexts, word: string): ReadonlySet<number> {
  const ids = new Set<number>();
  forEachWith(word, texts, (id) => void ids.add(id));
  return ids;
}

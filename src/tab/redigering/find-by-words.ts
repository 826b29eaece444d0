/** One thing found. */
export interface Fundet<Value> {
  readonly key: string;
  readonly value: Value;
  readonly navn: string;
  /** What it is or where it stands; null where the name says enough. */
  readonly om: string | null;
}

/** Gives what fits the words typed, the best first. */
export type Find<Value> = (typed: string) => readonly Fundet<Value>[];

/** Something with the words by which it is found, folded by `toSoegetekst`. */
export interface Soegbar {
  readonly soegetekst: string;
}

/** A text as it is searched: in small letters. */
export function toSoegetekst(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('da');
}

/** Those that have every word typed, in their own order; all where nothing is typed. */
export function findByWords<One extends Soegbar>(all: readonly One[], typed: string): readonly One[] {
  const words = toSoegetekst(typed).split(/\s+/).filter((word) => word !== '');
  return all.filter(({ soegetekst }) => words.every((word) => soegetekst.includes(word)));
}

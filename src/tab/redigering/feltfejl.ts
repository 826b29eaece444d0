import type { TextKey, TextParameters } from '../../texts/translate';

/** What is wrong with a field, and what to do: a sentence of the texts with its parts. */
export interface Feltfejl {
  readonly key: TextKey;
  readonly parameters?: TextParameters;
}

/** The name of a field of a form. */
export type FeltOf<Values> = keyof Values & string;

/** At most one fault a field, in the order in which the fields stand on the screen. */
export type Feltfejlene<Values> = ReadonlyMap<FeltOf<Values>, Feltfejl>;

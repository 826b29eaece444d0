import type { GenericSchema } from 'valibot';
import type { Felter, Poster, Posttype } from '../../domain/aendring/post';
import type { TextKey } from '../../texts/translate';
import type { FeltOf, Feltfejlene } from './feltfejl';

/**
 * The rules of the form of one kind of record: how it is laid into fields and read back.
 * `Values` are what stands in the fields, in the order of the screen: texts as typed, codes, ids; plain values that JSON holds.
 */
export interface PostRules<Type extends Posttype, Values extends object> {
  readonly type: Type;
  /** What a kept draft has to look like. */
  readonly schema: GenericSchema<unknown, Values>;
  toValues(post: Poster[Type]): Values;
  /** What is wrong, apart from CPR numbers: those are found in every text. */
  validate(values: Values): Feltfejlene<Values>;
  /** Reads valid values as a record; `post` is the record as it stands, null for a new one. */
  toFelter(values: Values, post: Poster[Type] | null): Felter<Type>;
  /** The fields of free text, each one line or whole paragraphs: two people's words can be written together there. */
  readonly tekster: Partial<Readonly<Record<FeltOf<Values>, 'linje' | 'afsnit'>>>;
  /** What a field is called on the screen. */
  labelOf(felt: FeltOf<Values>): TextKey;
}

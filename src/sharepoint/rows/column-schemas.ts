import * as v from 'valibot';

/** An unset column is null; a text that was emptied may be ''. Both are null here. */
export const optionalText = v.pipe(v.nullish(v.string(), null), v.transform((text) => (text === '' ? null : text)));

export const optionalNumber = v.nullish(v.number(), null);

/** SharePoint stores a yes/no that nobody has set as null. */
export const yesNo = v.pipe(v.nullish(v.boolean(), false));

/** A `Dato`. */
export const dato = v.pipe(v.string(), v.isoDate());
export const optionalDato = v.pipe(optionalText, v.nullable(dato));

/** Several people as ids. Unset is null or [] (which of them is unconfirmed), verbose answers wrap them in `results`. */
export const personIds: v.GenericSchema<unknown, readonly number[]> = v.pipe(
  v.nullish(v.union([v.array(v.number()), v.pipe(v.object({ results: v.array(v.number()) }), v.transform(({ results }) => results))]), []),
);

/** One value a line. */
export const lines = v.pipe(optionalText, v.transform((text) => (text ?? '').split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '')));

/** One of the domain's codes, or nothing. A code the domain does not know makes the row unreadable. */
export function optionalCode<const T extends readonly string[]>(codes: T) {
  return v.pipe(optionalText, v.nullable(v.picklist(codes)));
}

/** A text, or its singular and plural; `{name}` marks what is filled in, `{antal}` decides the number. */
export type Text = string | { readonly one: string; readonly other: string };

/** The English half of a text file: the same keys as the Danish half, with the same kind of text. */
export type SameKeys<Danish extends Record<string, Text>> = { readonly [Key in keyof Danish]: Danish[Key] extends string ? string : Text };

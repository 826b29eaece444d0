/** A value that consists of named values: `{StringValue}` of type `SP.ChangeToken`. */
export class Complex {
  constructor(readonly type: string, readonly values: Readonly<Record<string, PropertyValue>>) {}
}

export type PropertyValue = string | number | boolean | null | Complex | readonly (string | number | boolean | Complex)[];

/** A thing with an address. Properties that cost something are functions. */
export interface Resource {
  /** `SP.List` */
  readonly type: string;
  /** Below `_api/`: `Web/Lists(guid'…')` */
  readonly uri: string;
  /** `"<n>"`, with the quotes. */
  readonly etag?: string;
  /** Answered without `$select`. */
  readonly properties: Readonly<Record<string, PropertyValue>>;
  /** Answered only when asked for by name. */
  readonly onRequest?: Readonly<Record<string, () => PropertyValue>>;
  readonly related?: Readonly<Record<string, () => Resource | readonly Resource[]>>;
}

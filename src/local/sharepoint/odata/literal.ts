/** A constant in a filter or in an address. Dates are kept as ISO text in UTC. */
export type Literal =
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'guid'; readonly value: string }
  | { readonly kind: 'null' };

import type { Dato } from '../dato';

/** Why somebody is asked. `nu`: a strategikonsulent said "Send nu". */
export type Anledning =
  | { readonly kind: 'runde'; readonly rundeId: number; readonly dato: Dato }
  | { readonly kind: 'moede'; readonly moedeId: number; readonly dato: Dato }
  | { readonly kind: 'alder'; readonly sidst: Dato | null }
  | { readonly kind: 'frist'; readonly dato: Dato }
  | { readonly kind: 'nu'; readonly svarId: number };

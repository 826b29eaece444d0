import type { Aktoer } from '../aktoer/aktoer';
import type { Handleplan } from '../strategi/handleplan';
import type { Omraade } from '../strategi/omraade';
import type { Strategi } from '../strategi/strategi';
import type { Fremdriftsvalg, Statusvalg } from './udvalg';

/** What a group is called. `aktoer: null`: nobody answers; `specialomraade: null`: the whole, everybody's. */
export type Overskrift =
  | { readonly kind: 'strategi'; readonly strategi: Strategi }
  | { readonly kind: 'omraade'; readonly omraade: Omraade; readonly strategi: Strategi }
  | { readonly kind: 'uden-omraade' }
  | { readonly kind: 'aktoer'; readonly aktoer: Aktoer | null }
  | { readonly kind: 'specialomraade'; readonly aktoer: Aktoer | null }
  | { readonly kind: 'status'; readonly status: Statusvalg }
  | { readonly kind: 'fremdrift'; readonly fremdrift: Fremdriftsvalg };

export interface Planlinje {
  readonly kind: 'plan';
  readonly key: string;
  readonly handleplan: Handleplan;
}

/** One line of the list, with a key that no other line has. */
export type Linje =
  | Planlinje
  /** `niveau` is 1 for the outermost; `antal` counts the plans here and below, null while that is not known. */
  | { readonly kind: 'overskrift'; readonly key: string; readonly niveau: number; readonly overskrift: Overskrift; readonly antal: number | null }
  /** Areas beside each other that hold no plan. */
  | { readonly kind: 'uden-planer'; readonly key: string; readonly omraader: readonly Omraade[]; readonly strategi: Strategi };

/** The heading of a group; `antal` counts the plans here and below. */
export function heading(key: string, niveau: number, overskrift: Overskrift, antal: number): Linje {
  return { kind: 'overskrift', key, niveau, overskrift, antal };
}

/** The lines of plans that stand in a group of that name. */
export function planLines(plans: readonly Handleplan[], group: string): readonly Planlinje[] {
  return plans.map((handleplan) => ({ kind: 'plan', key: `${group}/${handleplan.id}`, handleplan }));
}

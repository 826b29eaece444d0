import { FREMDRIFT, type Fremdrift } from '../status/fremdrift';
import { TRIN, type Trin } from '../status/trin';
import type { Fase } from '../strategi/fase';
import type { Tilsagn } from '../strategi/handleplan';

/** A status to ask for: a trin, one told `i-ord` only, or `ingen` (silence). */
export type Statusvalg = Trin | 'i-ord' | 'ingen';
export const STATUSVALG: readonly Statusvalg[] = [...TRIN, 'i-ord', 'ingen'];

/** A fremdrift to ask for; `ikke-vurderet`: nobody has said. */
export type Fremdriftsvalg = Fremdrift | 'ikke-vurderet';
export const FREMDRIFTSVALG: readonly Fremdriftsvalg[] = [...FREMDRIFT, 'ikke-vurderet'];

/** What the list is parted by. */
export const GRUPPERINGER = ['omraade', 'aktoer', 'specialomraade', 'status', 'fremdrift', 'ingen'] as const;
export type Gruppering = (typeof GRUPPERINGER)[number];

/** What the list can be sorted by, within its groups. */
export const SORTERINGER = ['nummer', 'titel', 'status', 'fremdrift', 'periode', 'sidst'] as const;
export interface Sortering {
  readonly efter: (typeof SORTERINGER)[number];
  readonly faldende: boolean;
}

/** Which handleplaner are looked at, and in what order: every wish counts at once, an empty one lets everything through. */
export interface Udvalg {
  /** Words that all must be found. */
  readonly soeg: string;
  /** All strategies at once, instead of the one that is chosen. */
  readonly alleStrategier: boolean;
  /** Everything in this Omraade and below it. */
  readonly omraadeId: number | null;
  /** One of these; none of them asks for nothing. */
  readonly status: readonly Statusvalg[];
  readonly fremdrift: readonly Fremdriftsvalg[];
  /** Ansvarlig or medvirkende. */
  readonly aktoerId: number | null;
  /** The plans that a specialområde (an Aktoer's id) has a part in; `faelles`: those that somebody answers for as a whole. Then status, fremdrift, news and behov are those of that part. */
  readonly specialomraade: number | 'faelles' | null;
  /** Only where the person who looks has a part. */
  readonly mine: boolean;
  /** Not finished, and nothing heard for so many days, or ever. */
  readonly stilleDage: number | null;
  /** Somebody has asked for help or for a clarification. */
  readonly harBehov: boolean;
  readonly relevantForMed: boolean;
  /** A verdensmål (`3`, with all its delmål) or one delmål (`3.4`) of an area that the plan stands in. */
  readonly verdensmaal: string | null;
  readonly tilsagn: Tilsagn | null;
  readonly fase: Fase | null;
  readonly gruppering: Gruppering;
  /** Null: in the strategy's own order. */
  readonly sortering: Sortering | null;
}

/** Everything, as the strategy has it. */
export const HELE_LISTEN: Udvalg = {
  soeg: '', alleStrategier: false, omraadeId: null, status: [], fremdrift: [], aktoerId: null, specialomraade: null, mine: false, stilleDage: null,
  harBehov: false, relevantForMed: false, verdensmaal: null, tilsagn: null, fase: null, gruppering: 'omraade', sortering: null,
};

/** A wish that a person can take back alone. */
export const FILTRE = ['soeg', 'omraadeId', 'status', 'fremdrift', 'aktoerId', 'specialomraade', 'mine', 'stilleDage', 'harBehov', 'relevantForMed', 'verdensmaal', 'tilsagn', 'fase'] as const satisfies readonly (keyof Udvalg)[];
export type Filter = (typeof FILTRE)[number];

function isAsked(udvalg: Udvalg, filter: Filter): boolean {
  const wish = udvalg[filter];
  return typeof wish === 'object' && wish !== null ? wish.length > 0 : wish !== HELE_LISTEN[filter];
}

/** The filters that are set, in the order in which they are shown. */
export function activeFiltre(udvalg: Udvalg): readonly Filter[] {
  return FILTRE.filter((filter) => isAsked(udvalg, filter));
}

/** Whether nothing is asked for but the plans themselves, as the strategy has them. */
export function isPlainList(udvalg: Udvalg): boolean {
  return activeFiltre(udvalg).length === 0 && udvalg.gruppering === HELE_LISTEN.gruppering && udvalg.sortering === null;
}

/** The same selection without one filter. */
export function withoutFilter(udvalg: Udvalg, filter: Filter): Udvalg {
  return { ...udvalg, [filter]: HELE_LISTEN[filter] };
}

/** The same grouping and sorting over everything. */
export function withoutFiltre(udvalg: Udvalg): Udvalg {
  return { ...HELE_LISTEN, alleStrategier: udvalg.alleStrategier, gruppering: udvalg.gruppering, sortering: udvalg.sortering };
}

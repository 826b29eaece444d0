import type { Dato } from '../dato';

export const AARSTIDER = ['foraar', 'sommer', 'efteraar', 'vinter'] as const;
export type Aarstid = (typeof AARSTIDER)[number];

export const DELE = ['primo', 'medio', 'ultimo'] as const;
export type Del = (typeof DELE)[number];

/** A stretch of the calendar without its year. Months count from 1. */
export type UnitHead =
  | { readonly kind: 'aar' }
  | { readonly kind: 'halvaar'; readonly nr: number }
  | { readonly kind: 'kvartal'; readonly nr: number }
  | { readonly kind: 'aarstid'; readonly aarstid: Aarstid }
  | { readonly kind: 'maaned'; readonly maaned: number }
  /** Primo, medio or ultimo of a month, or of the year when `maaned` is null. */
  | { readonly kind: 'del'; readonly del: Del; readonly maaned: number | null }
  | { readonly kind: 'dato'; readonly maaned: number; readonly dag: number };

/** One stretch of the calendar, as people name it. A winter carries the year of its January. */
export type PeriodeUnit = UnitHead & { readonly aar: number };

/** What a periode looks like in words: one unit, a span of two, or one with an open end. */
export type PeriodeShape =
  | PeriodeUnit
  | { readonly kind: 'spaend'; readonly fra: PeriodeUnit; readonly til: PeriodeUnit }
  | { readonly kind: 'fra'; readonly fra: PeriodeUnit }
  | { readonly kind: 'senest'; readonly til: PeriodeUnit };

/** Stands for "no end said" ("fra 2025") and "no beginning said" ("senest 2025"); any list can store them. */
export const UDEN_SLUTNING: Dato = '2999-12-31';
export const UDEN_BEGYNDELSE: Dato = '1900-01-01';

export interface Bounds {
  readonly fra: Dato;
  readonly til: Dato;
}

/**
 * First and last day of a shape. Rules:
 * - seasons are the meteorological ones (DMI): forår March–May, efterår September–November,
 *   and a winter begins in the December before the year it is named after;
 * - primo, medio and ultimo have no legal meaning. Of a year they are read widely as first quarter,
 *   the two in the middle, last quarter; of a month as its days 1–10, 11–20 and the rest.
 */
export function shapeBounds(shape: PeriodeShape): Bounds {
  if (shape.kind === 'spaend') return { fra: unitBounds(shape.fra).fra, til: unitBounds(shape.til).til };
  if (shape.kind === 'fra') return { fra: unitBounds(shape.fra).fra, til: UDEN_SLUTNING };
  if (shape.kind === 'senest') return { fra: UDEN_BEGYNDELSE, til: unitBounds(shape.til).til };
  return unitBounds(shape);
}

/** How many days the month has. */
export function daysInMonth(aar: number, maaned: number): number {
  return new Date(Date.UTC(aar, maaned, 0)).getUTCDate();
}

/** A calendar day as `YYYY-MM-DD`. */
export function toDato(aar: number, maaned: number, dag: number): Dato {
  return `${String(aar).padStart(4, '0')}-${String(maaned).padStart(2, '0')}-${String(dag).padStart(2, '0')}`;
}

function unitBounds(unit: PeriodeUnit): Bounds {
  switch (unit.kind) {
    case 'aar':
      return months(unit.aar, 1, 12);
    case 'halvaar':
      return months(unit.aar, unit.nr * 6 - 5, unit.nr * 6);
    case 'kvartal':
      return months(unit.aar, unit.nr * 3 - 2, unit.nr * 3);
    case 'aarstid':
      return season(unit.aar, unit.aarstid);
    case 'maaned':
      return months(unit.aar, unit.maaned, unit.maaned);
    case 'del':
      return unit.maaned === null ? partOfYear(unit.aar, unit.del) : partOfMonth(unit.aar, unit.maaned, unit.del);
    case 'dato':
      return { fra: toDato(unit.aar, unit.maaned, unit.dag), til: toDato(unit.aar, unit.maaned, unit.dag) };
  }
}

function months(aar: number, first: number, last: number): Bounds {
  return { fra: toDato(aar, first, 1), til: toDato(aar, last, daysInMonth(aar, last)) };
}

function season(aar: number, aarstid: Aarstid): Bounds {
  if (aarstid === 'vinter') return { fra: toDato(aar - 1, 12, 1), til: toDato(aar, 2, daysInMonth(aar, 2)) };
  const first = { foraar: 3, sommer: 6, efteraar: 9 }[aarstid];
  return months(aar, first, first + 2);
}

function partOfYear(aar: number, del: Del): Bounds {
  if (del === 'primo') return months(aar, 1, 3);
  return del === 'medio' ? months(aar, 4, 9) : months(aar, 10, 12);
}

function partOfMonth(aar: number, maaned: number, del: Del): Bounds {
  const [first, last] = { primo: [1, 10], medio: [11, 20], ultimo: [21, daysInMonth(aar, maaned)] }[del] as [number, number];
  return { fra: toDato(aar, maaned, first), til: toDato(aar, maaned, last) };
}

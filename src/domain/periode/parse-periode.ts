import type { Periode, PeriodeOm } from './periode';
import { shapeBounds } from './periode-shape';
import type { PeriodeShape, PeriodeUnit } from './periode-shape';
import { readShape, readUnit } from './read-shape';

const LEAD_IN = /^(?:(?:i løbet af|i|ved|på|om|in|during|the|per|pr\.?) )+/iu;
const FROM = /^(?:fra og med|fra|from) /iu;
const ONWARDS = / (?:og frem(?:ad|efter)?|onwards?|and on)$/iu;
const AT_LATEST = /^(?:senest|frem til|indtil|by|until|inden (?=(?:slutningen|udgangen) af))\s*/iu;

/**
 * Reads a periode that a person typed or a document names: years, half-years, quarters, seasons,
 * months, days, primo/medio/ultimo, spans and open ends, in Danish or English.
 * Forgiving about case, dots and spaces. Null when the whole text is not a periode.
 */
export function parsePeriode(text: string, om: PeriodeOm | null = null): Periode | null {
  const ordlyd = text.replace(/\s+/gu, ' ').trim().replace(/[.,;:]+$/u, '');
  const shape = parseShape(ordlyd);
  return shape === null ? null : { ...shapeBounds(shape), ordlyd, om };
}

/** The shape of a whole text, or null. */
export function parseShape(text: string): PeriodeShape | null {
  const plain = text.replace(/\s+/gu, ' ').trim();
  return closed(plain.replace(LEAD_IN, '')) ?? closed(plain) ?? spanFrom(plain) ?? openEnd(plain);
}

/** "fra 2025 til 2027": a span; "fra 2025" alone is open. */
function spanFrom(text: string): PeriodeShape | null {
  const shape = FROM.test(text) ? closed(text.replace(FROM, '')) : null;
  return shape?.kind === 'spaend' ? shape : null;
}

function closed(text: string): PeriodeShape | null {
  const reading = readShape(text, 0);
  if (reading?.end === text.length) return reading.shape;
  const unit = readUnit(text, 0);
  return unit?.end === text.length ? unit.shape : null;
}

function openEnd(text: string): PeriodeShape | null {
  const fra = wholeUnit(text.replace(FROM, '').replace(ONWARDS, ''));
  if (fra !== null) return { kind: 'fra', fra };
  const til = AT_LATEST.test(text) ? wholeUnit(text.replace(AT_LATEST, '')) : null;
  return til === null ? null : { kind: 'senest', til };
}

function wholeUnit(text: string): PeriodeUnit | null {
  const plain = text.replace(LEAD_IN, '');
  const unit = readUnit(plain, 0);
  return unit?.end === plain.length ? unit.shape : null;
}

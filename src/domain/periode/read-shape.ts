import { daysInMonth, shapeBounds } from './periode-shape';
import type { PeriodeShape, PeriodeUnit, UnitHead } from './periode-shape';
import { HEAD_RULES } from './unit-words';

/** A reading at one place of a text: what stands there, and where it ends. */
export interface ShapeReading {
  readonly shape: PeriodeShape;
  readonly end: number;
}

interface UnitReading {
  readonly shape: PeriodeUnit;
  readonly end: number;
}

const YEAR = '((?:19|20)\\d\\d)';
const END = '(?![\\p{L}\\p{N}])';
const HEADS = HEAD_RULES.map((rule) => ({
  read: rule.read,
  alone: sticky(`${rule.pattern}(?!\\p{L})`),
  withYear: sticky(`${rule.pattern}(?:,? ?|-| (?:af|i|of|in) )${YEAR}${END}`),
  yearFirst: rule.afterYear === true ? sticky(`${YEAR},?[\\s-]?${rule.pattern}${END}`) : null,
}));
const WINTER = sticky(`(?:vinter(?:en)?|winter)(?: of| i)? ${YEAR} ?[/–-] ?(\\d{2}|\\d{4})${END}`);
const ISO = sticky(`${YEAR}-(\\d\\d)-(\\d\\d)${END}`);
const NUMERIC = sticky(`(?:den )?(\\d{1,2})[./-] ?(\\d{1,2})[./\\s-]\\s*${YEAR}${END}`);
const BARE_YEAR = sticky(`(?:år(?:et)? |year )?${YEAR}${END}(?![./-]\\d)`);
const FIRST_YEAR = sticky(`(?:år(?:et)? |year )?${YEAR}(?!\\d)`);
const SHORT_YEAR = sticky(`(\\d\\d)${END}`);
const LONE_ORDINAL = sticky('([1-4])\\.?(?!\\d)');
const SHORT_DAY = sticky('([0-3]?\\d)\\.?(?!\\d)');
const TO = sticky(' ?[-–—] ?|,? (?:frem )?(?:til(?: og med)?|to|through|t\\.o\\.m\\.) ');
const AND = sticky(' (?:og|and) ');

/** What stands at `at`: the longest of span and single unit; null when it is no periode. */
export function readShape(text: string, at: number): ShapeReading | null {
  return readSpan(text, at) ?? readUnit(text, at);
}

/** One stretch of the calendar with its year. */
export function readUnit(text: string, at: number): UnitReading | null {
  return readDate(text, at) ?? readWinter(text, at) ?? readNamed(text, at) ?? readYear(BARE_YEAR, text, at);
}

function readSpan(text: string, at: number): ShapeReading | null {
  const first = readUnit(text, at) ?? readYear(FIRST_YEAR, text, at);
  return first === null ? readSharedYear(text, at) : spanFrom(first, text);
}

function spanFrom(first: UnitReading, text: string): ShapeReading | null {
  const to = match(TO, text, first.end);
  const second = to === null ? null : (readUnit(text, to.end) ?? readShortYear(first.shape, text, to.end));
  if (second !== null) return span(first.shape, second);
  const and = match(AND, text, first.end);
  const next = and === null ? null : readUnit(text, and.end);
  return next !== null && followsAtOnce(first.shape, next.shape) ? span(first.shape, next) : null;
}

/** "forår til efterår 2016", "1. og 2. halvår 2015", "12.-14. marts 2026": the year stands once. */
function readSharedYear(text: string, at: number): ShapeReading | null {
  for (const head of readHeads(text, at)) {
    const joint = match(TO, text, head.end) ?? match(AND, text, head.end);
    const second = joint === null ? null : readUnit(text, joint.end);
    if (second === null) continue;
    const first = withYear(head.head(second.shape), second.shape.aar);
    if (first !== null) return span(first, second);
  }
  return null;
}

/** The units without a year that may stand at `at`; a lone "1." takes its kind from what follows. */
function readHeads(text: string, at: number): { head: (next: PeriodeUnit) => UnitHead; end: number }[] {
  const named = HEADS.flatMap(({ alone, read }) => {
    const found = match(alone, text, at);
    return found === null ? [] : [{ head: () => read(found.groups), end: found.end }];
  });
  const lone = match(LONE_ORDINAL, text, at) ?? match(SHORT_DAY, text, at);
  if (lone === null) return named;
  return [...named, { head: (next: PeriodeUnit) => likeNext(Number(lone.groups[0]), next), end: lone.end }];
}

function likeNext(nr: number, next: PeriodeUnit): UnitHead {
  if (next.kind === 'halvaar' || next.kind === 'kvartal') return { kind: next.kind, nr };
  if (next.kind === 'dato') return { kind: 'dato', maaned: next.maaned, dag: nr };
  return { kind: 'dato', maaned: 0, dag: 0 };
}

function readNamed(text: string, at: number): UnitReading | null {
  for (const { withYear: after, yearFirst, read } of HEADS) {
    const found = match(after, text, at);
    if (found !== null) return finished(read(found.groups), Number(found.groups.at(-1)), found.end);
    const turned = yearFirst === null ? null : match(yearFirst, text, at);
    if (turned !== null) return finished(read(turned.groups.slice(1)), Number(turned.groups[0]), turned.end);
  }
  return null;
}

function readDate(text: string, at: number): UnitReading | null {
  const iso = match(ISO, text, at);
  if (iso !== null) return date(iso.groups[0], iso.groups[1], iso.groups[2], iso.end);
  const numeric = match(NUMERIC, text, at);
  return numeric === null ? null : date(numeric.groups[2], numeric.groups[1], numeric.groups[0], numeric.end);
}

function date(aar: string | undefined, maaned: string | undefined, dag: string | undefined, end: number): UnitReading | null {
  return finished({ kind: 'dato', maaned: Number(maaned), dag: Number(dag) }, Number(aar), end);
}

/** "vinter 2015/16" is named by both years; the second is its January. */
function readWinter(text: string, at: number): UnitReading | null {
  const found = match(WINTER, text, at);
  if (found === null) return null;
  const [first = '', second = ''] = found.groups;
  const aar = Number(second.length === 2 ? first.slice(0, 2) + second : second);
  return aar === Number(first) + 1 ? { shape: { kind: 'aarstid', aarstid: 'vinter', aar }, end: found.end } : null;
}

function readYear(pattern: RegExp, text: string, at: number): UnitReading | null {
  const found = match(pattern, text, at);
  return found === null ? null : { shape: { kind: 'aar', aar: Number(found.groups[0]) }, end: found.end };
}

function readShortYear(first: PeriodeUnit, text: string, at: number): UnitReading | null {
  const found = first.kind === 'aar' ? match(SHORT_YEAR, text, at) : null;
  if (found === null) return null;
  return { shape: { kind: 'aar', aar: first.aar - (first.aar % 100) + Number(found.groups[0]) }, end: found.end };
}

function finished(head: UnitHead, aar: number, end: number): UnitReading | null {
  const shape = withYear(head, aar);
  return shape === null ? null : { shape, end };
}

/** The unit in that year; null for a day or a number that does not exist. */
function withYear(head: UnitHead, aar: number): PeriodeUnit | null {
  if (head.kind === 'halvaar' && head.nr > 2) return null;
  if (head.kind !== 'dato') return { ...head, aar };
  const exists = head.maaned >= 1 && head.maaned <= 12 && head.dag >= 1 && head.dag <= daysInMonth(aar, head.maaned);
  return exists ? { ...head, aar } : null;
}

function span(fra: PeriodeUnit, til: UnitReading): ShapeReading | null {
  const shape: PeriodeShape = { kind: 'spaend', fra, til: til.shape };
  const bounds = shapeBounds(shape);
  return bounds.fra <= bounds.til ? { shape, end: til.end } : null;
}

function followsAtOnce(first: PeriodeUnit, second: PeriodeUnit): boolean {
  const dayAfter = new Date(`${shapeBounds(first).til}T00:00:00Z`);
  dayAfter.setUTCDate(dayAfter.getUTCDate() + 1);
  return dayAfter.toISOString().startsWith(shapeBounds(second).fra);
}

/** A pattern that must match right here; a blank in it stands for any white space, a line break too. */
function sticky(pattern: string): RegExp {
  return new RegExp(pattern.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+'), 'iuy');
}

function match(pattern: RegExp, text: string, at: number): { groups: string[]; end: number } | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (found === null) return null;
  const groups = found.slice(1).filter((group) => typeof group === 'string');
  return { groups, end: pattern.lastIndex };
}

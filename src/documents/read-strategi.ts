import { findPerioder } from '../domain/periode/find-perioder';
import { toNoegle } from '../domain/noegle';
import type { Strategi } from '../domain/strategi/strategi';
import type { DocumentLine } from './document-line';
import { isBlank } from './document-line';
import { readCode } from './read-code';
import { readHeading } from './read-heading';
import { isTableHeader } from './unfold-table';

/** What a document says about the strategy itself; `guessed` when its name stands nowhere as a title. */
export interface StrategiReading {
  readonly strategi: Omit<Strategi, 'id' | 'niveauer'>;
  readonly line: number;
  readonly guessed: boolean;
}

const PLAN_NAME = /(?<!\p{L})((?:\p{Lu}[\p{L}-]+ ){0,2}(?:Strategi|Plan|Målbillede|\p{Lu}\p{L}+(?:strategi|plan)))(?:en)?(?!\p{L})/gu;
const VISION = /vision(?:en|s)?\s*(?:er\s*|:\s*)?["”“»„]\s*([^"”“«»]{8,300}?)\s*["”“«]/iu;

/** Finds the strategy's name, years and vision. */
export function readStrategi(lines: readonly DocumentLine[], text: string): StrategiReading {
  const title = titleLine(lines);
  const titel = title === null ? (mostNamed(text) ?? 'Strategi') : plain(title.text);
  const years = yearsOf(titel, text);
  const span = years === null ? [] : [...new Set([years.fra.slice(0, 4), years.til.slice(0, 4)])];
  const noegle = toNoegle([titel.replace(/\d{4}/gu, ''), ...span].join(' '));
  const vision = VISION.exec(text)?.[1]?.replace(/\s+/gu, ' ') ?? null;
  return {
    strategi: { noegle: noegle === '' ? 'strategi' : noegle, titel, vision, fra: years?.fra ?? null, til: years?.til ?? null },
    line: title?.nr ?? 1,
    guessed: title === null,
  };
}

/** The first line with words, when it stands alone as a title does. */
function titleLine(lines: readonly DocumentLine[]): DocumentLine | null {
  const index = lines.findIndex((line) => !isBlank(line));
  const line = lines[index];
  if (line === undefined) return null;
  const heading = readHeading(line.text);
  const isOther = (heading !== null && heading.style !== 'markdown' && heading.style !== 'capitals') || isTableHeader(line.text) || readCode(line.text) !== null;
  const alone = lines[index + 1] === undefined || isBlank(lines[index + 1] ?? line) || heading?.style === 'markdown';
  return !isOther && alone && line.text.length <= 120 && /\p{L}{3}/u.test(line.text) && !/[.,;:|\t]$/u.test(line.text.trim()) ? line : null;
}

/** A title in capitals is written as a sentence. */
function plain(text: string): string {
  const titel = text.replace(/^\s*#+\s*/u, '').replace(/\s+/gu, ' ').trim();
  return titel === titel.toUpperCase() ? titel.charAt(0) + titel.slice(1).toLowerCase() : titel;
}

function mostNamed(text: string): string | null {
  const counts = new Map<string, number>();
  for (const [, name = ''] of text.replace(/[ \t]+/gu, ' ').matchAll(PLAN_NAME)) counts.set(name.trim(), (counts.get(name.trim()) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The span of years the strategy holds for: in its name, after "perioden", in a tidsplan's heading, or the first there is. */
function yearsOf(titel: string, text: string): { fra: string; til: string } | null {
  const places = [titel, /perioden\s[^.]{0,40}/iu.exec(text)?.[0], /^[# \t]*tidsplan.*$/imu.exec(text)?.[0], text.slice(0, 20_000)];
  for (const place of places) {
    const found = findPerioder(place ?? '').find(({ periode }) => /^\d{4}\s?[-–—]/u.test(periode.ordlyd) && periode.til.endsWith('12-31'));
    if (found !== undefined) return { fra: found.periode.fra, til: found.periode.til };
  }
  const year = findPerioder(titel).find(({ periode }) => /^\d{4}$/u.test(periode.ordlyd));
  return year === undefined ? null : { fra: year.periode.fra, til: year.periode.til };
}

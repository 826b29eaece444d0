import type { Aarstid, Del, UnitHead } from './periode-shape';

/** The words of the calendar, Danish first and English second, and the patterns that read them. */
const MONTHS: readonly (readonly string[])[] = [
  ['januar', 'january', 'jan'],
  ['februar', 'february', 'feb'],
  ['marts', 'march', 'mar'],
  ['april', 'apr'],
  ['maj', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

const SEASONS: Readonly<Record<Aarstid, string>> = {
  foraar: 'for(?:å|aa)r(?:et)?|spring',
  sommer: 'sommer(?:en)?|summer',
  efteraar: 'efter(?:å|aa)r(?:et)?|autumn',
  vinter: 'vinter(?:en)?|winter',
};

const PARTS: Readonly<Record<Del, string>> = {
  primo: 'primo|(?:begyndelsen|starten) af|early|the (?:beginning|start) of',
  medio: 'medio|midten af|mid|the middle of',
  ultimo: 'ultimo|(?:slutningen|udgangen) af|late|the end of',
};

const ORDINALS: readonly string[] = ['1(?:\\.|st)?|f(?:ø|oe)rste|first', '2(?:\\.|nd)?|anden|andet|second', '3(?:\\.|rd)?|tredje|third', '4(?:\\.|th)?|fjerde|fourth'];

const MONTH = MONTHS.flat().join('|');

export interface HeadRule {
  readonly pattern: string;
  /** Whether the year may stand before it: "2026 H1". */
  readonly afterYear?: true;
  readonly read: (words: readonly string[]) => UnitHead;
}

/** In the order they are tried; each reads one unit without its year. Groups hold the deciding words. */
export const HEAD_RULES: readonly HeadRule[] = [
  { pattern: `(${ORDINALS.slice(0, 2).join('|')})[\\s-]*(?:halv(?:å|aa)r(?:et)?|halvdel(?:en)?|half)`, read: ([word]) => ({ kind: 'halvaar', nr: ordinal(word) }) },
  { pattern: 'h([12])', afterYear: true, read: ([nr]) => ({ kind: 'halvaar', nr: Number(nr) }) },
  { pattern: `(${ORDINALS.join('|')}) ?(?:kvartal(?:et)?|kvt\\.?|quarter)`, read: ([word]) => ({ kind: 'kvartal', nr: ordinal(word) }) },
  { pattern: '[qk]([1-4])', afterYear: true, read: ([nr]) => ({ kind: 'kvartal', nr: Number(nr) }) },
  { pattern: `(?:den )?([0-3]?\\d)\\.? ?(${MONTH})\\.?`, read: ([dag, word]) => ({ kind: 'dato', maaned: month(word), dag: Number(dag) }) },
  { pattern: `(${MONTH})\\.? ([0-3]?\\d),`, read: ([word, dag]) => ({ kind: 'dato', maaned: month(word), dag: Number(dag) }) },
  { pattern: `(${Object.values(PARTS).join('|')})[\\s-](?:(${MONTH})\\.?)`, read: ([del, word]) => ({ kind: 'del', del: key(PARTS, del), maaned: month(word) }) },
  { pattern: `(${Object.values(PARTS).join('|')})`, read: ([del]) => ({ kind: 'del', del: key(PARTS, del), maaned: null }) },
  { pattern: `(${Object.values(SEASONS).join('|')})`, read: ([word]) => ({ kind: 'aarstid', aarstid: key(SEASONS, word) }) },
  { pattern: `(${MONTH})\\.?`, read: ([word]) => ({ kind: 'maaned', maaned: month(word) }) },
];

function whole(pattern: string, word: string | undefined): boolean {
  return new RegExp(`^(?:${pattern})$`, 'iu').test(word ?? '');
}

function ordinal(word: string | undefined): number {
  return ORDINALS.findIndex((pattern) => whole(pattern, word)) + 1;
}

function month(word: string | undefined): number {
  return MONTHS.findIndex((names) => names.includes((word ?? '').toLowerCase())) + 1;
}

function key<K extends string>(table: Readonly<Record<K, string>>, word: string | undefined): K {
  const entries = Object.entries(table) as [K, string][];
  const found = entries.find(([, pattern]) => whole(pattern, word));
  if (found === undefined) throw new Error('A pattern let a word through that it does not know');
  return found[0];
}

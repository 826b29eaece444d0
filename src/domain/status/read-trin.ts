import { findPerioder } from '../periode/find-perioder';
import type { Periode, PeriodeOm } from '../periode/periode';
import { PERIODE_OM } from '../periode/periode';
import { firstSentence, sentences } from './sentences';
import type { Trin } from './trin';

/** What a status sentence says, as far as codes can hold it. */
export interface TrinReading {
  /** Null: no code fits. The sentence is the status then. */
  readonly trin: Trin | null;
  /** The periode of the sentence, what it is about where the sentence says so. */
  readonly periode: Periode | null;
  /** True when the periode stands in a later sentence and belongs to something further. */
  readonly periodeElsewhere: boolean;
  /** A code that stands inside the sentence without carrying it ("tilpasses løbende"): to suggest, not to use. */
  readonly suggestion: Trin | null;
  /** What follows the first sentence, or null. */
  readonly rest: string | null;
}

/** Subjects that may stand before the code: "Arbejdet er i gang", "Handleplanen forberedes". */
const SUBJECT = '(?:(?:arbejdet|arbejdet med \\S+|handleplanen|indsatsen|projektet|opgaven|initiativet|det|den|dette) )?';
const MODIFIER = '(?:(?:nu|fortsat|stadig|godt|allerede|delvist?|fuldt|helt|snart|aktuelt|p\\.t\\.) )*';

/** In the order they are tried: what denies comes before what it denies. */
const CODES: readonly (readonly [Trin, string])[] = [
  ['ikke-startet', '(?:er )?(?:endnu )?(?:ikke )(?:endnu )?(?:startet|påbegyndt|begyndt|igangsat|iværksat|sat i ?gang|i ?gang)|ikke-startet'],
  ['udgaaet', '(?:er )?(?:udgået|bortfaldet|opgivet|annulleret|droppet)|udgår|bortfalder|opgives'],
  ['i-bero', '(?:er )?(?:sat |stillet )?i bero|(?:er )?(?:sat )?på pause|stilles i bero|sættes i bero'],
  ['gennemfoert', '(?:er |blev )?(?:gennemført|afsluttet|fuldført|færdig(?:gjort)?|udført|afviklet|implementeret)'],
  ['afventer', '(?:er )?afvente(?:r|nde)|venter på'],
  ['igangsaettes', '(?:igangsættes|iværksættes|sættes i ?gang|påbegyndes|opstartes|startes)'],
  ['i-gang', '(?:er )?(?:i ?gang|igangsat|iværksat|påbegyndt|startet|i proces|under (?:udarbejdelse|implementering|udvikling|gennemførelse))|pågår|igangværende'],
  ['forberedes', '(?:er )?(?:forberedes|under forberedelse|planlægges|under planlægning)'],
  ['gennemfoeres', '(?:gennemføres|udføres|afvikles|implementeres)'],
  ['loebende', '(?:er )?løbende|(?:foregår|sker|pågår|udføres|gennemføres) løbende'],
];

const AT_START = CODES.map(([trin, pattern]) => [trin, new RegExp(`^${SUBJECT}(?:er )?${MODIFIER}(?:${pattern})(?![\\p{L}])`, 'iu')] as const);
const PARTLY = /^(?:\S+ )?(?:er )?(?:delvist?|næsten) /iu;
const INSIDE = [['loebende', /(?<!\p{L})løbende(?!\p{L})/iu], ['igangsaettes', /(?<!\p{L})(?:etableres|oprettes|igangsættes|iværksættes)(?!\p{L})/iu], ['gennemfoeres', /(?<!\p{L})(?:gennemføres|implementeres)(?!\p{L})/iu]] as const;

/**
 * Reads a free status sentence. A code is taken only where the sentence begins with it; one that stands
 * further in is a suggestion. "Forberedes 1. halvår 2016" is planned, "Gennemføres …" is not finished.
 */
export function readTrin(statustekst: string): TrinReading {
  const text = statustekst.replace(/\s+/gu, ' ').trim();
  const first = firstSentence(text);
  const trin = codeOf(first);
  const own = findPerioder(first)[0]?.periode ?? null;
  const later = own === null ? readLater(text) : null;
  return {
    trin,
    periode: own === null ? later : { ...own, om: toOm(trin) },
    periodeElsewhere: later !== null,
    suggestion: trin === null ? (INSIDE.find(([, pattern]) => pattern.test(first))?.[0] ?? null) : null,
    rest: text.length > first.length ? text.slice(first.length).trim() : null,
  };
}

/** The code a sentence begins with; "delvist gennemført" is still i gang. */
function codeOf(sentence: string): Trin | null {
  const trin = AT_START.find(([, pattern]) => pattern.test(sentence))?.[0] ?? null;
  return trin === 'gennemfoert' && PARTLY.test(sentence) ? 'i-gang' : trin;
}

/** The periode of a later sentence, about what that sentence says: "Yderligere initiativer igangsættes 2. halvår 2015". */
function readLater(text: string): Periode | null {
  for (const sentence of sentences(text).slice(1)) {
    const periode = findPerioder(sentence)[0]?.periode;
    if (periode !== undefined) return { ...periode, om: PERIODE_OM.find((om) => VERBS[om].test(sentence)) ?? null };
  }
  return null;
}

const VERBS: Readonly<Record<PeriodeOm, RegExp>> = {
  forberedes: /forberedes|planlægges/iu,
  igangsaettes: /igangsættes|iværksættes|påbegyndes|startes|sættes i ?gang/iu,
  gennemfoeres: /gennemføres|implementeres|afvikles/iu,
};

function toOm(trin: Trin | null): PeriodeOm | null {
  return PERIODE_OM.find((om) => om === trin) ?? null;
}

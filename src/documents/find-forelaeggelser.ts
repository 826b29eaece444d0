import { editDistance } from '../domain/edit-distance';
import { findPerioder } from '../domain/periode/find-perioder';
import type { Periode } from '../domain/periode/periode';
import { sentences } from '../domain/status/sentences';
import type { Formaal, Organ } from '../domain/strategi/forelaeggelse';

/** A body that a text goes before, as far as its sentence says. */
export interface FoundForelaeggelse {
  readonly organ: Organ;
  readonly formaal: Formaal | null;
  /** The periode of the meeting, not of the plan. */
  readonly periode: Periode | null;
  /** The body's name as it stands. */
  readonly ordlyd: string;
  /** False when the name is spelt otherwise than usual. */
  readonly exact: boolean;
  /** Whether the sentence tells of it as done. */
  readonly afholdt: boolean;
}

const NAMES: Readonly<Record<Organ, readonly string[]>> = {
  omraadeledermoede: ['områdeledermøde', 'områdeledermødet', 'områdeledermøder', 'områdelederkredsen', 'områdechefkredsen', 'områdechefkreds', 'områdechefmøde'],
  hmu: ['hmu', 'hovedudvalget', 'hoved-med'],
  lmu: ['lmu', "lmu'erne"],
  kontaktforum: ['kontaktforum', 'kontaktforummet'],
  psu: ['psu', 'socialudvalget'],
  regionsraadet: ['regionsrådet', 'regionsrådsmøde'],
};

const BEFORE = /(?<!\p{L})(?:på|i|af|for|til|hos|ved|fra)(?:\s+\S+){0,3}\s+$/iu;
const PRESENTED = /drøft|behandl|forelæg|fremlæg|orienter|godkend|beslut|vedtag|status på|samles op|tages op|præsenter|indstil|høring/iu;
const PURPOSES: readonly (readonly [Formaal, RegExp])[] = [
  ['droeftelse', /drøft/giu],
  ['orientering', /orienter|efterretning/giu],
  ['beslutning', /godkend|beslut|vedtag/giu],
];
const DONE = /(?<!\p{L})(?:er|blev|har været) (?:afholdt|drøftet|behandlet|forelagt|godkendt|vedtaget)/iu;

/** The bodies that a text says it goes before. A body that only acts ("Regionsrådet har bevilget") is none. */
export function findForelaeggelser(text: string): FoundForelaeggelse[] {
  return sentences(text).flatMap(inSentence);
}

interface Mention {
  readonly organ: Organ;
  readonly start: number;
  readonly end: number;
  readonly exact: boolean;
}

function inSentence(sentence: string): FoundForelaeggelse[] {
  if (!PRESENTED.test(sentence)) return [];
  const mentions = findMentions(sentence).filter(({ start }) => BEFORE.test(sentence.slice(Math.max(0, start - 80), start)));
  const afholdt = DONE.test(sentence);
  return mentions.map((mention, index) => {
    const before = sentence.slice(mentions[index - 1]?.end ?? 0, mention.start);
    const after = sentence.slice(mention.end, mentions[index + 1]?.start ?? sentence.length);
    const periode = findPerioder(after)[0]?.periode ?? findPerioder(before).at(-1)?.periode ?? null;
    return { organ: mention.organ, formaal: purposeOf(before), periode, ordlyd: sentence.slice(mention.start, mention.end), exact: mention.exact, afholdt };
  });
}

/** Words, and pairs of words that are written apart ("områdeleder møde"), that name a body. */
function findMentions(sentence: string): Mention[] {
  const words = [...sentence.matchAll(/[\p{L}][\p{L}'-]*/gu)];
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    const apart = next !== undefined && word[0].length >= 5 && next[0].length >= 4;
    const pair = apart ? mention(word[0] + next[0], word.index, next.index + next[0].length, false) : null;
    const single = mention(word[0], word.index, word.index + word[0].length, true);
    const found = single ?? pair;
    return found === null ? [] : [found];
  });
}

function mention(word: string, start: number, end: number, whole: boolean): Mention | null {
  const wanted = word.toLowerCase();
  for (const [organ, names] of Object.entries(NAMES) as [Organ, readonly string[]][]) {
    if (names.includes(wanted)) return { organ, start, end, exact: whole };
    if (names.some((name) => name.length >= 10 && editDistance(wanted, name, 2) <= 2)) return { organ, start, end, exact: false };
  }
  return null;
}

/** The last purpose that is named before the body. "Behandles" says none of the three. */
function purposeOf(before: string): Formaal | null {
  const places = PURPOSES.map(([formaal, pattern]) => [formaal, [...before.matchAll(pattern)].at(-1)?.index ?? -1] as const);
  const [formaal, place] = places.reduce((last, each) => (each[1] > last[1] ? each : last));
  return place >= 0 ? formaal : null;
}

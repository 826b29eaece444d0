import { sentences } from '../domain/status/sentences';
import type { Relationstype } from '../domain/strategi/relation';
import type { ImportFinding } from '../domain/udkast/import-finding';
import { planName } from './check-cell';
import { shorten } from './place-omraader';
import type { HandleplanReading } from './strategy-reading';

const HINTS: readonly (readonly [Relationstype, RegExp])[] = [
  ['gennemfoeres-via', /(?<!\p{L})(?:implementeres|gennemføres|sker) via\s+(.+)/iu],
  ['afventer', /(?<!\p{L})(?:afventer|venter på|når)\s+(.+)/iu],
  ['bygger-videre-paa', /(?<!\p{L})(?:i forlængelse af|med udgangspunkt i)\s+(.+)/iu],
];

/** Above this, no plan is the only one about anything, and comparing all with all would take minutes. */
const MOST = 1000;

/** Words every plan uses say nothing about which one is meant. */
const COMMON = /^(?:specialområde|socialområde|handleplan|arbejde|indsats|initiativ|område|forbindelse|udgangspunkt|medarbejde|samarbejde|udvikling|etabler|tværgående|overordne|forskning)/u;

/**
 * Where a cell's own words say that a plan waits for, goes through or builds on something, and exactly one other
 * plan is about that: a hint for the person. No relation is made of it.
 */
export function checkRelations(plans: readonly HandleplanReading[]): ImportFinding[] {
  if (plans.length > MOST) return [];
  return plans.flatMap((plan) => {
    const said = [...sentences(plan.status?.statustekst ?? ''), ...sentences(plan.status?.indsats ?? '')];
    return HINTS.flatMap(([type, pattern]): ImportFinding[] => {
      const about = said.map((sentence) => pattern.exec(sentence)?.[1]).find((phrase) => phrase !== undefined);
      const target = about === undefined ? null : onlyPlanAbout(about, plans.filter((other) => other !== plan));
      if (target === null || about === undefined) return [];
      return [{ line: plan.status?.line ?? plan.line, kind: 'mulig-relation', values: { plan: planName(plan), type, anden: planName(target), ordlyd: shorten(about.trim().replace(/\.$/u, ''), 90) } }];
    });
  });
}

/** The one plan that shares the most telling words with a phrase; null when none or several do. */
function onlyPlanAbout(phrase: string, plans: readonly HandleplanReading[]): HandleplanReading | null {
  const wanted = tellingWords(phrase);
  const scored = plans.map((plan) => ({ plan, score: score(wanted, plan) })).sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  return best !== undefined && best.score > 0.5 && best.score > (second?.score ?? 0) ? best.plan : null;
}

/** A word of the plan's own text counts more than one of its status. */
function score(wanted: readonly string[], plan: HandleplanReading): number {
  const text = tellingWords(plan.tekst);
  const status = tellingWords(plan.status?.statustekst ?? '');
  const points = (word: string): number => (text.some((other) => isSameWord(word, other)) ? 1 : status.some((other) => isSameWord(word, other)) ? 0.6 : 0);
  return wanted.reduce((sum, word) => sum + points(word), 0);
}

function tellingWords(text: string): string[] {
  return [...new Set(text.toLowerCase().match(/\p{L}{7,}/gu) ?? [])].filter((word) => !COMMON.test(word));
}

/** The same word in another form, or the same word as the head of a compound: "strategi", "kompetencestrategi". */
function isSameWord(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const stem = short.slice(0, Math.max(7, short.length - 3));
  return (long.startsWith(stem) && long.length - short.length <= 4) || (short.length >= 8 && long.endsWith(short));
}

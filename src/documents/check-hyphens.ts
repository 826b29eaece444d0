import type { ImportFinding } from '../domain/udkast/import-finding';
import type { StrategyReading } from './strategy-reading';
import { planName } from './check-cell';

const HYPHENATED = /(?<![\p{L}-])(\p{Ll}{4,})-(\p{Ll}{4,})(?![\p{L}-])/gu;

/** Words with a hyphen ("afprøvnings-perioden") that the document writes without one elsewhere: left from a line's end, most likely. */
export function checkHyphens(reading: Pick<StrategyReading, 'handleplaner' | 'omraader'>, document: string): ImportFinding[] {
  const words = new Set(document.toLowerCase().match(/\p{L}+/gu) ?? []);
  const texts = [
    ...reading.handleplaner.map((plan) => ({ line: plan.line, plan: planName(plan), text: plan.tekst })),
    ...reading.omraader.map((omraade) => ({ line: omraade.line, plan: '', text: omraade.tekst ?? '' })),
  ];
  return texts.flatMap(({ line, plan, text }) => [...text.matchAll(HYPHENATED)]
    .filter(([, first = '', second = '']) => words.has(first + second))
    .map(([word]) => ({ line, kind: 'orddeling', values: { plan, ord: word } })));
}

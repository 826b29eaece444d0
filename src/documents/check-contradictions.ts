import type { Dato } from '../domain/dato';
import { isOver } from '../domain/periode/compare-periode';
import { sentences } from '../domain/status/sentences';
import type { Trin } from '../domain/status/trin';
import { isFinished } from '../domain/status/trin';
import type { ImportFinding } from '../domain/udkast/import-finding';
import { planName } from './check-cell';
import type { CheckedDocument } from './check-document';
import { allNodes } from './outline';
import type { HandleplanReading, StrategyReading } from './strategy-reading';

const MADE = '(?:etableret|oprettet|nedsat|indført|igangsat|vedtaget)';
const AWAITED = String.raw`(?:\p{L}+\s+){0,2}(\p{L}{7,})`;
const TO_COME = new RegExp(String.raw`(?<!\p{L})når\s+${AWAITED}.{0,80}?\s(?:er|bliver)\s+${MADE}|(?:efter|i forlængelse af) (?:etableringen|oprettelsen) af\s+${AWAITED}`, 'iu');
const IS_MADE = new RegExp(String.raw`(?<!\p{L})(?:er|blev)\s[^.]*${MADE}`, 'u');
const ENDED = /(?<!\p{L})(?:blev|er)(?: nu)? (?:afsluttet|gennemført|færdiggjort|fuldført)/iu;
const PLANNED: readonly Trin[] = ['ikke-startet', 'forberedes', 'igangsaettes'];

interface Passage {
  readonly line: number;
  readonly text: string;
}

/** What one place of the document says against another. */
export function checkContradictions(checked: CheckedDocument): ImportFinding[] {
  const passages = passagesOf(checked);
  return checked.reading.handleplaner.flatMap((plan) => [...checkMade(plan, passages), ...checkEnded(plan)]);
}

/** Perioder that had passed when the status was taken, of plans that were still to begin or to end. */
export function checkOverdue(reading: StrategyReading, statusPr: Dato): ImportFinding[] {
  return reading.handleplaner.flatMap((plan): ImportFinding[] => {
    const { status } = plan;
    const periode = status?.periode ?? null;
    if (status === null || periode === null || !isOver(periode, statusPr) || isFinished(status.trin) || status.trin === 'loebende') return [];
    return [{ line: status.line, kind: 'modsigelse-periode-overskredet', values: { plan: planName(plan), ordlyd: periode.ordlyd, dato: statusPr } }];
  });
}

/** A plan waits for something that is said elsewhere to exist already. */
function checkMade(plan: HandleplanReading, passages: readonly Passage[]): ImportFinding[] {
  const awaited = awaitedIn(plan.status?.statustekst ?? '');
  if (awaited === null || plan.status === null) return [];
  const stem = awaited.toLowerCase().replace(/(?:erne|ene|en|et|n)$/u, '');
  const made = passages.find(({ text, line }) => line !== plan.status?.line && text.toLowerCase().includes(stem) && sentences(text).some((sentence) => isMade(sentence, stem)));
  return made === undefined ? [] : [{ line: plan.status.line, kind: 'modsigelse-etableret', values: { plan: planName(plan), ord: awaited, linje: String(made.line) } }];
}

/** The thing that a status sentence waits for, or null. */
function awaitedIn(statustekst: string): string | null {
  const groups: readonly (string | undefined)[] = TO_COME.exec(statustekst)?.slice(1) ?? [];
  return groups.find((word) => word !== undefined) ?? null;
}

function isMade(sentence: string, stem: string): boolean {
  const said = sentence.toLowerCase();
  return said.includes(stem) && IS_MADE.test(said) && !TO_COME.test(said);
}

/** Still under way, but its own text says that it was brought to an end. */
function checkEnded(plan: HandleplanReading): ImportFinding[] {
  const { status } = plan;
  if (status === null || isFinished(status.trin)) return [];
  const ended = [...sentences(status.statustekst), ...sentences(status.indsats ?? '')].find((sentence) => ENDED.test(sentence));
  const open = status.trin === 'i-gang' || (status.trin !== null && PLANNED.includes(status.trin));
  return ended !== undefined && open ? [{ line: status.indsatsLine, kind: 'modsigelse-afsluttet', values: { plan: planName(plan), trin: status.trin, saetning: ended } }] : [];
}

function passagesOf({ outline, join, reading }: CheckedDocument): Passage[] {
  const prose = allNodes(outline).flatMap((node) => node.paragraphs.map((lines) => ({ line: lines[0]?.nr ?? node.line, text: join(lines).text })));
  const cells: Passage[] = reading.handleplaner.flatMap(({ status }) => (status === null ? [] : [{ line: status.line, text: status.statustekst }, { line: status.indsatsLine, text: status.indsats ?? '' }]));
  return [...prose, ...cells];
}

import { editDistance } from '../domain/edit-distance';
import { toNoegle } from '../domain/noegle';
import type { Periode } from '../domain/periode/periode';
import type { Tilsagn } from '../domain/strategi/handleplan';
import type { Strategi } from '../domain/strategi/strategi';
import type { ImportFinding } from '../domain/udkast/import-finding';
import type { Keys } from './create-keys';
import type { PlacedOmraader } from './place-omraader';
import type { TidsplanEntry } from './read-tidsplan';
import { readTilsagn, saysExpectedStart } from './read-tilsagn';
import type { HandleplanReading, OmraadeReading } from './strategy-reading';

export interface TidsplanContext {
  readonly strategi: Pick<Strategi, 'noegle' | 'titel'>;
  readonly text: string;
  readonly keys: Keys;
}

export interface PlacedTidsplan {
  /** Nodes that only the tidsplan names. */
  readonly omraader: readonly OmraadeReading[];
  readonly handleplaner: readonly HandleplanReading[];
  readonly findings: readonly ImportFinding[];
}

/** Hangs the actions of a tidsplan on the nodes it names, and on nothing below them: what they add to is not guessed. */
export function placeTidsplan(entries: readonly TidsplanEntry[], placed: PlacedOmraader, context: TidsplanContext): PlacedTidsplan {
  const omraader: OmraadeReading[] = [];
  const handleplaner: HandleplanReading[] = [];
  const findings: ImportFinding[] = [];
  const about = aboutTidsplan(context.text);
  for (const entry of entries) {
    const known = nodeNamed(entry.spor, [...placed.omraader, ...omraader]);
    const omraade = known ?? newNode(entry, context);
    if (known === null && entry.spor !== null) {
      omraader.push(omraade);
      findings.push({ line: entry.line, kind: 'spor-ukendt', values: { titel: entry.spor } });
    }
    handleplaner.push(toPlan(entry, entry.spor === null ? context.strategi.noegle : omraade.noegle, context, about));
  }
  return { omraader, handleplaner, findings: [...findings, ...aboutPerioder(entries, about)] };
}

function toPlan(entry: TidsplanEntry, omraade: string, context: TidsplanContext, { expected, tilsagnOf }: AboutTidsplan): HandleplanReading {
  return {
    noegle: context.keys(`${context.strategi.noegle}/${toNoegle(entry.tekst, 50)}`),
    line: entry.line, omraade, nummer: null, tekst: entry.tekst,
    periode: { ...entry.periode, om: expected ? 'igangsaettes' : null },
    tilsagn: tilsagnOf(entry.periode),
    ulaestPeriode: null, status: null, aktoerer: [], aktoerLine: entry.line, forelaeggelser: [], faellesCelle: null,
  };
}

/** What the text says about its tidsplan, read once. */
interface AboutTidsplan {
  readonly expected: boolean;
  readonly tilsagnOf: (periode: Periode) => Tilsagn | null;
}

function aboutTidsplan(text: string): AboutTidsplan {
  const known = new Map<string, Tilsagn | null>();
  const tilsagnOf = (periode: Periode): Tilsagn | null => {
    const key = `${periode.fra} ${periode.til}`;
    const tilsagn = known.has(key) ? (known.get(key) ?? null) : readTilsagn(text, periode);
    known.set(key, tilsagn);
    return tilsagn;
  };
  return { expected: saysExpectedStart(text), tilsagnOf };
}

function nodeNamed(titel: string | null, omraader: readonly OmraadeReading[]): OmraadeReading | null {
  const wanted = titel?.toLowerCase() ?? '';
  if (wanted === '') return null;
  const same = omraader.find((each) => each.titel.toLowerCase() === wanted);
  return same ?? omraader.find((each) => wanted.length > 8 && editDistance(each.titel.toLowerCase(), wanted, 2) <= 2) ?? null;
}

function newNode(entry: TidsplanEntry, context: TidsplanContext): OmraadeReading {
  const titel = entry.spor ?? '';
  return { noegle: `${context.strategi.noegle}/${toNoegle(titel)}`, line: entry.line, foraelder: null, niveau: 1, nummer: null, titel, tekst: null, verdensmaal: [], status: null };
}

/** One finding a periode, not one an action. */
function aboutPerioder(entries: readonly TidsplanEntry[], { expected, tilsagnOf }: AboutTidsplan): ImportFinding[] {
  const first = [...new Map(entries.toReversed().map((entry) => [entry.periode.ordlyd, entry])).values()].toReversed();
  const unsure = first.filter((entry) => tilsagnOf(entry.periode) === null);
  const starts = expected ? first.slice(0, 1) : [];
  return [
    ...unsure.map((entry): ImportFinding => ({ line: entry.line, kind: 'tilsagn-ukendt', values: { ordlyd: entry.periode.ordlyd } })),
    ...starts.map((entry): ImportFinding => ({ line: entry.line, kind: 'forventet-start', values: {} })),
  ];
}

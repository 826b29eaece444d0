import type { KendtAktoer } from '../domain/aktoer/kendte-aktoerer';
import { readAktoerPhrase } from '../domain/aktoer/read-aktoer-phrase';
import { toNoegle } from '../domain/noegle';
import { findPerioder } from '../domain/periode/find-perioder';
import { parsePeriode } from '../domain/periode/parse-periode';
import type { Periode } from '../domain/periode/periode';
import { readTrin } from '../domain/status/read-trin';
import { findForelaeggelser } from './find-forelaeggelser';
import type { Keys } from './create-keys';
import type { JoinLines } from './join-lines';
import type { OutlineField, OutlineNode, OutlineRow } from './outline';
import type { Label } from './read-label';
import type { ForelaeggelseReading, HandleplanReading, StatusReading } from './strategy-reading';

export interface RowContext {
  readonly strategi: string;
  readonly omraade: string;
  readonly join: JoinLines;
  readonly kendte: readonly KendtAktoer[];
  readonly keys: Keys;
}

/** Reads the rows of one heading. Rows without fields share the cell of the next row that has some. */
export function readHandleplaner(node: OutlineNode, context: RowContext): HandleplanReading[] {
  return sharedCells(node.rows).flatMap((group) => {
    const faellesCelle = group.length > 1 ? `${context.strategi}/${group.map((each) => each.nummer ?? '').join('+').slice(0, 100)}` : null;
    return group.map((row) => readRow(row, group.at(-1) ?? row, faellesCelle, context));
  });
}

/** The rows in groups: those that have one cell together, the one that holds it last; every other row alone. */
export function sharedCells(rows: readonly OutlineRow[]): OutlineRow[][] {
  const groups: OutlineRow[][] = [];
  let waiting: OutlineRow[] = [];
  for (const row of rows) {
    waiting.push(row);
    if (row.fields.size === 0 && row.nummer !== null) continue;
    if (row.fields.size > 0 && row.nummer !== null) groups.push(waiting);
    else for (const each of waiting) groups.push([each]);
    waiting = [];
  }
  return [...groups, ...waiting.map((each) => [each])];
}

function readRow(row: OutlineRow, cell: OutlineRow, faellesCelle: string | null, context: RowContext): HandleplanReading {
  const tekst = context.join(row.tekst).text;
  const field = (label: Label): string => context.join(cell.fields.get(label)?.lines ?? []).text;
  const ordlyd = field('periode');
  const own = parsePeriode(ordlyd) ?? findPerioder(ordlyd)[0]?.periode ?? null;
  const status = readStatus(cell, field('status'), field('indsats'), own);
  const name = row.nummer ?? toNoegle(tekst, 50);
  return {
    noegle: context.keys(`${context.strategi}/${name === '' ? 'handleplan' : name}`),
    line: row.line,
    omraade: context.omraade,
    nummer: row.nummer,
    tekst,
    periode: own,
    ulaestPeriode: own === null && ordlyd !== '' ? { line: cell.fields.get('periode')?.line ?? row.line, ordlyd } : null,
    tilsagn: null,
    status,
    aktoerer: readAktoerPhrase(field('aktoer'), context.kendte),
    aktoerLine: cell.fields.get('aktoer')?.line ?? row.line,
    forelaeggelser: (['status', 'indsats'] as const).flatMap((label) => forelaeggelserIn(cell.fields.get(label), field(label))),
    faellesCelle,
  };
}

function forelaeggelserIn(field: OutlineField | undefined, text: string): ForelaeggelseReading[] {
  if (field === undefined) return [];
  return findForelaeggelser(text).map((found) => {
    const [word = ''] = found.ordlyd.split(' ');
    return { ...found, line: field.lines.find((line) => line.text.includes(word))?.nr ?? field.line };
  });
}

/** Null when the cell says nothing: silence is not "ikke startet". */
function readStatus(cell: OutlineRow, statustekst: string, indsats: string, own: Periode | null): StatusReading | null {
  if (statustekst === '' && indsats === '') return null;
  const reading = readTrin(statustekst);
  const indsatsLine = cell.fields.get('indsats')?.line ?? cell.fields.get('status')?.line ?? cell.line;
  const line = cell.fields.get('status')?.line ?? indsatsLine;
  return { line, statustekst, trin: reading.trin, periode: reading.periode ?? own, indsats: indsats === '' ? null : indsats, indsatsLine };
}

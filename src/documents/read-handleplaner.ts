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
  const plans: HandleplanReading[] = [];
  for (const [index, row] of node.rows.entries()) {
    const share = sharedWith(node.rows, index);
    const faellesCelle = share.length > 1 ? `${context.strategi}/${share.map((each) => each.nummer ?? '').join('+')}` : null;
    plans.push(readRow(row, share.at(-1) ?? row, faellesCelle, context));
  }
  return plans;
}

/** The rows that have one cell together, the one that holds it last; only the row itself when it has a cell of its own. */
export function sharedWith(rows: readonly OutlineRow[], index: number): readonly OutlineRow[] {
  let end = index;
  while (isWithout(rows[end])) end += 1;
  if (end === rows.length) return rows.slice(index, index + 1);
  let first = index;
  while (isWithout(rows[first - 1])) first -= 1;
  const numbered = rows.slice(first, end).every((row) => row.nummer !== null);
  return numbered ? rows.slice(first, end + 1) : rows.slice(index, index + 1);
}

function isWithout(row: OutlineRow | undefined): boolean {
  return row?.fields.size === 0;
}

function readRow(row: OutlineRow, cell: OutlineRow, faellesCelle: string | null, context: RowContext): HandleplanReading {
  const tekst = context.join(row.tekst).text;
  const field = (label: Label): string => context.join(cell.fields.get(label)?.lines ?? []).text;
  const own = parsePeriode(field('periode')) ?? findPerioder(field('periode'))[0]?.periode ?? null;
  const status = readStatus(cell, field('status'), field('indsats'), own);
  const name = row.nummer ?? toNoegle(tekst, 50);
  return {
    noegle: context.keys(`${context.strategi}/${name === '' ? 'handleplan' : name}`),
    line: row.line,
    omraade: context.omraade,
    nummer: row.nummer,
    tekst,
    periode: own,
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

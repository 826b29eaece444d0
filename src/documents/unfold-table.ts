import type { DocumentLine } from './document-line';
import { isBlank } from './document-line';
import { readCode } from './read-code';
import { labelOf } from './read-label';
import type { Label } from './read-label';

const NUMBER_COLUMN = /^(?:nr|nummer|id|#)\.?$/iu;
const PLAN_COLUMN = /^(?:handleplan(?:er)?|indsats(?:er)?|handling(?:er)?|aktivitet(?:er)?|tiltag|initiativ(?:er)?)$/iu;
const CELL_COLUMN = /^(?:implementering|udmøntning|status og aktør)$/iu;
const SHORT = { status: 'Status: ', indsats: 'Indsats: ', aktoer: 'Aktør: ', periode: 'Periode: ', handleplan: '' } as const;

type Column = 'nummer' | 'plan' | 'celle' | Label;

/** Whether a line is the header of a table of handleplaner: "Nr. Handleplaner Implementering". */
export function isTableHeader(text: string): boolean {
  const words = text.trim().split(/[\s|]+/u).filter((word) => word !== '');
  const columns = words.map(columnOf);
  const isShort = words.length >= 2 && words.length <= 8;
  return isShort && columns.filter((column) => column !== null).length >= words.length * 0.6 && (columns[0] === 'nummer' || columns.includes('plan')) && /^\p{Lu}|^[|#]/u.test(text.trim());
}

/**
 * Turns tables with columns (pipes, tabs, or blanks as a text extraction lays them out) into the plain order
 * number, text, fields, so that one reader reads them all. Lines keep their numbers. Other lines pass through.
 */
export function unfoldTables(lines: readonly DocumentLine[]): DocumentLine[] {
  const unfolded: DocumentLine[] = [];
  let index = 0;
  while (index < lines.length) {
    const header = lines[index];
    const columns = header === undefined ? null : columnsOf(header.text);
    const body = columns === null ? [] : bodyOf(lines.slice(index + 1), columns);
    const isTable = columns !== null && body.length > 0;
    if (header !== undefined) unfolded.push(isTable ? { ...header, text: '' } : header);
    for (const line of isTable ? unfoldBody(body, columns) : []) unfolded.push(line);
    index += 1 + body.length;
  }
  return unfolded;
}

interface Columns {
  readonly kind: 'pipe' | 'tab' | 'blanks';
  readonly names: readonly (Column | null)[];
  readonly starts: readonly number[];
}

interface Cell {
  readonly text: string;
  readonly start: number;
}

function columnsOf(text: string): Columns | null {
  const kind = text.includes('|') ? 'pipe' : text.includes('\t') ? 'tab' : 'blanks';
  const cells = cut(text, kind);
  const names = cells.map((cell) => columnOf(cell.text.replace(/[:.]$/u, '')));
  const isTable = cells.length >= 2 && names.filter((name) => name !== null).length >= 2 && names.some((name) => name === 'plan' || name === 'handleplan' || name === 'nummer' || name === 'indsats');
  return isTable ? { kind, names: firstIsPlan(names), starts: cells.map((cell) => cell.start) } : null;
}

/** Without a column for the plans, the one called "Indsats" holds them. */
function firstIsPlan(names: readonly (Column | null)[]): readonly (Column | null)[] {
  return names.map((name, index) => (name === 'handleplan' && names.indexOf(name) === index ? 'plan' : name));
}

function columnOf(word: string): Column | null {
  const plain = word.trim();
  if (NUMBER_COLUMN.test(plain)) return 'nummer';
  if (PLAN_COLUMN.test(plain)) return 'plan';
  if (CELL_COLUMN.test(plain)) return 'celle';
  const label = labelOf(plain);
  return label?.exact === true ? label.label : null;
}

/** The lines that belong to the table: up to a blank line after which no cells go on, or a line without columns. */
function bodyOf(lines: readonly DocumentLine[], columns: Columns): DocumentLine[] {
  const end = lines.findIndex((line, index) => !isBodyLine(line, columns, lines[index + 1]));
  const body = end === -1 ? [...lines] : lines.slice(0, end);
  const hasCells = body.some((line) => cut(line.text, columns.kind).length >= 2);
  return hasCells ? [...body] : [];
}

function isBodyLine(line: DocumentLine, columns: Columns, next: DocumentLine | undefined): boolean {
  if (isBlank(line)) return columns.kind === 'blanks' && next !== undefined && !isBlank(next) && isBodyLine(next, columns, undefined);
  const cells = cut(line.text, columns.kind);
  if (columns.kind !== 'blanks') return cells.length >= 2;
  return cells.length >= 2 || (cells[0]?.start ?? 0) >= (columns.starts[1] ?? 1) - 2;
}

function unfoldBody(body: readonly DocumentLine[], columns: Columns): DocumentLine[] {
  const rows: { line: DocumentLine; cells: DocumentLine[][] }[] = [];
  for (const line of body) {
    const cells = cut(line.text, columns.kind).map((cell, index) => ({ ...cell, column: columns.kind === 'blanks' ? nearest(cell.start, columns.starts) : index }));
    if (cells.length === 0 || cells.every((cell) => /^:?-{2,}:?$/u.test(cell.text) || cell.text === '')) continue;
    if (beginsRow(cells, columns) || rows.length === 0) rows.push({ line, cells: columns.names.map(() => []) });
    for (const cell of cells) if (cell.text !== '') rows.at(-1)?.cells[cell.column]?.push({ ...line, text: cell.text });
  }
  return rows.flatMap(({ line, cells }) => unfoldRow(line, cells, columns));
}

/** A row begins where its first column holds something; a table laid out in blanks without numbers, at a capital after an ended row. */
function beginsRow(cells: readonly (Cell & { column: number })[], columns: Columns): boolean {
  if (columns.kind !== 'blanks') return true;
  const first = cells.find((cell) => cell.column === 0);
  if (first === undefined) return false;
  return columns.names[0] === 'nummer' || cells.length >= columns.names.length - 1;
}

function unfoldRow(line: DocumentLine, cells: readonly DocumentLine[][], columns: Columns): DocumentLine[] {
  const blank = { ...line, text: '', pageStart: false };
  const of = (name: Column): DocumentLine[] => cells.flatMap((cell, index) => (columns.names[index] === name ? cell : []));
  const fields = (['status', 'indsats', 'aktoer', 'periode'] as const).flatMap((name) => of(name).map((each, index) => (index === 0 ? { ...each, text: SHORT[name] + each.text } : each)));
  const [first, ...rest] = of('plan');
  const nummer = of('nummer');
  const own = nummer[0]?.text.replace(/\.$/u, '') ?? '';
  const isCode = readCode(own) !== null;
  const plan = first === undefined ? [] : [isCode ? first : { ...first, text: `Handleplan${own === '' ? '' : ` ${own}`}: ${first.text}` }, ...rest];
  return [blank, ...(isCode ? nummer : []), ...plan, blank, ...of('celle').flatMap(cutInside), ...fields, blank];
}

/** A cell may hold several fields in one line: "Status: Er i gang<br>Aktør: IT". */
function cutInside(line: DocumentLine): DocumentLine[] {
  return line.text.split(/<br\s*\/?>|(?<=\S)\s+(?=(?:Status|Indsats|Aktør|Periode):)/u).map((text) => ({ ...line, text: text.trim() }));
}

function nearest(start: number, starts: readonly number[]): number {
  return Math.max(0, starts.findLastIndex((each) => each <= start + 2));
}

function cut(text: string, kind: Columns['kind']): Cell[] {
  if (kind === 'pipe') return text.trim().replace(/^\||\|$/gu, '').split('|').map((cell, start) => ({ text: cell.trim(), start }));
  if (kind === 'tab') return text.split('\t').map((cell, start) => ({ text: cell.trim(), start }));
  return [...text.matchAll(/\S+(?: \S+)*/gu)].map((found) => ({ text: found[0], start: found.index }));
}

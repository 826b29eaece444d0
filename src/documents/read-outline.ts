import type { ImportFinding } from '../domain/udkast/import-finding';
import type { DocumentLine } from './document-line';
import { isBlank } from './document-line';
import type { OutlineNode, OutlineRow } from './outline';
import { readCode, readTableNumber } from './read-code';
import type { CodeReading } from './read-code';
import type { Heading } from './read-heading';
import { nodeWordIn, plainTitle, readHeading, tellsStatus } from './read-heading';
import { readItem } from './read-item';
import type { Label, LabelReading } from './read-label';
import { readLabel } from './read-label';
import { isTableHeader } from './unfold-table';

export interface OutlineReading {
  readonly root: OutlineNode;
  readonly findings: readonly ImportFinding[];
}

/** What the reader has open while it goes down the lines. */
interface Reader {
  readonly root: OutlineNode;
  readonly findings: ImportFinding[];
  /** The headings below each node by rank, number and title, to find one that is taken up again. */
  readonly headings: Map<OutlineNode, Map<string, OutlineNode>>;
  node: OutlineNode;
  row: OutlineRow | null;
  /** Where the next text goes in the row; `tekst` before the first label. */
  field: Label | 'tekst';
  /** The lines since the last blank one, wherever they were put. */
  paragraph: DocumentLine[];
  /** What the last line outside a row went to; a label after it makes it a handleplan. */
  loose: { lines: DocumentLine[]; nummer: string | null; take: () => void } | null;
  afterBlank: boolean;
  /** True after a heading or a table's header. */
  fresh: boolean;
  /** True below a table's header, until the next heading. */
  inTable: boolean;
  pageBreak: boolean;
  lastChapter: number;
}

const JOINING_END = /(?:[-,(]|(?<!\p{L})(?:og|eller|af|for|i|på|med|til|en|et|den|det|de|samt|mellem|om|fra|ved|via|jf\.|se|handleplan|handleplanerne|nr\.))$/iu;

/** Reads lines as a tree of headings with paragraphs, list items and handleplaner. Never throws. */
export function readOutline(lines: readonly DocumentLine[]): OutlineReading {
  const reader = start();
  let index = 0;
  while (index < lines.length) index += readLine(reader, lines, index);
  return { root: reader.root, findings: reader.findings };
}

function start(): Reader {
  const root: OutlineNode = { parent: null, style: 'document', ord: null, nummer: null, titel: '', rank: 0, line: 1, tellsStatus: false, paragraphs: [], rows: [], items: [], children: [] };
  return { root, findings: [], headings: new Map(), node: root, row: null, field: 'tekst', paragraph: [], loose: null, afterBlank: true, fresh: true, inTable: false, pageBreak: false, lastChapter: 0 };
}

/** Reads one line, or a heading over several; answers how many. */
function readLine(reader: Reader, lines: readonly DocumentLine[], index: number): number {
  const line = lines[index];
  if (line === undefined) return 1;
  reader.pageBreak ||= line.pageStart;
  if (isBlank(line)) return readBlank(reader);
  const heading = reader.inTable && readTableNumber(line.text) !== null ? null : readHeading(line.text);
  const used = heading !== null && mayHead(reader, heading, line, lines[index + 1]) ? openHeading(reader, heading, lines, index) : readContent(reader, line);
  reader.afterBlank = false;
  return used;
}

function readBlank(reader: Reader): number {
  reader.afterBlank = true;
  reader.paragraph = [];
  return 1;
}

function readContent(reader: Reader, line: DocumentLine): number {
  if (isTableHeader(line.text)) {
    reader.fresh = true;
    reader.inTable = true;
    return 1;
  }
  const code = readCode(line.text) ?? (reader.inTable ? readTableNumber(line.text) : null);
  const label = readLabel(line.text);
  if (code !== null && mayBeRow(reader, code)) openRow(reader, code, line);
  else if (label !== null && mayBeField(reader, label)) openField(reader, label, line);
  else readText(reader, line);
  reader.fresh = false;
  reader.pageBreak = false;
  return 1;
}

/** Whether something new may begin here. */
function isBoundary(reader: Reader): boolean {
  return reader.afterBlank || reader.pageBreak || reader.fresh || isComplete(reader);
}

/** Whether the open row has all it needs; what comes next may be something else. */
function isComplete(reader: Reader): boolean {
  if (reader.row === null) return false;
  return hasText(reader.row, 'aktoer') && (hasText(reader.row, 'status') || hasText(reader.row, 'indsats'));
}

function hasText(row: OutlineRow, label: Label): boolean {
  return (row.fields.get(label)?.lines.length ?? 0) > 0;
}

function mayHead(reader: Reader, heading: Heading, line: DocumentLine, next: DocumentLine | undefined): boolean {
  const outsideRow = reader.row === null || isComplete(reader) || reader.pageBreak;
  switch (heading.style) {
    case 'markdown':
      return true;
    case 'named':
      return heading.nummer !== null && heading.titel !== '' ? isBoundary(reader) || reader.row === null : isBoundary(reader) && outsideRow;
    case 'section':
      return isBoundary(reader) && outsideRow && /^\s*(?:#+\s+)?[\d.]+(?:\)|[.]?\s+\p{Lu})/u.test(line.text);
    case 'chapter':
      return isBoundary(reader) && !/[.,;:]$/u.test(line.text) && line.text.length < 140 && (outsideRow || Number(heading.nummer) === reader.lastChapter + 1);
    case 'capitals':
      return isBoundary(reader) && outsideRow && (next === undefined || isBlank(next));
  }
}

/** Opens a heading over as many lines as it takes; answers how many. */
function openHeading(reader: Reader, heading: Heading, lines: readonly DocumentLine[], index: number): number {
  const line = lines[index]?.nr ?? 1;
  const more = continuation(heading, lines, index + 1);
  const raw = [heading.titel, ...more.map((each) => each.text.trim())].join(' ').replace(/(?<=\p{L})- (?=\p{Ll})(?!- og )/u, '-');
  const full: Heading = { ...heading, ord: heading.ord ?? nodeWordIn(raw), titel: plainTitle(raw) };
  if (heading.style === 'chapter') reader.lastChapter = Number(heading.nummer);
  reader.node = placeHeading(reader, full, line);
  reader.node.tellsStatus ||= tellsStatus(raw);
  Object.assign(reader, { row: null, loose: null, fresh: true, inTable: false, pageBreak: false, paragraph: [] });
  return 1 + more.length;
}

/** A title goes on where it must (a joining word or hyphen at the end) or where the next line begins small. */
function continuation(heading: Heading, lines: readonly DocumentLine[], from: number): DocumentLine[] {
  const more: DocumentLine[] = [];
  let last = heading.titel;
  for (const line of lines.slice(from, from + 3)) {
    const goesOn = !isBlank(line) && !line.pageStart && (JOINING_END.test(last) || /^\s*\p{Ll}/u.test(line.text) || (last === '' && more.length === 0));
    if (!goesOn || isTableHeader(line.text) || readCode(line.text) !== null || readLabel(line.text) !== null) break;
    more.push(line);
    last = line.text.trim();
  }
  return more;
}

/** Finds the heading's place in the tree: the section that announced it, a node that is taken up again, or a new one. */
function placeHeading(reader: Reader, heading: Heading, line: number): OutlineNode {
  const announced = reader.node.style === 'section' && heading.style === 'named' && reader.node.rows.length === 0 && heading.rank === 2 ? reader.node : null;
  if (announced !== null) return nameSection(reader, announced, heading, line);
  const parent = parentFor(reader.node, heading.rank);
  const known = reader.headings.get(parent) ?? new Map<string, OutlineNode>();
  const name = `${heading.rank} ${heading.nummer ?? ''} ${heading.titel.toLowerCase()}`;
  const again = heading.titel === '' ? undefined : known.get(name);
  if (again !== undefined) return again;
  const node: OutlineNode = { parent, style: heading.style, ord: heading.ord, nummer: heading.nummer, titel: heading.titel, rank: heading.rank, line, tellsStatus: false, paragraphs: [], rows: [], items: [], children: [] };
  parent.children.push(node);
  reader.headings.set(parent, known.set(name, node));
  return node;
}

/** "3.1) Implementering af indsatsområdet: X" and "Indsatsområde 1: X" are the same node. */
function nameSection(reader: Reader, node: OutlineNode, heading: Heading, line: number): OutlineNode {
  if (node.titel.toLowerCase() !== heading.titel.toLowerCase()) {
    reader.findings.push({ line, kind: 'overskrift-afviger', values: { titel: heading.titel, anden: node.titel } });
  }
  return Object.assign(node, { style: 'named', ord: heading.ord, nummer: heading.nummer, titel: heading.titel, line });
}

function parentFor(from: OutlineNode, rank: number): OutlineNode {
  let node = from;
  while (node.rank >= rank && node.parent !== null) node = node.parent;
  return node;
}

/** A number in the middle of prose is a mention, not a handleplan. */
function mayBeRow(reader: Reader, code: CodeReading): boolean {
  const inProse = !isBoundary(reader);
  const last = reader.paragraph.at(-1)?.text ?? '';
  if (code.rest === '') return !inProse || !JOINING_END.test(last);
  return !inProse && /^[\p{Lu}\d"”»“]/u.test(code.rest) && !(reader.row === null && reader.node.style === 'document' && !reader.fresh && !code.nummer.includes('-'));
}

function openRow(reader: Reader, code: CodeReading, line: DocumentLine): void {
  reader.row = { nummer: code.nummer, omraadeNr: code.omraade === '' ? null : code.omraade, line: line.nr, tekst: code.rest === '' ? [] : [{ ...line, text: code.rest }], fields: new Map() };
  reader.node.rows.push(reader.row);
  Object.assign(reader, { field: 'tekst', loose: null, paragraph: [] });
}

function mayBeField(reader: Reader, label: LabelReading): boolean {
  if (reader.row !== null) return true;
  return label.ordlyd.endsWith(':') && (label.label === 'handleplan' || reader.loose !== null);
}

function openField(reader: Reader, label: LabelReading, line: DocumentLine): void {
  if (label.label === 'handleplan' && (reader.row === null || reader.row.fields.size > 0)) {
    pushRow(reader, label.value === '' ? [] : [{ ...line, text: label.value }], null, line.nr);
    return;
  }
  if (reader.row === null) rowFromLoose(reader);
  else if (reader.row.fields.has(label.label)) rowFromParagraph(reader, label, line);
  const row = reader.row;
  if (row === null) return;
  notePageBreak(reader, line);
  if (!label.exact) reader.findings.push({ line: line.nr, kind: 'fejlstavet-felt', values: { plan: row.nummer ?? '', ordlyd: label.ordlyd, felt: label.label } });
  const lines = label.value === '' ? [] : [{ ...line, text: label.value }];
  const field = row.fields.get(label.label);
  if (label.label === 'handleplan') row.tekst.push(...lines);
  else if (field === undefined) row.fields.set(label.label, { line: line.nr, lines });
  else field.lines.push(...lines);
  reader.field = label.label === 'handleplan' ? 'tekst' : label.label;
  reader.paragraph = [...lines];
}

/** The paragraph or item just before a label is the handleplan that the label tells about. */
function rowFromLoose(reader: Reader): void {
  const loose = reader.loose;
  if (loose === null) return;
  loose.take();
  pushRow(reader, [...loose.lines], loose.nummer, loose.lines[0]?.nr ?? 1);
}

/** A label for the second time: the paragraph before it begins a handleplan of its own, if there is one. */
function rowFromParagraph(reader: Reader, label: LabelReading, line: DocumentLine): void {
  const current = linesOfField(reader);
  const own = reader.paragraph.length > 0 && reader.paragraph.length < current.length;
  if (own && reader.row !== null) {
    const lines = current.splice(current.length - reader.paragraph.length);
    pushRow(reader, lines, null, lines[0]?.nr ?? line.nr);
    return;
  }
  reader.findings.push({ line: line.nr, kind: 'felt-to-gange', values: { plan: reader.row?.nummer ?? '', felt: label.label } });
}

function pushRow(reader: Reader, tekst: DocumentLine[], nummer: string | null, line: number): void {
  reader.row = { nummer, omraadeNr: null, line, tekst, fields: new Map() };
  reader.node.rows.push(reader.row);
  Object.assign(reader, { field: 'tekst', loose: null, paragraph: [...tekst] });
}

function readText(reader: Reader, line: DocumentLine): void {
  if (reader.row !== null && endsRow(reader)) reader.row = null;
  if (reader.row !== null) {
    notePageBreak(reader, line);
    linesOfField(reader).push({ ...line, text: line.text });
    reader.paragraph.push(line);
    return;
  }
  readLoose(reader, line);
}

/** After the aktører and a blank line, a new paragraph is no longer part of the cell. */
function endsRow(reader: Reader): boolean {
  const last = linesOfField(reader).at(-1)?.text ?? '';
  return reader.afterBlank && reader.field === 'aktoer' && isComplete(reader) && !JOINING_END.test(last);
}

function linesOfField(reader: Reader): DocumentLine[] {
  if (reader.row === null) return [];
  return reader.field === 'tekst' ? reader.row.tekst : (reader.row.fields.get(reader.field)?.lines ?? []);
}

/** Text outside a row: a list item, a paragraph, or more of either. */
function readLoose(reader: Reader, line: DocumentLine): void {
  const item = readItem(line.text);
  if (item !== null) {
    openItem(reader, line, item.nummer, item.tekst);
    return;
  }
  if (!reader.afterBlank && !reader.fresh && reader.loose !== null) {
    reader.loose.lines.push(line);
    return;
  }
  const lines = [line];
  const { paragraphs } = reader.node;
  paragraphs.push(lines);
  reader.loose = { lines, nummer: null, take: () => void paragraphs.splice(paragraphs.indexOf(lines), 1) };
}

function openItem(reader: Reader, line: DocumentLine, nummer: string | null, tekst: string): void {
  const { items } = reader.node;
  const item = { nummer, line: line.nr, lines: [{ ...line, text: tekst }] };
  items.push(item);
  reader.loose = { lines: item.lines, nummer, take: () => void items.splice(items.indexOf(item), 1) };
}

function notePageBreak(reader: Reader, line: DocumentLine): void {
  if (!reader.pageBreak || reader.row === null) return;
  reader.findings.push({ line: line.nr, kind: 'sideskift-i-celle', values: { plan: reader.row.nummer ?? '' } });
  reader.pageBreak = false;
}

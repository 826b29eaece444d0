import { parsePeriode } from '../domain/periode/parse-periode';
import type { Periode } from '../domain/periode/periode';
import type { DocumentLine } from './document-line';
import { isBlank } from './document-line';
import { readHeading } from './read-heading';
import { readItem } from './read-item';

/** One action of a tidsplan: under which node (by its title, null where none stands), when, and what. */
export interface TidsplanEntry {
  readonly spor: string | null;
  readonly periode: Periode;
  readonly tekst: string;
  readonly line: number;
}

export interface TidsplanReading {
  readonly entries: readonly TidsplanEntry[];
  /** The lines that are no part of a tidsplan. */
  readonly rest: readonly DocumentLine[];
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&nbsp;': ' ' };

/** Reads the tidsplaner of a document: tables of periode × node (either way round), and plain lists under a heading "Tidsplan". */
export function readTidsplan(lines: readonly DocumentLine[]): TidsplanReading {
  const entries: TidsplanEntry[] = [];
  const rest: DocumentLine[] = [];
  let index = 0;
  while (index < lines.length) {
    const found = readTable(lines, index) ?? readList(lines, index);
    const line = lines[index];
    for (const entry of found?.entries ?? []) entries.push(entry);
    if (found === null && line !== undefined) rest.push(line);
    index += found?.used ?? 1;
  }
  return { entries, rest };
}

interface Found {
  readonly entries: TidsplanEntry[];
  readonly used: number;
}

function readTable(lines: readonly DocumentLine[], index: number): Found | null {
  const head = cells(lines[index]);
  if (head.length < 2) return null;
  const turned = head.slice(1).every((cell) => parsePeriode(cell) !== null);
  if (!turned && !firstCellsArePerioder(lines, index + 1)) return null;
  const body = tableBody(lines, index + 1);
  const isTidsplan = body.length > 0 && (turned || body.every(({ parts }) => parsePeriode(parts[0] ?? '') !== null));
  if (!isTidsplan) return null;
  const entries = body.flatMap(({ line, parts }) => parts.slice(1).flatMap((part, column) => {
    const across = head[column + 1] ?? '';
    const periode = parsePeriode((turned ? across : parts[0]) ?? '');
    return periode === null ? [] : items(part).map((tekst) => ({ spor: (turned ? parts[0] : across) ?? null, periode, tekst, line }));
  }));
  const last = body.at(-1);
  return { entries, used: last === undefined ? 1 : last.at - index + 1 };
}

/** A look at the next rows, so that a long table of something else is not read in vain. */
function firstCellsArePerioder(lines: readonly DocumentLine[], from: number): boolean {
  const next = lines.slice(from, from + 2).map(cells).find((parts) => parts.length >= 2 && !/^:?-{2,}:?$/u.test(parts[0] ?? ''));
  return next !== undefined && parsePeriode(next[0] ?? '') !== null;
}

function tableBody(lines: readonly DocumentLine[], from: number): { line: number; at: number; parts: string[] }[] {
  const body: { line: number; at: number; parts: string[] }[] = [];
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    const parts = cells(line);
    if (line === undefined || parts.length < 2) break;
    if (!parts.every((part) => /^:?-{2,}:?$/u.test(part))) body.push({ line: line.nr, at, parts });
  }
  return body;
}

function cells(line: DocumentLine | undefined): string[] {
  const text = line?.text ?? '';
  if (text.includes('|')) return text.trim().replace(/^\||\|$/gu, '').split('|').map((cell) => cell.trim());
  return text.includes('\t') ? text.split('\t').map((cell) => cell.trim()) : [];
}

/** The actions of one cell: HTML list items, lines broken by <br>, bullets, or the whole cell. */
function items(cell: string): string[] {
  const listed = [...cell.matchAll(/<li[^>]*>(.*?)(?=<\/li>|<li|<\/ul>|$)/giu)].map((found) => found[1] ?? '');
  const parts = listed.length > 0 ? listed : cell.split(/<br\s*\/?>|(?:^|\s)[•▪]\s|;\s/iu);
  return parts.map(plainText).filter((part) => part !== '');
}

function plainText(html: string): string {
  const text = html.replace(/<[^<>]*>/gu, ' ').replace(/&(?:amp|lt|gt|quot|#39|nbsp);/gu, (entity) => ENTITIES[entity] ?? entity);
  return text.replace(/^\s*[•▪*-]\s+/u, '').replace(/\s+/gu, ' ').trim();
}

/** "Tidsplan", then years and nodes as lines of their own in either order, and the actions as list items. */
function readList(lines: readonly DocumentLine[], index: number): Found | null {
  const title = lines[index]?.text ?? '';
  if (!/^[#\s\d.)]*tidsplan(?!\p{L})/iu.test(title) || title.length > 80) return null;
  const entries: TidsplanEntry[] = [];
  let used = 1;
  let periode: Periode | null = null;
  let spor: string | null = null;
  for (const line of lines.slice(index + 1)) {
    const item = readItem(line.text);
    const own = parsePeriode(line.text.replace(/^#+\s*/u, '').replace(/:\s*$/u, ''));
    if (own !== null) periode = own;
    else if (item !== null && periode !== null) entries.push({ spor, periode, tekst: plainText(item.tekst), line: line.nr });
    else if (isNodeLine(line)) spor = line.text.replace(/^#+\s*/u, '').replace(/:\s*$/u, '').trim();
    else if (!isBlank(line)) break;
    used += 1;
  }
  return entries.length > 0 ? { entries, used } : null;
}

function isNodeLine(line: DocumentLine): boolean {
  const heading = readHeading(line.text);
  if (heading !== null && heading.style !== 'markdown' && heading.style !== 'capitals') return false;
  return /^#*\s*\p{Lu}/u.test(line.text) && line.text.length <= 60 && !/[.,;]$/u.test(line.text);
}

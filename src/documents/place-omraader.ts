import { toNoegle } from '../domain/noegle';
import type { Keys } from './create-keys';
import type { JoinLines } from './join-lines';
import type { OutlineItem, OutlineNode } from './outline';
import { allNodes } from './outline';
import type { OmraadeReading } from './strategy-reading';

/** The tree of a strategy as places for its handleplaner: the headings that hold some, by node. */
export interface PlacedOmraader {
  readonly omraader: readonly OmraadeReading[];
  /** The key of the omraade that a heading stands for. */
  readonly noegleOf: ReadonlyMap<OutlineNode, string>;
  /** What each level is called, top down. */
  readonly niveauer: readonly string[];
}

export interface PlaceRules {
  readonly strategi: string;
  readonly text: string;
  /** Whether the document speaks of pejlemærker. */
  readonly hasPejlemaerker: boolean;
  readonly keys: Keys;
  readonly join: JoinLines;
  /** Titles that a tidsplan names as places, in small letters. */
  readonly spor: ReadonlySet<string>;
  /** Whether the document tells how it goes: prose under headings that say so is a status then, and no description. */
  readonly isStatus: boolean;
  /** The line of the document's own title, which is no node. */
  readonly titleLine: number | null;
}

const DEEPEST = 3;

/** Chapters that open a document: what follows them without a heading of its own level does not belong to them. */
const PREFACE = /^(indledning|forord|introduktion|baggrund|resumé|sammenfatning|læsevejledning)$/iu;

/** Chooses the headings that are nodes of the strategy, gives them keys and levels, and numbered items below them too. */
export function placeOmraader(root: OutlineNode, rules: PlaceRules): PlacedOmraader {
  const nodes = allNodes(root).filter((node) => node !== root && isOmraade(node, rules));
  const noegleOf = new Map<OutlineNode, string>();
  const placed = new Map<OutlineNode, OmraadeReading>();
  const omraader: OmraadeReading[] = [];
  for (const node of nodes) {
    const parent = parentOf(node, placed);
    const omraade = fromNode(node, parent, rules);
    noegleOf.set(node, omraade.noegle);
    placed.set(node, omraade);
    omraader.push(omraade);
    if (holdsPejlemaerker(node, rules)) for (const each of pejlemaerker(node, omraade, rules)) omraader.push(each);
  }
  return { omraader, noegleOf, niveauer: niveauer(nodes, omraader, noegleOf, rules) };
}

/** Whether the document's numbered items are nodes: only a document with pejlemærker has such. */
export function holdsPejlemaerker(node: OutlineNode, rules: Pick<PlaceRules, 'hasPejlemaerker'>): boolean {
  return rules.hasPejlemaerker && node.items.some((item) => item.nummer !== null);
}

function isOmraade(node: OutlineNode, rules: PlaceRules): boolean {
  if (node.line === rules.titleLine && node.rows.length === 0) return false;
  const isSpor = rules.spor.has(node.titel.toLowerCase());
  if (isSpor || node.rows.length > 0 || node.style === 'named' || holdsPejlemaerker(node, rules)) return true;
  return !PREFACE.test(node.titel) && node.children.some((child) => isOmraade(child, rules));
}

function parentOf(node: OutlineNode, placed: ReadonlyMap<OutlineNode, OmraadeReading>): OmraadeReading | null {
  let above = node.parent;
  while (above !== null) {
    const omraade = placed.get(above);
    if (omraade !== undefined && omraade.niveau < DEEPEST) return omraade;
    above = above.parent;
  }
  return null;
}

function fromNode(node: OutlineNode, parent: OmraadeReading | null, rules: PlaceRules): OmraadeReading {
  const nummer = node.style === 'named' || node.style === 'section' ? node.nummer : null;
  const prose = node.paragraphs.map((lines) => rules.join(lines).text);
  const text = joinParagraphs(prose);
  const isStatus = rules.isStatus && node.tellsStatus;
  return {
    noegle: rules.keys(`${rules.strategi}/${nummer ?? toNoegle(node.titel)}`),
    line: node.line,
    foraelder: parent?.noegle ?? null,
    niveau: (parent?.niveau ?? 0) + 1,
    nummer,
    titel: fromCapitals(node.titel === '' ? [node.ord, node.nummer].filter((part) => part !== null).join(' ') : node.titel),
    tekst: isStatus || text === '' ? null : text,
    verdensmaal: verdensmaalIn(text),
    status: isStatus && text !== '' ? text : null,
  };
}

/** Each numbered item is a node; the bullets after it are its text. */
function pejlemaerker(node: OutlineNode, parent: OmraadeReading, rules: PlaceRules): OmraadeReading[] {
  const places = node.items.flatMap((item, index) => (item.nummer === null ? [] : [index]));
  return places.map((place, index) => {
    const [item, ...bullets] = node.items.slice(place, places[index + 1]);
    const statement = rules.join(item?.lines ?? []).text;
    const nummer = item?.nummer ?? null;
    return {
      noegle: `${parent.noegle}/${nummer ?? ''}`, line: item?.line ?? node.line, foraelder: parent.noegle, niveau: parent.niveau + 1, nummer,
      titel: shorten(statement), tekst: [statement, ...bullets.map((bullet) => `• ${bulletText(bullet, rules.join)}`)].join('\n'), verdensmaal: [], status: null,
    };
  });
}

function bulletText(item: OutlineItem, join: JoinLines): string {
  return join(item.lines).text;
}

/** A paragraph that ends in the middle of a sentence goes on in the next: a page came between. */
function joinParagraphs(paragraphs: readonly string[]): string {
  return paragraphs.reduce((before, next) => {
    if (before === '') return next;
    if (/\p{L}-$/u.test(before) && /^\p{Ll}/u.test(next)) return before.slice(0, -1) + next;
    return /[\p{L},]$/u.test(before) && /^\p{Ll}/u.test(next) ? `${before} ${next}` : `${before}\n\n${next}`;
  }, '');
}

function verdensmaalIn(text: string): string[] {
  const goals = [...text.matchAll(/verdensmål\s+(?:nr\.?\s*)?(\d{1,2})(?!\d)/giu)].map((found) => found[1] ?? '');
  const targets = [...text.matchAll(/delmål\s+(\d{1,2}\.[\da-d]{1,2}(?:(?:,| og)\s+\d{1,2}\.\d{1,2})*)/giu)].flatMap((found) => (found[1] ?? '').match(/\d{1,2}\.[\da-d]{1,2}/giu) ?? []);
  return [...new Set([...goals, ...targets])].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

/** The names of the levels: what the document calls them, else what it says it has. */
function niveauer(nodes: readonly OutlineNode[], omraader: readonly OmraadeReading[], noegleOf: ReadonlyMap<OutlineNode, string>, rules: PlaceRules): string[] {
  const depth = omraader.reduce((deepest, each) => Math.max(deepest, each.niveau), 1);
  return Array.from({ length: depth }, (_, index) => {
    const keys = new Set(omraader.filter((each) => each.niveau === index + 1).map((each) => each.noegle));
    const here = nodes.filter((node) => keys.has(noegleOf.get(node) ?? ''));
    const named = here.find((node) => node.ord !== null)?.ord ?? null;
    if (named !== null) return named;
    if (here.length === 0) return rules.hasPejlemaerker ? 'Pejlemærke' : 'Mål';
    return index === 0 && /strategispor/iu.test(rules.text) ? 'Strategispor' : index === 0 ? 'Område' : 'Overskrift';
  });
}

/** A short name of at most `length` characters, cut between words. */
export function shorten(text: string, length = 120): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > length / 3 ? space : cut.length).replace(/[\s,;:–-]+$/u, '')}…`;
}

function fromCapitals(titel: string): string {
  const short = shorten(titel, 250);
  return short === short.toUpperCase() && short.length > 5 ? short.charAt(0) + short.slice(1).toLowerCase() : short;
}

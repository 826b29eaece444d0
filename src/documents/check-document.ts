import { findCpr } from '../domain/cpr/find-cpr';
import type { ImportFinding } from '../domain/udkast/import-finding';
import { checkCell, checkUnknownAktoerer } from './check-cell';
import { checkContradictions } from './check-contradictions';
import { checkHyphens } from './check-hyphens';
import { checkNumbers } from './check-numbers';
import { checkRelations } from './check-relations';
import type { DocumentLine } from './document-line';
import { findForelaeggelser } from './find-forelaeggelser';
import type { JoinLines } from './join-lines';
import type { OutlineNode, OutlineRow } from './outline';
import { allNodes } from './outline';
import type { PlacedOmraader } from './place-omraader';
import { sharedCells } from './read-handleplaner';
import type { StrategyReading } from './strategy-reading';

/** Everything the checks look at. */
export interface CheckedDocument {
  /** As it came, CPR numbers and all. */
  readonly document: string;
  readonly lines: readonly DocumentLine[];
  readonly outline: OutlineNode;
  readonly placed: PlacedOmraader;
  readonly join: JoinLines;
  readonly reading: Omit<StrategyReading, 'findings'>;
  /** Whether the document gives any status at all. */
  readonly isStatus: boolean;
}

/** Looks a read document over for what a person should know or check. */
export function checkDocument(checked: CheckedDocument): ImportFinding[] {
  const { reading, outline, join } = checked;
  const nodes = allNodes(outline);
  return [
    ...checkCpr(checked.document),
    ...(reading.handleplaner.length === 0 ? [{ line: 1, kind: 'ikke-genkendt', values: {} } as const] : []),
    ...(reading.strategi.fra === null ? [{ line: 1, kind: 'strategiens-aar-mangler', values: {} } as const] : []),
    ...reading.handleplaner.flatMap((plan) => checkCell(plan, checked.isStatus)),
    ...checkUnknownAktoerer(reading.handleplaner),
    ...nodes.flatMap((node) => checkSharedCells(node)),
    ...nodes.flatMap((node) => node.rows.flatMap((row) => checkLineEnds(row, join))),
    ...checkHyphens(reading, checked.document),
    ...checkNumbers(checked),
    ...checkContradictions(checked),
    ...checkRelations(reading.handleplaner),
    ...nodes.flatMap((node) => checkProse(node, join)),
    ...checkPlaces(checked),
  ];
}

function checkCpr(document: string): ImportFinding[] {
  let line = 1;
  let read = 0;
  return findCpr(document).map(({ index }) => {
    line += document.slice(read, index).split(/\r\n|\n|\r/u).length - 1;
    read = index;
    return { line, kind: 'cpr-nummer', values: {} };
  });
}

/** A cell that several handleplaner have together, once a cell. */
function checkSharedCells(node: OutlineNode): ImportFinding[] {
  return sharedCells(node.rows).flatMap((share) => {
    const [row] = share;
    if (row === undefined || share.length < 2) return [];
    return [{ line: row.line, kind: 'faelles-celle', values: { planer: share.map((each) => each.nummer ?? '').join(' og '), celle: String(share.at(-1)?.line ?? row.line) } }];
  });
}

function checkLineEnds(row: OutlineRow, join: JoinLines): ImportFinding[] {
  const texts = [row.tekst, ...[...row.fields.values()].map((field) => field.lines)];
  return texts.flatMap((lines) => join(lines).unsure.map(({ line, word }) => ({ line, kind: 'orddeling', values: { plan: row.nummer ?? '', ord: word } })));
}

/** A meeting that an area's prose tells of belongs to no handleplan. */
function checkProse(node: OutlineNode, join: JoinLines): ImportFinding[] {
  return node.paragraphs.flatMap((lines) => findForelaeggelser(join(lines).text).filter((found) => found.periode !== null && !found.afholdt).map((found) => ({
    line: lines.find((line) => line.text.includes(found.ordlyd))?.nr ?? lines[0]?.nr ?? 1,
    kind: 'moede-uden-handleplan',
    values: { titel: node.titel, organ: found.ordlyd, ordlyd: found.periode?.ordlyd ?? '' },
  })));
}

/** Rows that stand under no heading, and boxed sections in the middle of the tree. */
function checkPlaces({ reading, outline, placed }: CheckedDocument): ImportFinding[] {
  const keys = new Set(reading.omraader.map((omraade) => omraade.noegle));
  const homeless = reading.handleplaner.find((plan) => !keys.has(plan.omraade));
  const inside = allNodes(outline).filter((node) => node.parent !== null && placed.noegleOf.has(node.parent) && !placed.noegleOf.has(node) && node.paragraphs.length > 0);
  return [
    ...(homeless === undefined ? [] : [{ line: homeless.line, kind: 'uden-omraade', values: { titel: reading.strategi.titel } } as const]),
    ...inside.map((node): ImportFinding => ({ line: node.line, kind: 'afsnit-uden-plads', values: { titel: node.titel } })),
  ];
}

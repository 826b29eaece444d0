import type { KendtAktoer } from '../domain/aktoer/kendte-aktoerer';
import { maskCpr } from '../domain/cpr/find-cpr';
import type { ImportFinding } from '../domain/udkast/import-finding';
import { createKeys } from './create-keys';
import { checkDocument } from './check-document';
import { documentLines } from './document-line';
import type { DocumentLine } from './document-line';
import { createJoinLines } from './join-lines';
import type { JoinLines } from './join-lines';
import type { OutlineNode } from './outline';
import { allNodes } from './outline';
import { withoutFurniture } from './page-furniture';
import { placeOmraader } from './place-omraader';
import type { PlacedOmraader } from './place-omraader';
import { readHandleplaner } from './read-handleplaner';
import type { RowContext } from './read-handleplaner';
import { readOutline } from './read-outline';
import { readStrategi } from './read-strategi';
import { readTidsplan } from './read-tidsplan';
import { listAsRows } from './list-as-rows';
import { placeTidsplan } from './place-tidsplan';
import type { HandleplanReading, StrategyReading } from './strategy-reading';
import { unfoldTables } from './unfold-table';

/**
 * Reads a strategy document, as the text that extraction from a PDF gives, whatever its layout:
 * tables of handleplaner with status and aktører, headings with pejlemærker, a tidsplan by year.
 * Never throws: what it is unsure of comes back as findings with their lines. CPR numbers are blotted out before anything is read.
 */
export function readStrategyDocument(document: string, kendte: readonly KendtAktoer[]): StrategyReading {
  const all = documentLines(maskCpr(document));
  const { lines, removed } = withoutFurniture(all);
  const text = all.map((line) => line.text).join('\n');
  const join = createJoinLines(text);
  const { entries, rest } = readTidsplan(lines);
  const outline = readOutline(unfoldTables(rest));
  const listed = entries.length === 0 && listAsRows(outline.root, text);
  const about = readStrategi(lines, text);
  const isStatus = allNodes(outline.root).some((node) => node.rows.some((row) => row.fields.has('status')));
  const hasPejlemaerker = /pejlemærke/iu.test(text);
  const placed = placeOmraader(outline.root, { strategi: about.strategi.noegle, text, hasPejlemaerker, keys: createKeys(), join, isStatus, titleLine: about.guessed ? null : about.line, spor: new Set(entries.flatMap(({ spor }) => spor?.toLowerCase() ?? [])) });
  const keys = createKeys();
  const plans = plansOf(outline.root, placed, { strategi: about.strategi.noegle, join, kendte, keys });
  const planned = placeTidsplan(entries, placed, { strategi: about.strategi, text, keys });
  const reading = {
    strategi: { ...about.strategi, niveauer: placed.niveauer },
    status: isStatus ? introduction(outline.root, placed, join, about.line) : null,
    omraader: [...placed.omraader, ...planned.omraader],
    handleplaner: [...plans, ...planned.handleplaner],
  };
  const noticed: ImportFinding[] = [
    ...outline.findings,
    ...planned.findings,
    ...removed.map((line): ImportFinding => ({ line, kind: 'sidetal-fjernet', values: {} })),
    ...(about.guessed ? [{ line: about.line, kind: 'titel-gaettet', values: { titel: about.strategi.titel } } as const] : []),
    ...(listed ? [{ line: reading.handleplaner[0]?.line ?? 1, kind: 'laest-som-punkter', values: {} } as const] : []),
  ];
  const findings = [...noticed, ...checkDocument({ document, lines, outline: outline.root, placed, join, reading, isStatus })];
  return { ...reading, findings: findings.sort((a, b) => a.line - b.line) };
}

function plansOf(root: OutlineNode, placed: PlacedOmraader, context: Omit<RowContext, 'omraade'>): HandleplanReading[] {
  return allNodes(root).flatMap((node) => readHandleplaner(node, { ...context, omraade: placed.noegleOf.get(node) ?? context.strategi }));
}

/** What is told before the first area about how the strategy as a whole goes; null when it only describes. */
function introduction(root: OutlineNode, placed: PlacedOmraader, join: JoinLines, titleLine: number): string | null {
  const nodes = allNodes(root);
  const first = nodes.findIndex((node) => placed.noegleOf.has(node));
  const before = nodes.slice(0, first === -1 ? 1 : first).flatMap((node) => node.paragraphs as readonly (readonly DocumentLine[])[]);
  const text = before.map((lines) => join(lines.filter((line) => line.nr !== titleLine || line.text.length > 120)).text).filter((part) => part !== '').join('\n\n');
  return /status|redegør|fremdrift/iu.test(text) ? text : null;
}

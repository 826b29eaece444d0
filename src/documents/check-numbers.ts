import type { ImportFinding } from '../domain/udkast/import-finding';
import type { CheckedDocument } from './check-document';
import type { OutlineNode, OutlineRow } from './outline';
import { allNodes, allRows } from './outline';
import { mentionedCodes, readCode } from './read-code';

/** Numbers that stand twice, under another heading than they name, with gaps, or only in the prose. */
export function checkNumbers(checked: CheckedDocument): ImportFinding[] {
  const nodes = allNodes(checked.outline);
  return [
    ...checkTwice(allRows(checked.outline)),
    ...nodes.flatMap(checkArea),
    ...checkAreasTwice(nodes),
    ...checkGaps(allRows(checked.outline)),
    ...checkMentions(checked),
  ];
}

function checkTwice(rows: readonly OutlineRow[]): ImportFinding[] {
  const firsts = firstBy(rows, (row) => (row.omraadeNr === null ? null : row.nummer));
  return rows.flatMap((row): ImportFinding[] => {
    const first = row.omraadeNr === null ? undefined : firsts.get(row.nummer ?? '');
    return first === undefined || first === row ? [] : [{ line: row.line, kind: 'modsigelse-nummer-to-gange', values: { plan: row.nummer ?? '', linje: String(first.line) } }];
  });
}

function checkArea(node: OutlineNode): ImportFinding[] {
  if (node.style !== 'named' || node.nummer === null || !/^\d+$/u.test(node.nummer)) return [];
  return node.rows.filter((row) => row.omraadeNr !== null && row.omraadeNr !== node.nummer)
    .map((row) => ({ line: row.line, kind: 'modsigelse-nummer-i-andet-omraade', values: { plan: row.nummer ?? '', omraade: node.nummer ?? '', titel: node.titel } }));
}

function checkAreasTwice(nodes: readonly OutlineNode[]): ImportFinding[] {
  const named = nodes.filter((node) => node.style === 'named' && node.nummer !== null);
  const nameOf = (node: OutlineNode): string => `${node.ord ?? ''} ${node.nummer ?? ''} ${node.parent?.style === 'named' ? (node.parent.nummer ?? '') : ''}`;
  const firsts = firstBy(named, nameOf);
  return named.flatMap((node): ImportFinding[] => {
    const first = firsts.get(nameOf(node));
    return first === undefined || first === node ? [] : [{ line: node.line, kind: 'modsigelse-omraade-to-gange', values: { omraade: `${node.ord ?? ''} ${node.nummer ?? ''}`.trim(), titel: node.titel, linje: String(first.line) } }];
  });
}

/** The first of the things that have the same name. */
function firstBy<T>(things: readonly T[], nameOf: (thing: T) => string | null): ReadonlyMap<string, T> {
  const firsts = new Map<string, T>();
  for (const thing of things) {
    const name = nameOf(thing);
    if (name !== null && !firsts.has(name)) firsts.set(name, thing);
  }
  return firsts;
}

/** The letters missing before the last one of each area: other plans may exist that the document leaves out. */
function checkGaps(rows: readonly OutlineRow[]): ImportFinding[] {
  const areas = [...new Set(rows.map((row) => row.omraadeNr).filter((nr) => nr !== null))];
  return areas.flatMap((area): ImportFinding[] => {
    const here = rows.filter((row) => row.omraadeNr === area);
    const letters = here.map((row) => readCode(row.nummer ?? '')?.bogstav.charCodeAt(0) ?? 0).filter((code) => code >= 65 && code <= 90);
    const missing = Array.from({ length: letters.reduce((most, code) => Math.max(most, code), 64) - 64 }, (_, index) => 65 + index).filter((code) => !letters.includes(code));
    if (missing.length === 0) return [];
    return [{ line: here[0]?.line ?? 1, kind: 'spring-i-nummerering', values: { omraade: area, mangler: missing.map((code) => `${area}-${String.fromCharCode(code)}`).join(', ') } }];
  });
}

/** Numbers named in running text that are no handleplaner of this document. */
function checkMentions({ lines, outline }: CheckedDocument): ImportFinding[] {
  const known = new Set(allRows(outline).map((row) => row.nummer));
  const starts: number[] = [];
  let length = 0;
  const trimmed = lines.map((line) => {
    starts.push(length);
    length += line.text.trim().length + 1;
    return line.text.trim();
  });
  const text = trimmed.join('\n');
  if (known.size === 0) return [];
  return mentionedCodes(text).filter(({ nummer }) => !known.has(nummer)).map(({ nummer, index }) => ({
    line: lines[starts.findLastIndex((start) => start <= index)]?.nr ?? 1, kind: 'naevnt-i-teksten', values: { plan: nummer },
  }));
}

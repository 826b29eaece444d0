import type { OutlineNode } from './outline';
import { allNodes, allRows } from './outline';

const PLAN_HEADING = /^(?:handleplaner|indsatser|handlinger|aktiviteter|tiltag|initiativer)(?!\p{L})/iu;

/**
 * A document without tables and fields may list its handleplaner as items under the headings.
 * Turns those items into rows; under a heading such as "Handleplaner" they belong to the heading above it.
 * Answers whether it did.
 */
export function listAsRows(root: OutlineNode, text: string): boolean {
  if (allRows(root).length > 0 || /pejlemærke/iu.test(text)) return false;
  const holders = allNodes(root).filter((node) => node.items.length > 0 && (node.style === 'named' || PLAN_HEADING.test(node.titel)));
  for (const node of holders) {
    const owner = PLAN_HEADING.test(node.titel) && node.parent !== null && node.parent !== root ? node.parent : node;
    for (const item of node.items.splice(0)) owner.rows.push({ nummer: item.nummer, omraadeNr: null, line: item.line, tekst: item.lines, fields: new Map() });
  }
  return holders.length > 0;
}

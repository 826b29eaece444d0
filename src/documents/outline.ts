import type { DocumentLine } from './document-line';
import type { HeadingStyle } from './read-heading';
import type { Label } from './read-label';

/** A field of a handleplan's cell: its lines as they stand. */
export interface OutlineField {
  readonly line: number;
  readonly lines: DocumentLine[];
}

/** A handleplan as found: a number or none, its text and its fields. */
export interface OutlineRow {
  readonly nummer: string | null;
  /** The number of the area that its own number names, or null. */
  readonly omraadeNr: string | null;
  readonly line: number;
  readonly tekst: DocumentLine[];
  readonly fields: Map<Label, OutlineField>;
}

/** A list item with the bullets under it. */
export interface OutlineItem {
  readonly nummer: string | null;
  readonly line: number;
  readonly lines: DocumentLine[];
}

/** A heading of the document with what stands under it. */
export interface OutlineNode {
  readonly parent: OutlineNode | null;
  style: HeadingStyle | 'document';
  ord: string | null;
  nummer: string | null;
  titel: string;
  rank: number;
  line: number;
  /** Whether the heading says that this part tells how it goes ("Implementering af …", "Arbejdet med …"). */
  tellsStatus: boolean;
  readonly paragraphs: DocumentLine[][];
  readonly rows: OutlineRow[];
  readonly items: OutlineItem[];
  readonly children: OutlineNode[];
}

/** The node itself and all below it, top down. */
export function allNodes(node: OutlineNode): OutlineNode[] {
  return [node, ...node.children.flatMap(allNodes)];
}

/** All rows below a node, in the document's order. */
export function allRows(node: OutlineNode): OutlineRow[] {
  return allNodes(node).flatMap((each) => each.rows).sort((a, b) => a.line - b.line);
}

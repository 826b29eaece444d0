import type { DocumentLine } from './document-line';
import { isBlank } from './document-line';

const PAGE_NUMBER = /^\s*(?:side\s+\d{1,3}(?:\s*(?:af|\/)\s*\d{1,3})?|\d{1,3}\s*(?:af|\/)\s*\d{1,3}|-\s*\d{1,3}\s*-)\s*$/iu;
const LONE_NUMBER = /^\s*\d{1,3}\s*$/u;
const CONTENTS = /\.{4,}\s*\d{0,3}\s*$|(?:\. ){4,}\d{0,3}\s*$/u;

/**
 * Takes out what belongs to the page and not to the text: page numbers and lines of a table of contents.
 * A lone number is a page number only beside a page break. Gives the lines that stay, and the numbers of those that went
 * in the middle of things. The page break of a line taken out goes over to the next.
 */
export function withoutFurniture(lines: readonly DocumentLine[]): { lines: DocumentLine[]; removed: number[] } {
  const removed: number[] = [];
  let carried = false;
  const kept = lines.flatMap((line, index) => {
    if (line.text.length < 300 && CONTENTS.test(line.text)) return [];
    const isNumber = PAGE_NUMBER.test(line.text) || (LONE_NUMBER.test(line.text) && isAtPageEdge(lines, index));
    if (isNumber) {
      removed.push(line.nr);
      carried ||= line.pageStart;
      return [];
    }
    const pageStart = line.pageStart || carried;
    carried = pageStart && isBlank(line);
    return [{ ...line, pageStart }];
  });
  return { lines: kept, removed };
}

function isAtPageEdge(lines: readonly DocumentLine[], index: number): boolean {
  if (lines[index]?.pageStart === true) return true;
  const next = lines.slice(index + 1, index + 4).find((line) => line.pageStart || !isBlank(line));
  return next?.pageStart === true;
}

/** What a spreadsheet would take for a formula, perhaps guarded already. */
const FORMULA = /^'*[=+\-@]/u;
/** A cell in quotes, up to what must follow it. */
const QUOTED = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/uy;
const PLAIN = /[^\t\r\n]*/uy;
const ROW_END = /\r\n|\r|\n/uy;

/**
 * A block from a spreadsheet's clipboard, row by row: tabs between cells, any line ending between rows, quotes around
 * a cell with line breaks, tabs or quotes in it. A quote that is not closed is a plain character, as in Excel.
 * Line breaks inside a cell become `\n`; the guard of `writeTsv` is taken off again.
 */
export function parseTsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const cell = readCell(text, at);
    rows.at(-1)?.push(unguarded(cell.text));
    at = cell.end;
    const rowEnd = matchAt(ROW_END, text, at);
    if (rowEnd === null) at += 1;
    else {
      at += rowEnd[0].length;
      if (at === text.length) break;
      rows.push([]);
    }
  }
  return rows;
}

/** A block for a spreadsheet's clipboard. A cell that a spreadsheet would run as a formula gets an apostrophe in front. */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map((cell) => quoted(guarded(cell))).join('\t')}\r\n`).join('');
}

function readCell(text: string, at: number): { readonly text: string; readonly end: number } {
  const inQuotes = matchAt(QUOTED, text, at);
  if (inQuotes !== null) return { text: (inQuotes[1] ?? '').replaceAll('""', '"').replace(/\r\n?/gu, '\n'), end: at + inQuotes[0].length };
  const plain = matchAt(PLAIN, text, at)?.[0] ?? '';
  return { text: plain, end: at + plain.length };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function quoted(cell: string): string {
  return /[\t\r\n]|^"/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function guarded(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

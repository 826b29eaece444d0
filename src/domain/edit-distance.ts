/**
 * How many single-letter slips apart two words are: one letter missing, added, changed, or two swapped.
 * Stops counting beyond `limit` and then answers `limit + 1`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = nextRow(a, b, row, previous, before);
    if (Math.min(...current) > limit) return limit + 1;
    [before, previous] = [previous, current];
  }
  return Math.min(previous[b.length] ?? 0, limit + 1);
}

function nextRow(a: string, b: string, row: number, previous: readonly number[], before: readonly number[]): number[] {
  const current = [row];
  for (let column = 1; column <= b.length; column += 1) {
    const changed = at(previous, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
    const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] ? at(before, column - 2) + 1 : Infinity;
    current.push(Math.min(changed, swapped, at(previous, column) + 1, at(current, column - 1) + 1));
  }
  return current;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}

/** Rows by one or several keys each, in the order in which they come; a row of several keys stands under each. */
export function groupRows<Key, Row>(rows: Iterable<Row>, keysOf: (row: Row) => Iterable<Key>): ReadonlyMap<Key, readonly Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [row]);
      else group.push(row);
    }
  }
  return groups;
}

const WRITES = /^\s*(?:INSERT(?: OR \w+)? INTO|UPDATE|DELETE FROM)\s+(?<table>\w+)/i;

/** The table that a statement writes to; null for one that only reads. */
export function writtenTable(sql: string): string | null {
  return WRITES.exec(sql)?.groups?.table ?? null;
}

/** Answers kept until a table behind them is written. What a foreign key deletes along is not seen: name the table it hangs on, too. */
export class Memory {
  private readonly answers = new Map<string, unknown>();
  private readonly namesByTable = new Map<string, Set<string>>();

  recall<T>(name: string, tables: readonly string[], read: () => T): T {
    if (this.answers.has(name)) return this.answers.get(name) as T;
    const answer = read();
    this.answers.set(name, answer);
    for (const table of tables) this.namesOf(table).add(name);
    return answer;
  }

  forget(table: string): void {
    const names = this.namesByTable.get(table);
    if (names === undefined || names.size === 0) return;
    for (const name of names) this.answers.delete(name);
    names.clear();
  }

  forgetAll(): void {
    this.answers.clear();
    this.namesByTable.clear();
  }

  private namesOf(table: string): Set<string> {
    const known = this.namesByTable.get(table) ?? new Set<string>();
    this.namesByTable.set(table, known);
    return known;
  }
}

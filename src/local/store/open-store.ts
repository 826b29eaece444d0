import Database from 'libsql';
import { Memory, writtenTable } from './memory';

export type SqlValue = string | number | null;

/** One SQLite file: prepared statements are kept, and transactions may stand inside one another. */
export interface Store {
  /* eslint-disable @typescript-eslint/no-unnecessary-type-parameters -- a SELECT names its own row: the one place where it is believed */
  /** Every row of the answer. `Row` is what the caller's own SELECT names. */
  all<Row>(sql: string, ...values: SqlValue[]): Row[];
  first<Row>(sql: string, ...values: SqlValue[]): Row | undefined;
  /* eslint-enable @typescript-eslint/no-unnecessary-type-parameters */
  /** Runs one statement and answers the row id of an INSERT. */
  run(sql: string, ...values: SqlValue[]): number;
  /** What `read` answers, kept under a name until a row of one of the tables it looks at is written. Only this store may write to its file. */
  remember<T>(name: string, tables: readonly string[], read: () => T): T;
  /** All or nothing: whatever `work` throws takes back what it wrote. */
  transaction<T>(work: () => T): T;
  close(): void;
}

/** Values go as one array: libsql takes a lone `null` for a missing array. */
type Statement = Database.Statement<[SqlValue[]]>;

/** So many pages (40 MB) are written before SQLite carries them over into the file: whoever writes then waits for the disk, up to a tenth of a second. */
const PAGES_IN_LOG = 10_000;

/**
 * Opens (or creates) the file and lays out `schema`, which has to be made of
 * statements that may run again (`CREATE TABLE IF NOT EXISTS`).
 * `:memory:` lives as long as the store.
 */
export function openStore(file: string, schema: string): Store {
  const database = new Database(file, { timeout: 5000 });
  database.exec('PRAGMA journal_mode = WAL');
  database.exec('PRAGMA synchronous = NORMAL');
  database.exec(`PRAGMA wal_autocheckpoint = ${PAGES_IN_LOG}`);
  database.exec('PRAGMA foreign_keys = ON');
  database.exec(schema);
  return new SqliteStore(database);
}

interface Prepared {
  readonly statement: Statement;
  /** The table it writes to; null when it only reads. */
  readonly writes: string | null;
}

class SqliteStore implements Store {
  private readonly statements = new Map<string, Prepared>();
  private readonly memory = new Memory();
  private depth = 0;

  constructor(private readonly database: Database.Database) {}

  all<Row>(sql: string, ...values: SqlValue[]): Row[] {
    return this.prepare(sql).all(values) as Row[];
  }

  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as in the interface
  first<Row>(sql: string, ...values: SqlValue[]): Row | undefined {
    const row = this.prepare(sql).get(values) as (Row & object) | undefined;
    // libsql puts its own timing into the row.
    if (row) Reflect.deleteProperty(row, '_metadata');
    return row;
  }

  run(sql: string, ...values: SqlValue[]): number {
    return Number(this.prepare(sql).run(values).lastInsertRowid);
  }

  remember<T>(name: string, tables: readonly string[], read: () => T): T {
    return this.memory.recall(name, tables, read);
  }

  transaction<T>(work: () => T): T {
    const [begin, commit, undo] = steps(this.depth);
    this.database.exec(begin);
    this.depth += 1;
    try {
      const result = work();
      this.database.exec(commit);
      return result;
    } catch (error) {
      this.database.exec(undo);
      this.memory.forgetAll();
      throw error;
    } finally {
      this.depth -= 1;
    }
  }

  close(): void {
    this.statements.clear();
    this.database.close();
  }

  /** The statement, ready to run; what is remembered of the table it writes to is forgotten. */
  private prepare(sql: string): Statement {
    const known = this.statements.get(sql) ?? { statement: this.database.prepare<[SqlValue[]]>(sql), writes: writtenTable(sql) };
    this.statements.set(sql, known);
    if (known.writes !== null) this.memory.forget(known.writes);
    return known.statement;
  }
}

/** SQLite nests transactions as savepoints only. */
function steps(depth: number): readonly [begin: string, commit: string, undo: string] {
  if (depth === 0) return ['BEGIN IMMEDIATE', 'COMMIT', 'ROLLBACK'];
  const name = `inner_${depth}`;
  return [`SAVEPOINT ${name}`, `RELEASE ${name}`, `ROLLBACK TO ${name}; RELEASE ${name}`];
}

import type { SPFI } from '@pnp/sp';
import type { Aendring, NyAendring } from '../../domain/aendring/aendring';
import type { OnUnreadable } from '../../domain/ports/overblik-source';
import type { Emne } from '../../domain/ports/strategi-editor';
import { listAt } from '../connection/list-at';
import { inChunks, writeInBatches } from '../connection/write-in-batches';
import type { RowWrite, WriteResult } from '../connection/write-in-batches';
import { aendringColumns, AENDRING_ROWS } from '../rows/aendring-row';
import { parseTelling } from '../rows/parse-rows';
import { readFiltered } from '../rows/read-filtered';
import { getPage, PAGE_SIZE, readToTheEnd } from '../rows/read-page';

/**
 * The list of changes. A change is told after it is saved, never before: what stands here has happened. One that could
 * not be told stays here and is told again with the next; its key follows from record and version, so that nothing is
 * told twice, and SharePoint's own version history has it in any case.
 */
export class AendringLog {
  private untold: readonly NyAendring[] = [];

  constructor(
    private readonly sp: SPFI,
    private readonly wait: (ms: number) => Promise<void>,
  ) {}

  /** Changes that are saved and still not told. */
  get untoldCount(): number {
    return this.untold.length;
  }

  /** Tells changes, and those left from before, in one request up to a hundred. Never throws: the changes themselves are saved. */
  async tell(aendringer: readonly NyAendring[]): Promise<void> {
    const telling = [...this.untold, ...aendringer];
    this.untold = telling;
    for (const chunk of inChunks(telling.map((aendring) => ({ ...this.toWrite(aendring), aendring })))) {
      const told = await this.tryToTell(chunk);
      const done = new Set(chunk.filter((_, at) => isTold(told[at])).map(({ aendring }) => aendring));
      this.untold = this.untold.filter((aendring) => !done.has(aendring));
    }
  }

  /** The changes of a plan with its parts, of an Omraade with its plans, or of a strategy, newest first. Throws `ServiceError`. */
  async read(emne: Emne, onUnreadable?: OnUnreadable): Promise<readonly Aendring[]> {
    if (this.untold.length > 0) await this.tell([]);
    return [...parseTelling(AENDRING_ROWS, await this.readRows(emne), onUnreadable)].sort(newestFirst);
  }

  /** A plan's own changes are few, and its id is indexed: one request, however long the list. */
  private async readRows(emne: Emne): Promise<readonly unknown[]> {
    const { list, select } = AENDRING_ROWS;
    const filter = filterOf(emne);
    if (!('handleplanId' in emne)) return readFiltered(this.sp, { list, select, filter });
    return readToTheEnd(this.sp, await getPage(listAt(this.sp, list).items.select(...select).filter(filter).top(PAGE_SIZE)));
  }

  private toWrite(aendring: NyAendring): RowWrite {
    const values = aendringColumns(aendring);
    return { size: JSON.stringify(values).length, run: (batched) => listAt(batched, 'Aendringer').items.add(values) };
  }

  private async tryToTell(writes: readonly RowWrite[]): Promise<readonly WriteResult[]> {
    try {
      return await writeInBatches(this.sp, writes, this.wait);
    } catch {
      return []; // Kept as untold, which the screen asks for, and told with the next change.
    }
  }
}

/** A key that is there already: it was told before. */
function isTold(result: WriteResult | undefined): boolean {
  return result !== undefined && (!('error' in result) || result.error.kind === 'duplicate');
}

function filterOf(emne: Emne): string {
  if ('handleplanId' in emne) return `HandleplanId eq ${emne.handleplanId}`;
  return 'omraadeId' in emne ? `OmraadeId eq ${emne.omraadeId}` : `StrategiId eq ${emne.strategiId}`;
}

function newestFirst(one: Aendring, other: Aendring): number {
  return other.oprettet.localeCompare(one.oprettet) || other.id - one.id;
}

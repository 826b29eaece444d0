import type { SPFI } from '@pnp/sp';
import type { UdkastFinding, UdkastReport, UnresolvedReference } from '../../domain/udkast/udkast-report';
import { fitKey } from './fit-record';
import type { DraftList, StoredRow, StoredRows } from './stored-rows';

export interface WritingOptions {
  /** Compare, and write nothing. */
  readonly dryRun?: boolean;
  readonly wait?: (ms: number) => Promise<void>;
}

/** One writing of a draft: what the lists held, which ids are known by now, and what the report will say. */
export class WritingSession {
  readonly dryRun: boolean;
  readonly wait: (ms: number) => Promise<void>;
  private readonly ids = new Map<string, number>();
  private readonly findings: UdkastFinding[] = [];
  private readonly unresolved: UnresolvedReference[] = [];
  private readonly unknownPeople = new Set<string>();
  private pretended = 0;
  private done = 0;

  constructor(
    readonly sp: SPFI,
    private readonly rows: StoredRows,
    options: WritingOptions,
    private readonly onProgress: (done: number) => void,
  ) {
    this.dryRun = options.dryRun === true;
    this.wait = options.wait ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms)));
  }

  stored(list: DraftList, noegle: string): StoredRow | null {
    return this.rows.byList.get(list)?.get(fitKey(noegle)) ?? null;
  }

  know(list: DraftList, noegle: string, id: number): void {
    this.ids.set(`${list}/${noegle}`, id);
  }

  /** An id for a row that a dry run does not add: no list has negative ones. */
  pretendedId(): number {
    this.pretended -= 1;
    return this.pretended;
  }

  /** The id of a record of the draft or of the lists; null, and said in the report, when there is none. */
  refer(list: DraftList, noegle: string, from: UnresolvedReference): number | null {
    const id = this.ids.get(`${list}/${noegle}`) ?? this.stored(list, noegle)?.id ?? null;
    if (id === null) this.unresolved.push(from);
    return id;
  }

  /** Ids of the people the site knows; the others are said in the report. */
  people(upns: readonly string[], known: ReadonlyMap<string, number>): readonly number[] {
    return upns.flatMap((upn) => {
      const id = known.get(upn.toLowerCase());
      if (id === undefined) this.unknownPeople.add(upn);
      return id ?? [];
    });
  }

  find(finding: UdkastFinding): void {
    this.findings.push(finding);
  }

  progress(count: number): void {
    this.done += count;
    this.onProgress(this.done);
  }

  report(): UdkastReport {
    return { findings: this.findings, unknownPeople: [...this.unknownPeople], unresolved: this.unresolved };
  }
}

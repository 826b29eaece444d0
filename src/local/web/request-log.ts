/** One request as it came over the wire; a batch is one, with its parts. */
export interface LoggedRequest {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly parts: readonly LoggedPart[];
}

export interface LoggedPart {
  readonly method: string;
  readonly path: string;
}

/** Which requests came since the log was last cleared, preflights apart. Only addresses are kept, never bodies or tokens. */
export class RequestLog {
  private readonly kept: LoggedRequest[] = [];
  /** How many preflights came. */
  preflights = 0;

  get all(): readonly LoggedRequest[] {
    return this.kept;
  }

  get count(): number {
    return this.kept.length;
  }

  clear(): void {
    this.kept.length = 0;
    this.preflights = 0;
  }

  add(request: LoggedRequest): void {
    this.kept.push(request);
    if (this.kept.length > MOST_KEPT) this.kept.splice(0, MOST_KEPT / 2);
  }
}

/** A demonstration may run for weeks. */
const MOST_KEPT = 10_000;

/** What a fault looks at: the request, or one part of a batch. */
export interface FaultRequest {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  /** True for a part of a batch. */
  readonly part: boolean;
}

/** Something that goes wrong once, with the next request that fits. */
export interface Fault {
  /** Any request when absent. */
  readonly match?: (request: FaultRequest) => boolean;
  /** 429, 503, 409 … */
  readonly status?: number;
  readonly retryAfterSeconds?: number;
  readonly body?: string;
  /** True: the request is carried out first, and only the answer is lost. */
  readonly afterStoring?: boolean;
  /** True: the connection breaks without an answer (not for parts of a batch). */
  readonly drop?: boolean;
}

/** Lets tests break single calls as a network or a busy server would. */
export class Faults {
  private readonly waiting: Fault[] = [];

  next(fault: Fault): void {
    this.waiting.push(fault);
  }

  clear(): void {
    this.waiting.length = 0;
  }

  /** Only these wait from now on. */
  replace(faults: readonly Fault[]): void {
    this.waiting.splice(0, this.waiting.length, ...faults);
  }

  /** The fault that strikes this request; it strikes no other. */
  take(request: FaultRequest): Fault | undefined {
    const at = this.waiting.findIndex(({ match, drop }) => (match?.(request) ?? !request.part) && !(request.part && drop === true));
    return at < 0 ? undefined : this.waiting.splice(at, 1)[0];
  }
}

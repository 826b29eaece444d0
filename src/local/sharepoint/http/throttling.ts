import type { Answer } from './answer';

export interface Throttling {
  readonly requestsPerMinute: number;
}

/** From this part of the limit on, answers say how much is left. */
const WARN_FROM = 0.8;
const MINUTE = 60_000;

export interface Toll {
  /** `RateLimit-*`, once most of the limit is used. */
  readonly headers: Readonly<Record<string, string>>;
  /** The 429 when nothing is left. */
  readonly refusal: Answer | null;
}

/** Counts requests by minute, those that are refused too, as SharePoint does. */
export class Throttle {
  private minute = 0;
  private used = 0;

  constructor(private readonly limit: Throttling | undefined, private readonly clock: () => Date) {}

  /** Takes one request into account. */
  pay(): Toll {
    if (!this.limit) return { headers: {}, refusal: null };
    const now = this.clock().getTime();
    const minute = Math.floor(now / MINUTE);
    if (minute !== this.minute) this.used = 0;
    this.minute = minute;
    this.used += 1;
    return this.toll(this.limit.requestsPerMinute, Math.max(1, Math.ceil(((minute + 1) * MINUTE - now) / 1000)));
  }

  private toll(limit: number, reset: number): Toll {
    const headers = this.used < limit * WARN_FROM ? {} : { 'RateLimit-Limit': String(limit), 'RateLimit-Remaining': String(Math.max(0, limit - this.used)), 'RateLimit-Reset': String(reset) };
    if (this.used <= limit) return { headers, refusal: null };
    return { headers, refusal: { status: 429, headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': String(reset) }, body: 'Too many requests. Try again later.' } };
  }
}

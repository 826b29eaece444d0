export interface Rate {
  /** How many are let through … */
  readonly most: number;
  /** … in any stretch of this length. */
  readonly milliseconds: number;
}

/** Lets so many through in any stretch of time, by key. What is refused does not count. */
export class RateLimit {
  private readonly passed = new Map<string, number[]>();

  constructor(private readonly rate: Rate, private readonly clock: () => Date) {}

  /** Whole seconds to wait (at least 1), or null: let through, and counted. */
  take(key: string): number | null {
    const now = this.clock().getTime();
    // A clock set back leaves times in the future: they no longer count.
    const recent = (this.passed.get(key) ?? []).filter((time) => time > now - this.rate.milliseconds && time <= now);
    this.passed.set(key, recent);
    const oldest = recent[recent.length - this.rate.most];
    if (oldest !== undefined) return Math.max(1, Math.ceil((oldest + this.rate.milliseconds - now) / 1000));
    recent.push(now);
    return null;
  }
}

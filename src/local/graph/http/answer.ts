/** What goes back: JSON, or nothing. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export const ok = (body: unknown): Answer => ({ status: 200, headers: {}, body });
export const empty = (status: 202 | 204): Answer => ({ status, headers: {}, body: undefined });

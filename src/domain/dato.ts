/** A calendar day in Danish time, `YYYY-MM-DD`. Compares as text. */
export type Dato = string;

/** A moment in UTC, ISO 8601 (`2026-11-22T08:30:00Z`). Compares as text when written in that one form. */
export type Tidspunkt = string;

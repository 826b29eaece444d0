/** What goes back over the wire. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Bytes where they are kept: thousands of rows are not encoded anew for everybody who reads them. */
  readonly body: string | Buffer;
}

/** Shorter ones are put together faster as text. */
const LONG = 10_000;

/** The same answer, encoded once where it is long. */
export function inBytes(answer: Answer): Answer {
  return answer.body.length < LONG ? answer : { ...answer, body: Buffer.from(answer.body) };
}

export const noContent = (headers: Readonly<Record<string, string>> = {}): Answer => ({ status: 204, headers, body: '' });

export const text = (status: number, contentType: string, body: string): Answer => ({ status, headers: { 'Content-Type': contentType }, body });

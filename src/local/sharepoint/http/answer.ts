/** What goes back over the wire. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export const noContent = (headers: Readonly<Record<string, string>> = {}): Answer => ({ status: 204, headers, body: '' });

export const text = (status: number, contentType: string, body: string): Answer => ({ status, headers: { 'Content-Type': contentType }, body });

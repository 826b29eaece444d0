import type { IncomingMessage } from 'node:http';

const MAX_BODY_BYTES = 65_536;

/** A request's body. Throws a SyntaxError for one that is no JSON, or too long. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > MAX_BODY_BYTES) throw new SyntaxError('The body is too long.');
  }
  return JSON.parse(text);
}

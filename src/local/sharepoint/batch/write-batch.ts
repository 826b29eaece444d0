import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Answer } from '../http/answer';

/** Puts answers together as SharePoint does: flat parts, CRLF, inner headers in capitals, and a line end after the last boundary, which clients need. */
export function writeBatch(answers: readonly Answer[]): Answer {
  const boundary = `batchresponse_${randomUUID()}`;
  const parts = answers.flatMap((answer) => [writeHead(boundary, answer), answer.body, '\r\n']);
  return { status: 200, headers: { 'Content-Type': `multipart/mixed; boundary="${boundary}"` }, body: joinBodies([...parts, `--${boundary}--\r\n`]) };
}

function writeHead(boundary: string, { status, headers }: Answer): string {
  const written = Object.entries(headers).map(([name, value]) => `${name.toUpperCase()}: ${value}`);
  return [`--${boundary}`, 'Content-Type: application/http', 'Content-Transfer-Encoding: binary', '', `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Unknown'}`, ...written, '', ''].join('\r\n');
}

/** Small answers become one text; bytes among them are copied as they are. */
function joinBodies(bodies: readonly (string | Buffer)[]): string | Buffer {
  if (bodies.every((body) => typeof body === 'string')) return bodies.join('');
  return Buffer.concat(bodies.map((body) => (typeof body === 'string' ? Buffer.from(body) : body)));
}

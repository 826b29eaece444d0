import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Answer } from '../http/answer';

/** Puts answers together as SharePoint does: flat parts, CRLF, inner headers in capitals, and a line end after the last boundary, which clients need. */
export function writeBatch(answers: readonly Answer[]): Answer {
  const boundary = `batchresponse_${randomUUID()}`;
  const parts = answers.map((answer) => ['--' + boundary, 'Content-Type: application/http', 'Content-Transfer-Encoding: binary', '', ...writePart(answer)].join('\r\n'));
  const body = [...parts, `--${boundary}--`, ''].join('\r\n');
  return { status: 200, headers: { 'Content-Type': `multipart/mixed; boundary="${boundary}"` }, body };
}

function writePart({ status, headers, body }: Answer): readonly string[] {
  const written = Object.entries(headers).map(([name, value]) => `${name.toUpperCase()}: ${value}`);
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Unknown'}`, ...written, '', body];
}

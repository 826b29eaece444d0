import { refuse } from '../http/sharepoint-error';

/** One request inside a batch. */
export interface BatchPart {
  readonly method: string;
  readonly address: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

/** Takes the parts of a `multipart/mixed` body apart, those inside changesets too, in their order. Lines may end with CRLF or LF. */
export function parseBatch(contentType: string | undefined, body: string): readonly BatchPart[] {
  const boundary = boundaryOf(contentType);
  const parts = boundary === undefined ? [] : partsOf(body.replaceAll('\r\n', '\n'), boundary).flatMap(readPart);
  if (parts.length === 0) throw refuse.batch();
  return parts;
}

function boundaryOf(contentType: string | undefined): string | undefined {
  if (!/^\s*multipart\/mixed/i.test(contentType ?? '')) return undefined;
  return /boundary="?(?<boundary>[^";\s]+)"?/i.exec(contentType ?? '')?.groups?.boundary;
}

/** What stands between the boundaries. */
function partsOf(text: string, boundary: string): readonly string[] {
  const parts: string[] = [];
  let current: string[] | null = null;
  for (const line of text.split('\n')) {
    const closing = line.trimEnd() === `--${boundary}--`;
    if (!closing && line.trimEnd() !== `--${boundary}`) {
      current?.push(line);
      continue;
    }
    if (current) parts.push(current.join('\n'));
    current = closing ? null : [];
  }
  if (current) throw refuse.batch();
  return parts;
}

function readPart(part: string): readonly BatchPart[] {
  const [head, rest] = splitAtBlankLine(part);
  const headers = readHeaders(head);
  const inner = boundaryOf(headers['content-type']);
  if (inner !== undefined) return partsOf(rest, inner).flatMap(readPart);
  const [request, body] = splitAtBlankLine(rest);
  const [line = '', ...headerLines] = request.split('\n');
  const found = /^(?<method>[A-Z]+) (?<address>\S.*) HTTP\/\d(?:\.\d)?$/i.exec(line.trim())?.groups;
  if (!found || !URL.canParse(found.address ?? '', 'http://localhost')) throw refuse.batch();
  return [{ method: (found.method ?? '').toUpperCase(), address: found.address ?? '', headers: readHeaders(headerLines.join('\n')), body: body.trim() }];
}

function splitAtBlankLine(text: string): readonly [head: string, rest: string] {
  const trimmed = text.replace(/^\n+/, '');
  const at = trimmed.search(/\n[ \t]*\n/);
  return at < 0 ? [trimmed.trimEnd(), ''] : [trimmed.slice(0, at), trimmed.slice(at).replace(/^\n[ \t]*\n/, '')];
}

function readHeaders(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(text.split('\n').flatMap((line) => {
    const at = line.indexOf(':');
    return at < 0 ? [] : [[line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()]];
  }));
}

import * as v from 'valibot';
import type { Exchange } from './list-requests';

const ROWS = v.object({ value: v.array(v.looseObject({ Id: v.number() })) });

/** One answer to one question: a request's, or that of a part of a batch. */
interface Part {
  readonly url: string;
  readonly answer: string;
}

/** The parts of a batch, in their order; the request itself when it is none. */
function partsOf({ url, asked, answered }: Exchange): readonly Part[] {
  if (!new URL(url).pathname.endsWith('/$batch')) return [{ url, answer: answered }];
  const urls = [...asked.matchAll(/^[A-Z]+ (\S+) HTTP\/1\.1\r?$/gm)].map(([, part]) => part ?? '');
  const answers = [...answered.matchAll(/^HTTP\/1\.1 \d+[^\n]*\n(?:[^\r\n]+\r?\n)*\r?\n([^\n]*)$/gm)].map(([, answer]) => answer ?? '');
  return urls.map((part, at) => ({ url: part, answer: (answers[at] ?? '').trimEnd() }));
}

/** The rows of a list in an answer; null when it answers something else, or ids alone. */
function rowsIn(list: string, { url, answer }: Part): readonly { readonly Id: number }[] | null {
  if (!decodeURIComponent(url).includes(`/Lists/${list}'`) || !/[?&](?:\$|%24)select=[^&]*,/.test(decodeURIComponent(url))) return null;
  try {
    return v.parse(ROWS, JSON.parse(answer)).value;
  } catch {
    return null; // a refusal, or a list's own properties
  }
}

/** How many bytes one row of a list costs on the wire, uncompressed, with all that was asked about it; 0 when none was read. */
export function bytesARow(list: string, exchanges: readonly Exchange[]): number {
  const ids = new Set<number>();
  let bytes = 0;
  for (const part of exchanges.flatMap(partsOf)) {
    const rows = rowsIn(list, part);
    if (rows === null) continue;
    for (const { Id } of rows) ids.add(Id);
    bytes += Buffer.byteLength(part.answer);
  }
  return ids.size === 0 ? 0 : bytes / ids.size;
}

/** Why bytes are not read as a text. */
export const REFUSALS = ['empty', 'pdf', 'word', 'spreadsheet', 'rtf', 'archive', 'image', 'binary'] as const;
export type Refusal = (typeof REFUSALS)[number];

export type DecodedDocument = { readonly text: string; readonly encoding: string } | { readonly refused: Refusal };

const SIGNATURES: readonly (readonly [string, Refusal])[] = [
  ['%PDF', 'pdf'],
  ['{\\rtf', 'rtf'],
  ['\xd0\xcf\x11\xe0', 'word'],
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['\x1f\x8b', 'archive'],
  ['7z\xbc\xaf', 'archive'],
  ['Rar!', 'archive'],
];

/**
 * Reads bytes as text: UTF-8 with and without BOM, UTF-16 with and without BOM, else Windows-1252,
 * which is what older Danish systems write. What is no text is refused by kind, so that the person can be told what to do.
 */
export function decodeDocument(bytes: Uint8Array): DecodedDocument {
  const refused = refusalOf(bytes);
  if (refused !== null) return { refused };
  const encoding = encodingOf(bytes);
  const raw = decode(bytes, encoding);
  if (looksBinary(raw)) return { refused: 'binary' };
  const text = tidy(raw);
  return text.trim() === '' ? { refused: 'empty' } : { text, encoding };
}

function refusalOf(bytes: Uint8Array): Refusal | null {
  if (bytes.length === 0) return 'empty';
  const head = latin(bytes.subarray(0, 4096));
  const signature = SIGNATURES.find(([start]) => head.startsWith(start));
  if (signature !== undefined) return signature[1];
  return head.startsWith('PK\x03\x04') ? zipKind(latin(bytes.subarray(0, 65_536))) : null;
}

function zipKind(head: string): Refusal {
  if (head.includes('word/') || head.includes('opendocument.text')) return 'word';
  return head.includes('xl/') || head.includes('opendocument.spreadsheet') ? 'spreadsheet' : 'archive';
}

function latin(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return wideEncoding(bytes.subarray(0, 4096)) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
}

/** What Windows-1252 has where Latin-1 has control characters; some versions of Node decode the one as the other. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decode(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009f]/gu, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80));
}

/** UTF-16 without a BOM shows by every second byte being nought. */
function wideEncoding(sample: Uint8Array): string | null {
  const half = sample.length / 2;
  const noughts = [0, 1].map((side) => sample.filter((byte, index) => byte === 0 && index % 2 === side).length);
  if (half < 4) return null;
  if ((noughts[1] ?? 0) > half * 0.6) return 'utf-16le';
  return (noughts[0] ?? 0) > half * 0.6 ? 'utf-16be' : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** What extraction leaves behind and nobody wrote: NULs, invisible characters, ligatures, letters in two parts. Line ends and form feeds stay. */
function tidy(text: string): string {
  return text.replace(/[\u0000-\u0008\u000e-\u001f\u007f\u200b\u200c\u200d\u2060\ufeff]/gu, '').replace(/[\u00a0\u202f\u2007]/gu, ' ')
    .replaceAll('ﬁ', 'fi').replaceAll('ﬂ', 'fl').normalize('NFC');
}

/** More than one control character in a hundred is no text. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, 100_000);
  const controls = sample.match(/[\u0001-\u0008\u000e-\u001f\u007f-\u009f\ufffd]/gu)?.length ?? 0;
  return controls > sample.length / 100;
}

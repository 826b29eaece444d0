import { describe, expect, it } from 'vitest';
import { decodeDocument } from '../../src/documents/decode-document';

const TEXT = 'Ældre skal nå længere – »hurtigt«';

function utf16(text: string, bom: boolean, littleEndian: boolean): Uint8Array {
  const bytes = Buffer.from(bom ? `\ufeff${text}` : text, 'utf16le');
  return littleEndian ? bytes : bytes.swap16();
}

describe('bytes of a document', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with BOM', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16 little-endian with BOM', utf16(TEXT, true, true)],
    ['UTF-16 big-endian with BOM', utf16(TEXT, true, false)],
    ['UTF-16 without BOM', utf16(TEXT, false, true)],
    ['Windows-1252', Buffer.from(TEXT.replace('–', '\x96'), 'latin1')],
    ['letters in two parts', Buffer.from(TEXT.normalize('NFD'))],
    ['stray NULs', Buffer.from(TEXT.replace(' ', '\0 '))],
  ])('are read as %s', (_name, bytes) => {
    expect(decodeDocument(bytes)).toMatchObject({ text: TEXT });
  });

  it.each([
    ['empty', Buffer.from('')], ['empty', Buffer.from(' \n\n')], ['pdf', Buffer.from('%PDF-1.7\n…')], ['word', Buffer.from('PK\x03\x04 word/document.xml')], ['spreadsheet', Buffer.from('PK\x03\x04 xl/workbook.xml')],
    ['archive', Buffer.from('PK\x03\x04 noget')], ['rtf', Buffer.from('{\\rtf1 hej}')], ['image', Buffer.from('\x89PNG\r\n', 'latin1')], ['binary', Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * 7) % 256))],
  ])('are refused as %s', (refused, bytes) => {
    expect(decodeDocument(bytes)).toEqual({ refused });
  });
});

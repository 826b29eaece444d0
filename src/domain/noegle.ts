/** A text as part of a natural key: ASCII letters, digits and single hyphens, at most `length` long. */
export function toNoegle(text: string, length = 60): string {
  const folded = text.normalize('NFC').toLowerCase()
    .replace(/æ/gu, 'ae').replace(/ø/gu, 'oe').replace(/å/gu, 'aa').replace(/é/gu, 'e');
  const plain = folded.normalize('NFD').replace(/[^a-z0-9]+/gu, '-');
  return plain.slice(0, length).replace(/^-+|-+$/gu, '');
}

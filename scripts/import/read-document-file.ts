import { readFileSync, statSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { decodeDocument } from '../../src/documents/decode-document';
import type { Refusal } from '../../src/documents/decode-document';
import { ImportRefusal } from './import-refusal';

/** A strategy as text is seldom more than one megabyte. */
const LIMIT_MB = 5;

const SENTENCES: Readonly<Record<Refusal, string>> = {
  empty: 'er tom. Se, om teksten er kommet med, da filen blev gemt.',
  pdf: 'er en PDF. Gem den som ren tekst (i læseren: Gem som → Tekst), og læs tekstfilen.',
  word: 'er et Word-dokument. Gem det som »Almindelig tekst (.txt)«, og læs tekstfilen.',
  spreadsheet: 'er et regneark. Gem arket som tekst adskilt med tabulator (.txt), og læs tekstfilen.',
  rtf: 'er formateret tekst (RTF). Gem den som »Almindelig tekst (.txt)«, og læs tekstfilen.',
  archive: 'er en pakket fil. Pak den ud, og læs tekstfilen i den.',
  image: 'er et billede. Dokumentet skal være tekst; brug tekstgenkendelse først.',
  binary: 'er ikke en tekstfil. Gem dokumentet som »Almindelig tekst (.txt)«, og læs den fil.',
};

/** Reads a document from disk as text. Relative names count from where the command was called. Throws `ImportRefusal`. */
export function readDocumentFile(file: string): string {
  const path = isAbsolute(file) ? file : resolve(process.env.INIT_CWD ?? process.cwd(), file);
  const bytes = readBytes(path, file);
  const decoded = decodeDocument(bytes);
  if ('refused' in decoded) throw new ImportRefusal(`»${file}« ${SENTENCES[decoded.refused]}`);
  return decoded.text;
}

function readBytes(path: string, file: string): Uint8Array {
  try {
    const { size } = requireFile(path, file);
    const megabytes = Math.ceil(size / 1_000_000);
    if (size > LIMIT_MB * 1_000_000) throw new ImportRefusal(`»${file}« fylder ${megabytes} MB, og grænsen er ${LIMIT_MB} MB. Gem kun strategiens tekst i filen; den fylder sjældent mere end 1 MB.`);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof ImportRefusal) throw error;
    throw new ImportRefusal(whyUnread(error, file));
  }
}

function requireFile(path: string, file: string): { size: number } {
  const stat = statSync(path);
  if (stat.isDirectory()) throw new ImportRefusal(`»${file}« er en mappe. Skriv navnet på den fil, der skal læses.`);
  if (!stat.isFile()) throw new ImportRefusal(`»${file}« er ikke en almindelig fil. Skriv navnet på en tekstfil.`);
  return stat;
}

function whyUnread(error: unknown, file: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR') return `Filen »${file}« findes ikke. Se efter, om navnet og mappen er skrevet rigtigt.`;
  if (code === 'EACCES' || code === 'EPERM') return `Du har ikke adgang til at læse »${file}«. Få adgang til filen, eller læg en kopi et andet sted.`;
  return `»${file}« kunne ikke læses. Prøv at lægge en kopi af filen et andet sted.`;
}

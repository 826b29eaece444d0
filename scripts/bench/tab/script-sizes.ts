import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const KB = 1000;

/** Compressing takes seconds, and the names of built files hold their content's hash. */
const known = new Map<string, number>();

function compressedKb(file: string): number {
  const content = readFileSync(file);
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }).length / KB;
}

/** How many kB (1,000 bytes) a built file is when compressed as well as brotli can: 11. */
export function brotliKb(file: string): number {
  const kb = known.get(file) ?? compressedKb(file);
  known.set(file, kb);
  return kb;
}

/** Each file compressed by itself, as it travels, and added up. */
export function brotliKbOf(folder: string, files: Iterable<string>): number {
  return [...files].reduce((sum, file) => sum + brotliKb(join(folder, file)), 0);
}

/** The built scripts in a folder. */
export function scriptsIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((file) => file.endsWith('.js'));
}

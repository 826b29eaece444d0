import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A file of the sources: its path below the root, and what stands in it without comments. */
export interface SourceFile {
  readonly path: string;
  readonly code: string;
}

const ROOT = join(import.meta.dirname, '..', '..');

/** Comments speak to developers, so Danish words may stand there; an address is no comment. */
function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1');
}

/** The TypeScript files below a folder of the project. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  const below = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name));
  return below.map((entry) => {
    const file = join(entry.parentPath, entry.name);
    return { path: relative(ROOT, file), code: withoutComments(readFileSync(file, 'utf8')) };
  });
}

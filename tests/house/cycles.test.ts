import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inRoot, root } from '../../scripts/root';
import { findCycles, readImports } from './find-cycles';

const FOLDERS = ['src', 'scripts', 'tests', 'manifest'];

function filesOf(folder: string): readonly string[] {
  return readdirSync(inRoot(folder), { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file)).map((file) => join(folder, file));
}

describe('the imports', () => {
  it('of the project never lead a file back to itself', async () => {
    const imports = await readImports(root, FOLDERS.flatMap(filesOf));
    expect(imports.size).toBeGreaterThan(1000);
    expect(findCycles(imports).map((cycle) => cycle.join(' > '))).toEqual([]);
  });

  it('of three files in a ring are found as one; a type and what is fetched later close no ring', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ring-'));
    const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
    write('a.ts', "import { b } from './b';\nexport const a = () => b;\nexport type A = typeof a;\n");
    write('b.ts', "import { c } from './c';\nimport type { A } from './a';\nexport const b: A | typeof c = c;\nexport const later = () => import('./a');\n");
    write('c.ts', 'export const c = () => null;\n');
    expect(findCycles(await readImports(folder, ['a.ts']))).toEqual([]);
    write('c.ts', "import { a } from './a';\nexport const c = () => a;\n");
    expect(findCycles(await readImports(folder, ['a.ts']))).toHaveLength(1);
    rmSync(folder, { recursive: true });
  });
});

import { build } from 'esbuild';

/** A file with the files of the project that it cannot be loaded without. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** Who imports whom among `files` (paths from `root`) and those behind them. What is fetched later by `import()` is no part of it, nor are types. */
export async function readImports(root: string, files: readonly string[]): Promise<Imports> {
  const { metafile } = await build({
    stdin: { contents: files.map((file) => `import './${file}';`).join('\n'), resolveDir: root },
    absWorkingDir: root, write: false, bundle: true, metafile: true, packages: 'external', external: ['*.css'], platform: 'node', format: 'esm', target: 'esnext', logLevel: 'silent',
  });
  return new Map(Object.entries(metafile.inputs).map(([file, { imports }]) => [file, imports.flatMap(({ path, kind, external }) => (kind === 'import-statement' && external !== true ? [path] : []))]));
}

/** Ways that lead from a file back to itself, its name again at the end; empty exactly when there is none. */
export function findCycles(imports: Imports): readonly (readonly string[])[] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  function follow(file: string, way: readonly string[]): void {
    const met = way.indexOf(file);
    if (met !== -1) cycles.push([...way.slice(met), file]);
    if (met !== -1 || done.has(file)) return;
    for (const next of imports.get(file) ?? []) follow(next, [...way, file]);
    done.add(file);
  }
  for (const file of imports.keys()) follow(file, []);
  return cycles;
}

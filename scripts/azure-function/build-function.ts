import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { inRoot } from '../root';

/** The Azure Function as it is uploaded, and which of our files it is made of. */
export interface BuiltFunction {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Paths from the root of the project. */
  readonly sources: readonly string[];
}

const MAIN = 'function.js';

/** The bundle with everything in it but the host's own module, its `host.json`, and the `package.json` that names it. */
export async function buildFunction(): Promise<BuiltFunction> {
  const { outputFiles, metafile } = await build({
    entryPoints: [inRoot('scripts', 'azure-function', 'remind-function.ts')],
    absWorkingDir: inRoot(),
    outfile: MAIN,
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['@azure/functions-core'], // the host brings it along
    logLevel: 'silent',
  });
  const description = JSON.stringify({ name: 'fyrtaarn-paamindelser', private: true, main: MAIN });
  const files = new Map([
    ['host.json', new Uint8Array(await readFile(inRoot('scripts', 'azure-function', 'host.json')))],
    ['package.json', new TextEncoder().encode(`${description}\n`)],
    ...outputFiles.map(({ contents }): [string, Uint8Array] => [MAIN, contents]),
  ]);
  return { files, sources: Object.keys(metafile.inputs) };
}

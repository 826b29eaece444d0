import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The host page's script and style sheet, as text. */
export interface PageBundle {
  readonly script: string;
  readonly style: string;
}

/** Bundles the host page; it takes a tenth of a second, so it is done at every start. */
export async function bundlePage(): Promise<PageBundle> {
  const [script, style] = await Promise.all([bundle('page/main.ts'), bundle('page/styles/host.css')]);
  return { script, style };
}

async function bundle(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'silent',
  });
  return result.outputFiles.map((file) => file.text).join('');
}

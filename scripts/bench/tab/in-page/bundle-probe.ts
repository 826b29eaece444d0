import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The probe as a script for a browser. */
export async function bundleProbe(): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [fileURLToPath(new URL('probe.ts', import.meta.url))], bundle: true, write: false, format: 'iife', target: 'es2022', logLevel: 'silent' });
  return outputFiles.map(({ text }) => text).join('');
}

import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../root';
import { sourceFingerprint } from './source-fingerprint';

/** Where the production build of the tab lies. */
export const tabFolder = inRoot('build', 'tab');
const fingerprintFile = join(tabFolder, '.fingerprint');

function isCurrent(fingerprint: string): boolean {
  return existsSync(fingerprintFile) && readFileSync(fingerprintFile, 'utf8') === fingerprint;
}

function runWebpack(): Promise<void> {
  return new Promise((resolve, reject) => {
    const webpack = inRoot('node_modules', 'webpack-cli', 'bin', 'cli.js');
    const child = spawn(process.execPath, [webpack, '--mode', 'production', '--stats', 'errors-warnings'], { cwd: inRoot(), stdio: ['ignore', 2, 2] });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error('Fanen kunne ikke bygges. Se fejlen ovenfor.'))));
  });
}

/** Builds the tab for production when a source has changed since the last build. Answers whether it built. */
export async function buildTab({ force = false }: { readonly force?: boolean } = {}): Promise<boolean> {
  const fingerprint = sourceFingerprint();
  if (!force && isCurrent(fingerprint)) return false;
  await runWebpack();
  writeFileSync(fingerprintFile, fingerprint);
  return true;
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../root';
import { runWebpack } from './run-webpack';
import { sourceFingerprint } from './source-fingerprint';

/** Where the production build of the tab lies. */
export const tabFolder = inRoot('build', 'tab');
const fingerprintFile = join(tabFolder, '.fingerprint');

function isCurrent(fingerprint: string): boolean {
  return existsSync(fingerprintFile) && readFileSync(fingerprintFile, 'utf8') === fingerprint;
}

/** Builds the tab for production when a source has changed since the last build. Answers whether it built. */
export async function buildTab({ force = false }: { readonly force?: boolean } = {}): Promise<boolean> {
  const fingerprint = sourceFingerprint();
  if (!force && isCurrent(fingerprint)) return false;
  await runWebpack([], 'Fanen kunne ikke bygges. Se fejlen ovenfor.');
  writeFileSync(fingerprintFile, fingerprint);
  return true;
}

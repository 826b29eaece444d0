import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../root';

/** Files below a folder, in a fixed order. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** A fingerprint of everything the tab is built from: another one means the build is out of date. */
export function sourceFingerprint(): string {
  const sources = filesBelow(inRoot('src')).filter((file) => !file.startsWith(inRoot('src', 'local')));
  const hash = createHash('sha256');
  const parts = filesBelow(inRoot('scripts', 'start')).filter((file) => file.endsWith('.mjs'));
  for (const file of [...sources, ...parts, inRoot('webpack.config.js'), inRoot('tsconfig.json'), inRoot('package-lock.json')]) {
    hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

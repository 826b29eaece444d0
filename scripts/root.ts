import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder, wherever the command was called from. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A path inside the project. */
export function inRoot(...parts: readonly string[]): string {
  return join(root, ...parts);
}

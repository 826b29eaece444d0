import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { PackageSettings } from './settings';
import { fillIn } from './fill-in';

/** Where the manifest's own files are. */
export function inManifest(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

/** The files of an organisation's package, by their name in it. */
export async function buildPackage(settings: PackageSettings): Promise<ReadonlyMap<string, Uint8Array>> {
  const template = await readFile(inManifest('manifest.template.json'), 'utf8');
  return new Map<string, Uint8Array>([
    ['manifest.json', new TextEncoder().encode(fillIn(template, settings))],
    ['en.json', await readBytes('en.json')],
    ['color.png', await readBytes('icons/color.png')],
    ['outline.png', await readBytes('icons/outline.png')],
  ]);
}

/** A plain byte array: the zip library tells Buffers from bytes. */
async function readBytes(name: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(inManifest(name)));
}

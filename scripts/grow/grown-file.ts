import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dato } from '../../src/domain/dato';
import { connectSharePoint } from '../../src/sharepoint/connect';
import { enlargeDirectory } from '../embedded/directory';
import { openEmbedded } from '../embedded/open-embedded';
import { createScriptToken } from '../embedded/script-token';
import { inRoot } from '../root';
import { setUpLists } from '../start/set-up-lists';
import { growLists, type GrowProgress } from './grow-lists';
import type { GrowSizes } from './sizes';

const FIRST_PORT = 5780;
const FILE = 'microsoft365.sqlite';
const KEPT = inRoot('build', 'grown');
/** Before the number of the process that is growing one: another may be at it too. */
const GROWING = '.';
/** What a grown file follows from: folders, and single files. */
const SOURCES = [
  'scripts/grow', 'src/sharepoint/lists', 'src/sharepoint/rights', 'src/sharepoint/migrations', 'src/local/sharepoint/schema.ts',
  ...['write-item.ts', 'item-keys.ts', 'comparable-value.ts'].map((name) => `src/local/sharepoint/items/${name}`),
];

/** This file itself decides nothing of what is grown. */
function filesOf(source: string): readonly string[] {
  const path = inRoot(source);
  return statSync(path).isFile() ? [path] : readdirSync(path).filter((name) => name !== 'grown-file.ts').sort().map((name) => join(path, name));
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesOf)) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

function nameOf({ handleplaner, status, personer, strategier }: GrowSizes): string {
  return [handleplaner, status, personer, strategier].join('-');
}

/** Takes away what was grown in these sizes from other sources. */
function forgetOutdated(sizes: GrowSizes): void {
  const outdated = existsSync(KEPT) ? readdirSync(KEPT).filter((name) => name.startsWith(`${nameOf(sizes)}-`) && !name.includes(GROWING)) : [];
  for (const name of outdated) rmSync(join(KEPT, name), { recursive: true, force: true });
}

/** Grown in a folder beside, and named when it is whole: a run that is killed leaves nothing that looks finished. */
async function growIn(folder: string, sizes: GrowSizes, today: Dato, onProgress?: GrowProgress): Promise<void> {
  const growing = `${folder}${GROWING}${process.pid}`;
  const dataFile = join(growing, FILE);
  mkdirSync(growing, { recursive: true });
  enlargeDirectory(dataFile, sizes.personer);
  const { siteUrl, tokenUrl, close } = await openEmbedded({ dataFile, firstPort: FIRST_PORT });
  try {
    const getToken = createScriptToken(tokenUrl, siteUrl);
    await setUpLists(siteUrl, getToken, () => undefined);
    await growLists(connectSharePoint({ siteUrl, getToken }), sizes, today, onProgress);
  } finally {
    await close();
  }
  if (existsSync(folder)) rmSync(growing, { recursive: true });
  else renameSync(growing, folder);
}

/** A data file of one's own with a grown organisation. */
export interface GrownFile {
  /** To be opened by `openEmbedded({ dataFile })`; its directory lies beside it. */
  readonly dataFile: string;
  /** Deletes it. */
  readonly remove: () => void;
}

/**
 * A fresh copy of a data file with an organisation of these sizes, without the demonstration. It is grown once, over the lists'
 * own interface, and kept under `build/grown` until what it follows from changes: the first time takes minutes, later ones a second.
 */
export async function grownFile(sizes: GrowSizes, onProgress?: GrowProgress): Promise<GrownFile> {
  const kept = join(KEPT, `${nameOf(sizes)}-${fingerprint()}`);
  if (!existsSync(kept)) {
    forgetOutdated(sizes);
    await growIn(kept, sizes, new Date().toISOString().slice(0, 10), onProgress);
  }
  const folder = mkdtempSync(join(tmpdir(), 'fyrtaarn-grown-'));
  for (const name of readdirSync(kept)) copyFileSync(join(kept, name), join(folder, name));
  return { dataFile: join(folder, FILE), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

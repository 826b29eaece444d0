/**
 * `npm run package`: makes the Teams app package, and beside it the Azure Function that reminds. `-- --settings <file>` for an
 * organisation's own, `-- --out <file>` for another place.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';
import { buildPackage, inManifest } from '../manifest/build-package';
import { checkPackage } from '../manifest/check-package';
import type { PackageSettings } from '../manifest/settings';
import { parseSettings, SettingsFault } from '../manifest/settings';
import { buildFunction } from './azure-function/build-function';
import { inRoot, root } from './root';

const { values } = parseArgs({ options: { settings: { type: 'string' }, out: { type: 'string', default: inRoot('dist', 'fyrtaarn.zip') } } });

/** Settings as they are written; a file that is no JSON is a fault like any other. */
async function readSettings(file: string): Promise<PackageSettings> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new SettingsFault([`${file} kan ikke læses.`]);
  });
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new SettingsFault([`${file} er ikke gyldig JSON.`]);
  }
  return parseSettings(content, process.env);
}

/** The function that reminds is the same for everybody: whose it is stands in its settings. */
async function packageFunction(folder: string): Promise<void> {
  const file = join(folder, 'paamindelser.zip');
  await writeFile(file, zipSync(Object.fromEntries((await buildFunction()).files)));
  console.log(`Funktionen, der sender påmindelser, ligger i ${relative(root, file)}. README fortæller, hvordan it sætter den op.`);
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

async function packageApp(): Promise<void> {
  const file = values.settings ?? inManifest('demonstration-settings.json');
  const files = await buildPackage(await readSettings(file));
  const faults = await checkPackage(files);
  if (faults.length > 0) {
    fail(`Teams vil ikke tage imod pakken:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    return;
  }
  await mkdir(dirname(values.out), { recursive: true });
  await writeFile(values.out, zipSync(Object.fromEntries(files)));
  const note = values.settings === undefined ? ' Den har demonstrationens indstillinger; brug -- --settings <fil> til jeres egne.' : '';
  console.log(`Pakken ligger i ${relative(root, values.out)} (${[...files.keys()].join(', ')}).${note}`);
  await packageFunction(dirname(values.out));
}

try {
  await packageApp();
} catch (error) {
  if (!(error instanceof SettingsFault)) throw error;
  fail(error.message);
}

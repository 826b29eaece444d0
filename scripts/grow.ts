import type { ListAddress } from '../src/sharepoint/lists/list-definition';
import { connectSharePoint } from '../src/sharepoint/connect';
import { dataFile, prepareDataFolder } from './embedded/data-folder';
import { enlargeDirectory } from './embedded/directory';
import { openEmbedded } from './embedded/open-embedded';
import { findRunning } from './embedded/running';
import { createScriptToken } from './embedded/script-token';
import { growLists, type GrowProgress } from './grow/grow-lists';
import { GrowRefusal } from './grow/grow-refusal';
import { HELP, readArguments } from './grow/read-arguments';
import type { GrowSizes } from './grow/sizes';
import { explainFailure } from './start/explain-failure';
import { readyLists } from './start/ready-lists';
import { createProgress, tell, type Progress } from './start/tell';

const FIRST_PORT = 5370;

/** One line for each list, which fills up. */
function showProgress(): GrowProgress {
  const lines = new Map<ListAddress | 'personer', Progress>();
  return (what, done, total) => {
    const line = lines.get(what) ?? createProgress(`Laver ${what.toLowerCase()} …`);
    lines.set(what, line);
    line(done, total);
  };
}

async function grow(sizes: GrowSizes): Promise<void> {
  const running = await findRunning();
  if (running !== null) throw new GrowRefusal(`Fyrtårn kører på ${running.hostUrl}. Stop den først (Ctrl+C), og prøv igen.`);
  prepareDataFolder({ fresh: false });
  enlargeDirectory(dataFile, sizes.personer);
  const embedded = await openEmbedded({ firstPort: FIRST_PORT });
  try {
    await readyLists(embedded, process.stdout);
    const { siteUrl, tokenUrl } = embedded;
    await growLists(connectSharePoint({ siteUrl, getToken: createScriptToken(tokenUrl, siteUrl) }), sizes, embedded.clock.now().toISOString().slice(0, 10), showProgress());
  } finally {
    await embedded.close();
  }
}

/** `npm run grow`: fills the lists with as much as the largest organisation could have. */
async function main(): Promise<void> {
  const sizes = readArguments(process.argv.slice(2));
  if (sizes === null) { tell(HELP); return; }
  const started = Date.now();
  await grow(sizes);
  tell(`Klar efter ${Math.round((Date.now() - started) / 1000)} sekunder. Data ligger i ${dataFile}. Start med npm start.`);
}

try {
  await main();
} catch (cause) {
  process.stderr.write(`${explainFailure(cause)}\n`);
  process.exitCode = 1;
}

import { parseArgs } from 'node:util';
import { dataFile, prepareDataFolder } from './embedded/data-folder';
import { openEmbedded } from './embedded/open-embedded';
import type { OpenedEmbedded } from './embedded/open-embedded';
import { announceRunning, findRunning, withdrawRunning } from './embedded/running';
import { buildTab } from './start/build-tab';
import { explainFailure } from './start/explain-failure';
import { readyLists } from './start/ready-lists';
import { tell } from './start/tell';

const HELP = `npm start               bygger og starter Fyrtårn med den indbyggede Microsoft 365
npm start -- --fresh    begynder forfra: sletter alt, der er skrevet i den indbyggede Microsoft 365
npm start -- --port N   prøver port N først (ellers 5300); er den optaget, tages den næste`;

function readFlags(): { readonly fresh: boolean; readonly help: boolean; readonly firstPort: number } {
  const { values } = parseArgs({ options: { fresh: { type: 'boolean', default: false }, help: { type: 'boolean', default: false }, port: { type: 'string', default: '5300' } } });
  const firstPort = Number(values.port);
  if (!Number.isInteger(firstPort) || firstPort < 1 || firstPort > 65_000) throw new Error(`--port ${values.port} er ikke et portnummer (1–65000).`);
  return { ...values, firstPort };
}

/** Starts everything and fills it; answers the address to open. Announced before the filling, which other commands must not disturb. */
async function start(fresh: boolean, firstPort: number): Promise<string> {
  prepareDataFolder({ fresh });
  tell('Starter den indbyggede Microsoft 365 …');
  const embedded = await openEmbedded({ firstPort });
  announceRunning(embedded);
  stopOnSignal(embedded);
  try {
    await readyLists(embedded, process.stdout);
  } catch (cause) {
    withdrawRunning(embedded);
    throw cause;
  }
  return embedded.hostUrl;
}

/** Ctrl+C closes the servers and the data file before the process ends. */
function stopOnSignal(embedded: OpenedEmbedded): void {
  const stop = (): void => {
    withdrawRunning(embedded);
    embedded.close().then(() => process.exit(0), () => process.exit(1));
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
}

/** True when another process runs already: then its address has been told. Throws when it was to begin anew. */
async function runsAlready(fresh: boolean): Promise<boolean> {
  const running = await findRunning();
  if (running === null) return false;
  if (fresh) throw new Error(`Fyrtårn kører allerede på ${running.hostUrl}. Stop den først (Ctrl+C), og begynd så forfra med --fresh.`);
  tell(`Fyrtårn kører allerede:\n\n  ${running.hostUrl}\n`);
  return true;
}

async function main(): Promise<void> {
  const { fresh, help, firstPort } = readFlags();
  if (help) { tell(HELP); return; }
  if (await runsAlready(fresh)) return;
  tell('Bygger fanen …');
  await buildTab();
  if (await runsAlready(fresh)) return; // The build takes a while: somebody may have started meanwhile.
  const address = await start(fresh, firstPort);
  tell(`Data ligger i ${dataFile} (bevares, til du starter med --fresh).`);
  tell(`Fyrtårn er klar (stop med Ctrl+C). Åbn:\n\n  ${address}\n`);
}

try {
  await main();
} catch (cause) {
  process.stderr.write(`${explainFailure(cause)}\n`);
  process.exit(1);
}

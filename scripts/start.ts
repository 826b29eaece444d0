import { parseArgs } from 'node:util';
import { connectSharePoint } from '../src/sharepoint/connect';
import { createStrategiWriter } from '../src/sharepoint/udkast/write-strategi';
import { dataFile, prepareDataFolder } from './embedded/data-folder';
import { openEmbedded } from './embedded/open-embedded';
import { announceRunning, findRunning, withdrawRunning } from './embedded/running';
import { createScriptToken } from './embedded/script-token';
import { buildTab } from './start/build-tab';
import { fillDemonstration } from './start/fill-demonstration';
import { personToken } from './start/person-token';
import { setUpLists } from './start/set-up-lists';
import { createProgress, tell } from './start/tell';

const HELP = `npm start               bygger og starter Fyrtårn med den indbyggede Microsoft 365
npm start -- --fresh    begynder forfra: sletter alt, der er skrevet i den indbyggede Microsoft 365
npm start -- --port N   prøver port N først (ellers 5300); er den optaget, tages den næste`;

function readFlags(): { readonly fresh: boolean; readonly help: boolean; readonly firstPort: number } {
  const { values } = parseArgs({ options: { fresh: { type: 'boolean', default: false }, help: { type: 'boolean', default: false }, port: { type: 'string', default: '5300' } } });
  const firstPort = Number(values.port);
  if (!Number.isInteger(firstPort) || firstPort < 1 || firstPort > 65_000) throw new Error(`--port ${values.port} er ikke et portnummer (1–65000).`);
  return { ...values, firstPort };
}

/** Starts everything and fills it; answers the address to open. */
async function start(fresh: boolean, firstPort: number): Promise<string> {
  prepareDataFolder({ fresh });
  tell('Bygger fanen …');
  await buildTab();
  tell('Starter den indbyggede Microsoft 365 …');
  const embedded = await openEmbedded({ firstPort });
  const getToken = createScriptToken(embedded.tokenUrl, embedded.siteUrl);
  await setUpLists(embedded.siteUrl, getToken, createProgress('Sætter listerne op …'));
  await fillDemonstration({
    today: new Date().toISOString().slice(0, 10),
    writer: createStrategiWriter(connectSharePoint({ siteUrl: embedded.siteUrl, getToken })),
    writerOf: (upn) => {
      const token = personToken(embedded, upn);
      return Promise.resolve(token === null ? null : createStrategiWriter(connectSharePoint({ siteUrl: embedded.siteUrl, getToken: token })));
    },
    onProgress: createProgress('Lægger demonstrationen i listerne …'),
  });
  announceRunning({ hostUrl: embedded.hostUrl, siteUrl: embedded.siteUrl, tokenUrl: embedded.tokenUrl });
  stopOnSignal(() => embedded.close());
  return embedded.hostUrl;
}

/** Ctrl+C closes the servers and the data file before the process ends. */
function stopOnSignal(close: () => Promise<void>): void {
  const stop = (): void => {
    withdrawRunning();
    close().then(() => process.exit(0), () => process.exit(1));
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
}

async function main(): Promise<void> {
  const { fresh, help, firstPort } = readFlags();
  if (help) { tell(HELP); return; }
  const running = await findRunning();
  if (running !== null && fresh) throw new Error(`Fyrtårn kører allerede på ${running.hostUrl}. Stop den først (Ctrl+C), og begynd så forfra med --fresh.`);
  if (running !== null) { tell(`Fyrtårn kører allerede:\n\n  ${running.hostUrl}\n`); return; }
  const address = await start(fresh, firstPort);
  tell(`Data ligger i ${dataFile} (bevares, til du starter med --fresh).`);
  tell(`Fyrtårn er klar (stop med Ctrl+C). Åbn:\n\n  ${address}\n`);
}

try {
  await main();
} catch (cause) {
  process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
  process.exit(1);
}

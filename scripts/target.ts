import type { SPFI } from '@pnp/sp';
import { connectSharePoint } from '../src/sharepoint/connect';
import { prepareDataFolder } from './embedded/data-folder';
import { openEmbedded } from './embedded/open-embedded';
import { findRunning } from './embedded/running';
import { createScriptToken } from './embedded/script-token';
import { readyLists } from './start/ready-lists';

/** The lists that a script writes to. */
export interface Target {
  readonly siteUrl: string;
  readonly sp: SPFI;
  readonly close: () => Promise<void>;
}

const FIRST_PORT = 5350;

function connect(siteUrl: string, tokenUrl: string): SPFI {
  return connectSharePoint({ siteUrl, getToken: createScriptToken(tokenUrl, siteUrl) });
}

/** Opens the data file of the embedded Microsoft 365 in this process, as `npm start` leaves it. What is done is told on stderr. */
async function openOwn(): Promise<Target> {
  prepareDataFolder({ fresh: false });
  const embedded = await openEmbedded({ firstPort: FIRST_PORT });
  await readyLists(embedded, process.stderr);
  return { siteUrl: embedded.siteUrl, sp: connect(embedded.siteUrl, embedded.tokenUrl), close: embedded.close };
}

/** The embedded Microsoft 365 that runs (`npm start`), or the same data opened here when none does. Throws `ServiceError`. */
export async function openTarget(): Promise<Target> {
  const running = await findRunning();
  if (running === null) return openOwn();
  return { siteUrl: running.siteUrl, sp: connect(running.siteUrl, running.tokenUrl), close: () => Promise.resolve() };
}

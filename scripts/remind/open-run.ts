import { randomUUID } from 'node:crypto';
import packageSettings from '../../manifest/demonstration-settings.json';
import type { Koerselsmiljoe } from '../../src/reminders/koerselsmiljoe';
import type { Ur } from '../../src/reminders/pacer';
import { upnOf } from '../demonstration/people';
import { loadAppKey } from '../embedded/app-key';
import { embeddedNow } from '../embedded/app-token';
import { dataFile, prepareDataFolder } from '../embedded/data-folder';
import { TEAM_ID } from '../embedded/places';
import { openEmbedded } from '../embedded/open-embedded';
import { findRunning } from '../embedded/running';
import { readyLists } from '../start/ready-lists';
import { composeRun, OWN_TIME } from './compose-run';
import { embeddedCredential } from './embedded-credential';
import { openRun as openTenantRun } from './open-tenant-run';
import { namesTenant } from './remind-settings';

/** A run ready to go, and how to let go of what it opened. */
export interface OpenRun {
  readonly miljoe: Koerselsmiljoe;
  readonly close: () => Promise<void>;
}

const FIRST_PORT = 5360;

/** Time that goes on from another moment than the machine's. */
function timeFrom(start: Date): Ur {
  const ahead = start.getTime() - Date.now();
  return { ...OWN_TIME, now: () => new Date(Date.now() + ahead) };
}

interface Addresses {
  readonly siteUrl: string;
  readonly tokenUrl: string;
  readonly graphUrl: string;
  readonly tabUrl: string;
}

async function onEmbedded({ siteUrl, tokenUrl, graphUrl, tabUrl }: Addresses, at: Date | null): Promise<Koerselsmiljoe> {
  const ur = timeFrom(at ?? (await embeddedNow(tokenUrl)));
  const { appId } = packageSettings;
  return composeRun({ credential: embeddedCredential(tokenUrl, loadAppKey(dataFile)), siteUrl, graphUrl, teamsAppId: appId, teamId: TEAM_ID, mailbox: upnOf('sidsel'), tabUrl, ur, noegle: randomUUID() });
}

async function openEmbeddedRun(at: Date | null): Promise<OpenRun> {
  const running = await findRunning();
  if (running !== null) return { miljoe: await onEmbedded(running, at), close: () => Promise.resolve() };
  prepareDataFolder({ fresh: false });
  const embedded = await openEmbedded({ firstPort: FIRST_PORT });
  await readyLists(embedded, process.stderr);
  return { miljoe: await onEmbedded({ ...embedded, tabUrl: embedded.tabOrigin }, at), close: embedded.close };
}

/** Opens a run on the tenant that the environment names, or on the embedded Microsoft 365. `at`: another time than now. Throws `RemindRefusal` for settings that are missing. */
export async function openRun(at: Date | null, environment: Readonly<Record<string, string | undefined>> = process.env): Promise<OpenRun> {
  if (!namesTenant(environment)) return openEmbeddedRun(at);
  return { miljoe: openTenantRun(environment, at === null ? OWN_TIME : timeFrom(at)), close: () => Promise.resolve() };
}

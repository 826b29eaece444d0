import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import type { Embedded, EmbeddedAddresses, EmbeddedOptions } from '../../src/local/embedded-options';
import { startEmbedded } from '../../src/local/start-embedded';
import packageSettings from '../../manifest/demonstration-settings.json';
import { PEOPLE } from '../demonstration/people';
import { inRoot } from '../root';
import { tabFolder } from '../start/build-tab';
import { loadAppKey, publicKeyOf } from './app-key';
import { dataFile as usualDataFile } from './data-folder';
import { directoryOf } from './directory';
import { placesOf, siteUrlOf } from './places';
import { scriptRegistration, SITE_PATH, tabRegistration, TENANT_ID } from './registrations';
import { INSTANCE_PATH, instanceAnswer } from './running';
import { tabHeaders } from './tab-headers';
import { teamsTenant } from './teams';

export interface OpenOptions extends Partial<Pick<EmbeddedOptions, 'dataFile' | 'firstPort' | 'clock' | 'people' | 'teams'>> {
  /** Where the built tab lies; build/tab when absent. */
  readonly folder?: string;
}

/** What the tab reads before anything else: where it is and whom it may talk to. */
function konfiguration({ hostOrigin, sharePointOrigin, graphOrigin }: EmbeddedAddresses): string {
  return JSON.stringify({
    clientId: tabRegistration.appId,
    tenantId: TENANT_ID,
    authority: `https://login.microsoftonline.com/${TENANT_ID}`,
    hostOrigins: [hostOrigin],
    sharePointOrigins: [sharePointOrigin],
    graphOrigin,
  });
}

/** The embedded Microsoft 365 of this process. */
export interface OpenedEmbedded extends Embedded {
  readonly siteUrl: string;
  /** Where Graph is, without a slash at the end. */
  readonly graphUrl: string;
  /** Another one at every start. */
  readonly instance: string;
}

function tab(instance: string, folder: string): EmbeddedOptions['tab'] {
  return {
    folder,
    virtualFiles: (addresses) => ({ '/konfiguration.json': konfiguration(addresses), [INSTANCE_PATH]: instanceAnswer(instance) }),
    headers: ({ hostOrigin, sharePointOrigin, graphOrigin }) => tabHeaders({ extraHosts: [hostOrigin], sharePointOrigins: [sharePointOrigin], graphOrigin }),
  };
}

/** Starts the embedded Microsoft 365 with Fyrtårn's people, registrations, site and tab: all of it data. */
export async function openEmbedded({ dataFile = usualDataFile, folder = tabFolder, ...rest }: OpenOptions = {}): Promise<OpenedEmbedded> {
  const instance = randomUUID();
  mkdirSync(folder, { recursive: true }); // the tab's web server wants the folder, built or not
  const tenant = await teamsTenant();
  const everybody = directoryOf(dataFile);
  const certificates = [publicKeyOf(loadAppKey(dataFile))];
  const embedded = await startEmbedded({
    dataFile,
    tenantId: TENANT_ID,
    people: () => everybody,
    apps: [{ ...tabRegistration, certificates }, scriptRegistration],
    teams: () => tenant,
    ...rest,
    sites: [{
      path: SITE_PATH,
      title: 'Strategi',
      ownerUpns: PEOPLE.filter((person) => person.ejer === true).map((person) => person.upn),
      appGrants: [{ appId: tabRegistration.appId, role: 'write' }],
    }],
    tab: tab(instance, folder),
    host: {
      appName: 'Fyrtårn',
      appId: packageSettings.appId,
      clientId: tabRegistration.appId,
      organisation: 'Region Midtjylland (demonstration)',
      timeZone: 'Europe/Copenhagen',
      showLoadingIndicator: false,
      iconFile: inRoot('manifest', 'icons', 'color.png'),
      places: placesOf,
    },
  });
  return { ...embedded, siteUrl: siteUrlOf(embedded), graphUrl: embedded.graphOrigin, instance };
}

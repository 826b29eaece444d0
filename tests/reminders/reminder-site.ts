import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import packageSettings from '../../manifest/demonstration-settings.json';
import { composeRun } from '../../scripts/remind/compose-run';
import { embeddedCredential } from '../../scripts/remind/embedded-credential';
import { PEOPLE, type PersonHandle, upnOf } from '../../scripts/demonstration/people';
import { appKeyFile, loadAppKey } from '../../scripts/embedded/app-key';
import { openEmbedded, type OpenedEmbedded } from '../../scripts/embedded/open-embedded';
import { TEAM_ID } from '../../scripts/embedded/places';
import { createScriptToken } from '../../scripts/embedded/script-token';
import { setUpLists } from '../../scripts/start/set-up-lists';
import { STANDARDREGEL } from '../../src/domain/paamindelse/regel';
import type { Aktoerudkast, Strategiudkast } from '../../src/domain/udkast/strategiudkast';
import type { Koerselsmiljoe } from '../../src/reminders/koerselsmiljoe';
import type { Ur } from '../../src/reminders/pacer';
import { connectSharePoint } from '../../src/sharepoint/connect';
import { createPaamindelsesbog } from '../../src/sharepoint/paamindelser/paamindelsesbog';
import { createStrategiWriter } from '../../src/sharepoint/udkast/write-strategi';
import { portOfWorker } from '../setup/port-of-worker';

const ACCOUNT = { personer: [], stedfortraedere: [], ledere: [], fraAar: null, tilAar: null, kaldes: [] } as const;

function aktoer(noegle: string, personer: readonly PersonHandle[], rest: Partial<Aktoerudkast> = {}): Aktoerudkast {
  return { ...ACCOUNT, noegle, navn: noegle, type: 'administration', personer: personer.map(upnOf), ...rest };
}

/** Three plans: of three people in Teams, of one who is not, and of a partner without an account. */
export const UDKAST: Strategiudkast = {
  strategi: { noegle: 'proeve', titel: 'Prøve', vision: null, fra: '2026-01-01', til: '2028-12-31', niveauer: ['Tema'] },
  omraader: [{ noegle: 'tema', niveau: 1, nummer: '1', titel: 'Tema', tekst: null, verdensmaal: [], fase: null, orden: 1, foraelder: null }],
  handleplaner: ['1-A', '1-B', '1-C'].map((nummer, orden) => ({ noegle: nummer, nummer, titel: `Handleplan ${nummer}`, tekst: null, periode: null, tilsagn: null, relevantForMed: false, fase: null, faellesCelle: null, orden, omraade: 'tema' })),
  aktoerer: [aktoer('administrationen', ['camilla', 'freja', 'torben']), aktoer('uden-teams', ['jonas']), aktoer('partner', [], { type: 'ekstern', mail: 'post@partner.example' })],
  ansvar: [['1-A', 'administrationen'], ['1-B', 'uden-teams'], ['1-C', 'partner']].map(([handleplan = '', name = '']) => ({ noegle: `${handleplan}-${name}`, rolle: 'ansvarlig', handleplan, aktoer: name, specialomraade: null, personer: [] })),
  relationer: [], forelaeggelser: [], statusopdateringer: [],
};

/** An embedded Microsoft 365 with lists, a strategy, and a rule that reminds of it every working day. */
export interface ReminderSite {
  readonly embedded: OpenedEmbedded;
  /** By which a process of its own proves that it is the run. */
  readonly keyFile: string;
  /** A run as one process has it: its own requests, its own time. */
  readonly runAs: (world: { readonly ur: Ur; readonly fetch?: typeof fetch }) => Koerselsmiljoe;
  readonly close: () => Promise<void>;
}

/** Opens one in a folder of its own, its clock on Monday 1 March 2027, nine o'clock. */
export async function openReminderSite(udkast: Strategiudkast = UDKAST): Promise<ReminderSite> {
  const folder = mkdtempSync(join(tmpdir(), 'fyrtaarn-'));
  const dataFile = join(folder, 'microsoft365.sqlite');
  const embedded = await openEmbedded({ dataFile, firstPort: portOfWorker(5900), clock: () => new Date('2027-03-01T08:00:00Z') });
  const { siteUrl, tokenUrl, graphUrl } = embedded;
  await setUpLists(siteUrl, createScriptToken(tokenUrl, siteUrl), () => undefined);
  const sp = connectSharePoint({ siteUrl, getToken: createScriptToken(tokenUrl, siteUrl) });
  await createStrategiWriter(sp).write(udkast);
  const bog = createPaamindelsesbog(sp);
  await bog.create('regel', 'regel-1', { ...STANDARDREGEL, strategiId: 1, aktiv: true, gaelderFra: '2027-01-01', dageFoer: [], dageEfterSidste: 0, gentagHverDage: 1, dageFoerFrist: null, mindstDageMellem: 0, eskalerEfter: null });
  const credential = embeddedCredential(tokenUrl, loadAppKey(dataFile));
  return {
    embedded,
    keyFile: appKeyFile(dataFile),
    runAs: ({ ur, fetch }) => composeRun({ credential, siteUrl, graphUrl, teamsAppId: packageSettings.appId, teamId: TEAM_ID, mailbox: upnOf('sidsel'), tabUrl: embedded.tabUrl, ur, noegle: randomUUID(), ...(fetch !== undefined && { fetch }) }),
    close: async () => {
      await embedded.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Directory ids by sign-in name. */
export const OBJECT_IDS = new Map(PEOPLE.map(({ upn, objectId }) => [upn, objectId]));

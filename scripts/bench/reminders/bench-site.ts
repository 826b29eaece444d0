import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SPFI } from '@pnp/sp';
import type { DirectoryPerson } from '../../../src/local/identity/directory-person';
import { aktoerColumns } from '../../../src/sharepoint/rows/aktoer-row';
import { ansvarColumns } from '../../../src/sharepoint/rows/ansvar-row';
import { handleplanColumns } from '../../../src/sharepoint/rows/handleplan-row';
import { strategiColumns } from '../../../src/sharepoint/rows/strategi-row';
import type { ColumnValues } from '../../../src/sharepoint/rows/row-reader';
import type { ListAddress } from '../../../src/sharepoint/lists/list-definition';
import { listAt } from '../../../src/sharepoint/connection/list-at';
import { writeInBatches } from '../../../src/sharepoint/connection/write-in-batches';
import { connectSharePoint } from '../../../src/sharepoint/connect';
import { createPaamindelsesbog } from '../../../src/sharepoint/paamindelser/paamindelsesbog';
import { ensureLogins } from '../../../src/sharepoint/person/ensure-people';
import { STANDARDREGEL } from '../../../src/domain/paamindelse/regel';
import { PEOPLE } from '../../demonstration/people';
import { openEmbedded, type OpenedEmbedded } from '../../embedded/open-embedded';
import { createScriptToken } from '../../embedded/script-token';
import { TEAM_ID } from '../../embedded/places';
import { teamsTenant } from '../../embedded/teams';
import { setUpLists } from '../../start/set-up-lists';

/** How large an organisation is made. */
export interface BenchSize {
  readonly plans: number;
  readonly people: number;
  /** So many of the people are not in the team: they get mail. */
  readonly outside: number;
}

/** An embedded Microsoft 365 with an organisation of a given size, its clock on a Monday at nine. */
export interface BenchSite {
  readonly embedded: OpenedEmbedded;
  readonly dataFile: string;
  readonly people: readonly DirectoryPerson[];
  readonly close: () => Promise<void>;
}

/** Monday 1 March 2027, nine o'clock Danish time. */
const START = '2027-03-01T08:00:00Z';

function person(number: number): DirectoryPerson {
  const upn = `person${number}@fyrtaarn.example`;
  const objectId = `be5c0000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  return { objectId, upn, mail: upn, displayName: `Person ${number}`, givenName: 'Person', surname: String(number), jobTitle: null, department: null, accountEnabled: true, guest: false };
}

async function addRows(sp: SPFI, list: ListAddress, rows: readonly ColumnValues[]): Promise<void> {
  const writes = rows.map((row) => ({ size: JSON.stringify(row).length, run: (batched: SPFI) => listAt(batched, list).items.add({ ...row }) }));
  const results = await writeInBatches(sp, writes, (ms) => new Promise((resolve) => setTimeout(resolve, ms)));
  const failed = results.find((result) => 'error' in result);
  if (failed !== undefined && 'error' in failed) throw failed.error;
}

/** One strategy, one aktør, and every person on as many plans as there are for each. */
async function fill(sp: SPFI, { plans }: BenchSize, people: readonly DirectoryPerson[]): Promise<void> {
  const ids = [...(await ensureLogins(sp, people.map(({ upn }) => upn))).values()];
  await addRows(sp, 'Strategier', [{ Noegle: 's', ...strategiColumns({ titel: 'Bench', vision: null, fra: '2026-01-01', til: '2028-12-31', niveauer: ['Tema'] }) }]);
  await addRows(sp, 'Aktoerer', [{ Noegle: 'a', ...aktoerColumns({ navn: 'Alle', type: 'administration', kaldes: [], personIds: [], stedfortraederIds: [], lederIds: [], fraAar: null, tilAar: null }) }]);
  const numbers = Array.from({ length: plans }, (_, at) => at);
  await addRows(sp, 'Handleplaner', numbers.map((at) => ({ Noegle: `p${at}`, ...handleplanColumns({ strategiId: 1, omraadeId: 1, nummer: `${at}`, titel: `Handleplan ${at}`, tekst: null, periode: null, tilsagn: null, relevantForMed: false, fase: null, faellesCelle: null, orden: at }) })));
  await addRows(sp, 'Ansvar', numbers.map((at) => ({ Noegle: `a${at}`, ...ansvarColumns({ handleplanId: at + 1, aktoerId: 1, rolle: 'ansvarlig', specialomraadeId: null, personIds: [ids[at % ids.length] ?? 0] }) })));
}

/** Opens one in a folder of its own and fills it over the lists' own interface. A rule reminds of everything, every working day. */
export async function openBenchSite(size: BenchSize): Promise<BenchSite> {
  const folder = mkdtempSync(join(tmpdir(), 'fyrtaarn-bench-'));
  const dataFile = join(folder, 'microsoft365.sqlite');
  const people = Array.from({ length: size.people }, (_, at) => person(at + 1));
  const tenant = await teamsTenant();
  const teams = tenant.teams.map((team) => (team.id === TEAM_ID ? { ...team, members: people.slice(size.outside).map(({ objectId }) => objectId) } : team));
  const embedded = await openEmbedded({ dataFile, firstPort: 5700, clock: () => new Date(START), people: () => [...PEOPLE, ...people], teams: () => ({ ...tenant, teams }) });
  const { siteUrl, tokenUrl } = embedded;
  const getToken = createScriptToken(tokenUrl, siteUrl);
  await setUpLists(siteUrl, getToken, () => undefined);
  const sp = connectSharePoint({ siteUrl, getToken });
  await fill(sp, size, people);
  await createPaamindelsesbog(sp).create('regel', 'regel-1', { ...STANDARDREGEL, strategiId: 1, aktiv: true, gaelderFra: '2027-01-01', dageFoer: [], dageEfterSidste: 0, gentagHverDage: 1, dageFoerFrist: null, mindstDageMellem: 0, eskalerEfter: null });
  return {
    embedded,
    dataFile,
    people,
    close: async () => {
      await embedded.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

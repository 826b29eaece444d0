import type { SPFI } from '@pnp/sp';
import type { StrategiWriter } from '../../domain/ports/strategi-writer';
import { ServiceError } from '../../domain/service-error';
import type { Strategiudkast } from '../../domain/udkast/strategiudkast';
import type { UdkastReport } from '../../domain/udkast/udkast-report';
import { ensureLogins } from '../person/ensure-people';
import { strategiColumns } from '../rows/strategi-row';
import { rebuildPlanstatus } from '../status/rebuild-planstatus';
import { byDepth } from './by-depth';
import { readStoredRows } from './stored-rows';
import { ToRecords } from './to-records';
import { writeRecords } from './write-records';
import { WritingSession } from './writing-session';
import type { WritingOptions } from './writing-session';

/** Writes drafts into a site's lists. */
export function createStrategiWriter(sp: SPFI, options: WritingOptions = {}): StrategiWriter {
  return { write: (udkast, onProgress) => writeStrategi(sp, udkast, options, onProgress) };
}

/**
 * Puts a whole strategy into the lists by its natural keys, parents before children, then brings Planstatus up to date.
 * Reads what is there first and writes only what differs, so it may be killed at any point and run again; a second run
 * writes nothing. What people have edited since the last import is reported and left alone. Throws `ServiceError`.
 */
async function writeStrategi(sp: SPFI, udkast: Strategiudkast, options: WritingOptions, onProgress?: (done: number, total: number) => void): Promise<UdkastReport> {
  const rows = await readStoredRows(sp);
  const session = new WritingSession(sp, rows, options, (done) => onProgress?.(done, recordsOf(udkast)));
  const people = await findPeople(session, rows.people, udkast);
  const strategiId = () => idOfStrategi(session, udkast);
  const to = new ToRecords(session, strategiId, people);
  await writeRecords(session, 'Aktoerer', udkast.aktoerer.map((aktoer) => to.aktoer(aktoer)));
  await writeRecords(session, 'Strategier', [{ noegle: udkast.strategi.noegle, fields: strategiColumns(udkast.strategi) }]);
  for (const layer of byDepth(udkast.omraader)) await writeRecords(session, 'Omraader', layer.map((omraade) => to.omraade(omraade)));
  await writeRecords(session, 'Handleplaner', udkast.handleplaner.flatMap((plan) => to.handleplan(plan)));
  await writeRecords(session, 'Ansvar', udkast.ansvar.flatMap((ansvar) => to.ansvar(ansvar)));
  await writeRecords(session, 'Relationer', udkast.relationer.flatMap((relation) => to.relation(relation)));
  await writeRecords(session, 'Forelaeggelser', udkast.forelaeggelser.flatMap((forelaeggelse) => to.forelaeggelse(forelaeggelse)));
  await writeRecords(session, 'Statusopdateringer', udkast.statusopdateringer.flatMap((status) => to.status(status)));
  await project(session, udkast);
  return session.report();
}

/** The site's ids of everybody the draft names. People whom the site does not know yet are made known to it. */
async function findPeople(session: WritingSession, known: ReadonlyMap<string, number>, udkast: Strategiudkast): Promise<ReadonlyMap<string, number>> {
  const named = [...udkast.aktoerer.flatMap(({ personer, stedfortraedere, ledere }) => [...personer, ...stedfortraedere, ...ledere]), ...udkast.ansvar.flatMap(({ personer }) => personer)];
  const strangers = [...new Set(named.map((upn) => upn.toLowerCase()))].filter((upn) => !known.has(upn));
  if (session.dryRun || strangers.length === 0) return known;
  return new Map([...known, ...(await ensureLogins(session.sp, strangers))]);
}

function idOfStrategi(session: WritingSession, { strategi }: Strategiudkast): number {
  const id = session.refer('Strategier', strategi.noegle, { list: 'Strategier', noegle: strategi.noegle, field: 'noegle' });
  if (id === null) throw new ServiceError('item-missing', { subject: 'Strategier' });
  return id;
}

/** Also repairs what an earlier, killed run left behind. */
async function project(session: WritingSession, udkast: Strategiudkast): Promise<void> {
  const keys = new Set(udkast.statusopdateringer.flatMap(({ handleplan }) => handleplan ?? []));
  if (session.dryRun || keys.size === 0) return;
  const ids = [...keys].flatMap((noegle) => session.refer('Handleplaner', noegle, { list: 'Statusopdateringer', noegle, field: 'handleplan' }) ?? []);
  await rebuildPlanstatus(session.sp, new Set(ids));
}

function recordsOf({ aktoerer, omraader, handleplaner, ansvar, relationer, forelaeggelser, statusopdateringer }: Strategiudkast): number {
  return 1 + [aktoerer, omraader, handleplaner, ansvar, relationer, forelaeggelser, statusopdateringer].reduce((sum, { length }) => sum + length, 0);
}

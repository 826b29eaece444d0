import type { Tidspunkt } from '../domain/dato';
import { findProblems, type Paamindelsesproblem } from '../domain/paamindelse/find-problems';
import type { Paamindelsesgrundlag } from '../domain/paamindelse/grundlag';
import type { Paamindelse, PlanlagtPaamindelse } from '../domain/paamindelse/paamindelse';
import { planReminders } from '../domain/paamindelse/plan-reminders';
import { previewByDay } from '../domain/paamindelse/preview-reminders';
import { KOERSLER_DAGE } from '../domain/paamindelse/koersel';
import { LOG_MAANEDER } from '../domain/paamindelse/regel';
import { claimUntil } from '../domain/paamindelse/retry';
import { type Afgoerelse, decideOpen } from '../domain/paamindelse/still-wanted';
import { toServiceError } from '../domain/service-error';
import { createTranslate } from '../texts/translate';
import type { Skriveunderlag } from './compose-besked';
import type { Afsendelse } from './deliver';
import type { Koerselsmiljoe } from './koerselsmiljoe';
import { createPacer } from './pacer';
import { openRows, readGrundlag } from './read-grundlag';
import { portionsOf, sendAll } from './send-portions';
import { withSteadyLists } from './steady-lists';

/** Graph takes five notifications a second of one app in one organisation, and Exchange thirty messages a minute of one mailbox. */
const PER_SECOND = { aktivitet: 5, mail: 0.5 } as const;

const DAY_MS = 86_400_000;

/** What a run did, or (dry) would do. */
export interface Koerselsrapport {
  readonly planlagte: readonly PlanlagtPaamindelse[];
  readonly sendt: number;
  readonly fejlet: number;
  readonly bortfaldet: number;
  /** Left for the next run: the slice was over. */
  readonly mangler: number;
  readonly problemer: readonly Paamindelsesproblem[];
  /** When something would next go out if nobody answered (UTC); null: nothing in four weeks, or a run that sends. */
  readonly naeste: Tidspunkt | null;
}

/** The first moment from `at` on at which something is due. */
function nextDue(grundlag: Paamindelsesgrundlag, at: Tidspunkt): Tidspunkt | null {
  for (const [first] of previewByDay(grundlag, at)) if (first !== undefined) return first.tidspunkt;
  return null;
}

/** What has been answered meanwhile is taken off the log's open rows. */
async function dropAnswered(open: readonly Paamindelse[], decided: ReadonlyMap<number, Afgoerelse>, { log, now }: Koerselsmiljoe): Promise<number> {
  const ids = open.filter(({ id }) => decided.get(id) === 'bortfald').map(({ id }) => id);
  if (ids.length === 0) return 0;
  const at = now().toISOString();
  const held = await log.claimOpen(ids, at, claimUntil(at));
  const dropped = await log.recordMany(held.map((greb) => ({ greb, felter: { tilstand: 'bortfaldet', tidligst: null } })));
  return dropped.filter((greb) => greb !== null).length;
}

async function forgetOld({ log, now }: Koerselsmiljoe): Promise<void> {
  const moment = now();
  moment.setUTCMonth(moment.getUTCMonth() - LOG_MAANEDER);
  const runsBefore = new Date(now().getTime() - KOERSLER_DAGE * DAY_MS).toISOString();
  await log.forgetBefore(moment.toISOString(), runsBefore);
}

/** What a run would send now, to whom and why; it writes and sends nothing. Throws `ServiceError`. */
export async function dryRun(miljoe: Koerselsmiljoe): Promise<Koerselsrapport> {
  const { grundlag } = await readGrundlag(withSteadyLists(miljoe));
  const at = miljoe.now().toISOString();
  return { planlagte: planReminders(grundlag, at), sendt: 0, fejlet: 0, bortfaldet: 0, mangler: 0, problemer: findProblems(grundlag, at), naeste: nextDue(grundlag, at) };
}

async function work(miljoe: Koerselsmiljoe): Promise<Koerselsrapport> {
  const { index, grundlag } = await readGrundlag(miljoe);
  const at = miljoe.now().toISOString();
  const open = openRows(grundlag, at);
  const decided = decideOpen(open, grundlag, at);
  const planlagte = planReminders(grundlag, at);
  const bortfaldet = await dropAnswered(open, decided, miljoe);
  const world: Afsendelse = { ...miljoe, index, pacers: { aktivitet: createPacer(PER_SECOND.aktivitet, miljoe), mail: createPacer(PER_SECOND.mail, miljoe) } };
  const underlag: Skriveunderlag = { index, moeder: grundlag.moeder, runder: grundlag.runder, language: miljoe.language, t: createTranslate(miljoe.language) };
  const portions = portionsOf(open.filter(({ id }) => decided.get(id) === 'send'), planlagte, miljoe);
  const sum = await sendAll(portions, { miljoe, world, underlag });
  await forgetOld(miljoe);
  return { planlagte, ...sum, bortfaldet, problemer: findProblems(grundlag, at), naeste: null };
}

/**
 * One run: reads, plans, claims, sends, confirms, and leaves a heartbeat. Killed at any moment and started again, or started twice at
 * once, everybody who is due ends with one living notification or one mail: a key is claimed by one run alone, a notification
 * sent again replaces itself, and a mail is a draft whose id is recorded before it goes. Throws `ServiceError` when the lists cannot be used.
 */
export async function runReminders(world: Koerselsmiljoe): Promise<Koerselsrapport> {
  const miljoe = withSteadyLists(world);
  const { log, noegle, now } = miljoe;
  const beginning = { noegle, startet: now().toISOString(), sluttet: null, planlagt: 0, sendt: 0, fejlet: 0, mangler: 0, fejl: null };
  await log.beat(beginning);
  try {
    const report = await work(miljoe);
    const { sendt, fejlet, mangler, planlagte } = report;
    await log.beat({ ...beginning, sluttet: now().toISOString(), planlagt: planlagte.length, sendt, fejlet, mangler });
    return report;
  } catch (cause) {
    const error = toServiceError(cause);
    await log.beat({ ...beginning, sluttet: now().toISOString(), fejl: error.kind }).catch(() => undefined); // The reason itself is told, not that it could not be written down.
    throw error;
  }
}

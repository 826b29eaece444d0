import { addDays } from '../../../src/domain/kalender/add-days';
import { danishTime, momentOf } from '../../../src/domain/kalender/danish-time';
import { chainIdOf } from '../../../src/domain/paamindelse/chain-id';
import type { Paamindelse } from '../../../src/domain/paamindelse/paamindelse';
import { isSendDay } from '../../../src/domain/paamindelse/send-days';
import { STANDARDREGEL } from '../../../src/domain/paamindelse/regel';
import { ServiceError } from '../../../src/domain/service-error';
import { runReminders } from '../../../src/reminders/run-reminders';
import { composeBenchRun } from './bench-run';
import { type BenchSite, openBenchSite } from './bench-site';
import type { Figure } from '../figure';
import { createChance, unreliable } from './unreliable-fetch';

const SIZE = { plans: 40, people: 30, outside: 8 } as const;
const REFUSED_SHARE = 0.1;
const SEED = 4;
const DAYS = 30;
/** Runs on one day, and the minutes between them, as a timer has it. */
const RUNS_A_DAY = 5;
const MINUTES_BETWEEN = 15;

/** The days of the month on which reminders go out. */
function sendDays(site: BenchSite): readonly string[] {
  const first = danishTime(site.embedded.clock.now().toISOString()).dato;
  return Array.from({ length: DAYS }, (_, at) => addDays(first, at)).filter((dato) => isSendDay(dato, STANDARDREGEL));
}

/** One run; a run that the lists refused has left its work to the next. */
async function runOnce(site: BenchSite, disturb?: (send: typeof fetch) => typeof fetch): Promise<void> {
  try {
    await runReminders(composeBenchRun(site, disturb).miljoe);
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
  }
}

async function runDay(site: BenchSite, dato: string, disturb?: (send: typeof fetch) => typeof fetch): Promise<void> {
  site.embedded.clock.set(new Date(momentOf(dato, STANDARDREGEL.fraTime)));
  for (let run = 0; run < RUNS_A_DAY; run += 1) {
    await runOnce(site, disturb);
    site.embedded.clock.advance(MINUTES_BETWEEN * 60);
  }
}

/** What the receivers have, against what the log says they were to have. */
function compare(rows: readonly Paamindelse[], { embedded: { graph } }: BenchSite): { readonly lost: number; readonly doubled: number } {
  const chains = new Map<string, number>();
  for (const { chainId } of graph.feed()) chains.set(chainId ?? '', (chains.get(chainId ?? '') ?? 0) + 1);
  const mails = graph.outbox();
  const sent = new Set(mails.map(({ immutableId }) => immutableId));
  const had = rows.map(({ noegle, kladdeId }) => (chains.get(chainIdOf(noegle)) ?? 0) + (kladdeId !== null && sent.has(kladdeId) ? 1 : 0));
  const known = new Set(rows.map(({ kladdeId }) => kladdeId));
  const strayMails = mails.filter(({ immutableId }) => !known.has(immutableId)).length;
  return { lost: had.filter((count) => count === 0).length, doubled: had.filter((count) => count > 1).length + strayMails };
}

/** A month of runs on which a tenth of all calls is refused or breaks; then a day of good weather for what had to wait. */
export async function measureMonth(): Promise<readonly Figure[]> {
  const site = await openBenchSite(SIZE);
  try {
    let refused = 0;
    const disturb = unreliable(REFUSED_SHARE, createChance(SEED), () => (refused += 1));
    const days = sendDays(site);
    for (const dato of days.slice(0, -1)) await runDay(site, dato, disturb);
    for (const dato of days.slice(-1)) await runDay(site, dato);
    const { log } = await composeBenchRun(site).miljoe.log.read('2020-01-01T00:00:00.000Z');
    const { lost, doubled } = compare(log, site);
    const unplanned = days.length * SIZE.people - log.length;
    const name = `en måned, ${REFUSED_SHARE * 100} % af alle kald afvist`;
    return [
      { name: `${name}: tabt`, value: lost + unplanned, unit: 'påmindelser', goal: 0 },
      { name: `${name}: dobbelt`, value: doubled, unit: 'påmindelser', goal: 0 },
      { name: `${name}: sendt i alt`, value: log.length, unit: 'påmindelser', goal: null },
      { name: `${name}: afviste kald`, value: refused, unit: 'kald', goal: null },
    ];
  } finally {
    await site.close();
  }
}

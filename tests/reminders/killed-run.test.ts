import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { upnOf } from '../../scripts/demonstration/people';
import { addDays } from '../../src/domain/kalender/add-days';
import { danishTime, momentOf } from '../../src/domain/kalender/danish-time';
import { isHelligdag } from '../../src/domain/kalender/helligdage';
import { ugedagOf } from '../../src/domain/kalender/ugedag';
import { GREB_MINUTTER } from '../../src/domain/paamindelse/retry';
import { runReminders } from '../../src/reminders/run-reminders';
import { type Death, killableFetch, type SeenRequest } from './killable-fetch';
import { OBJECT_IDS, openReminderSite, type ReminderSite } from './reminder-site';
import { SimulatedTime } from '../../scripts/bench/reminders/simulated-time';

let site: ReminderSite;
/** Each case has a working day of its own, on which everybody is due once. */
let day = '2027-03-01';

beforeAll(async () => { site = await openReminderSite(); }, 60_000);
afterAll(() => site.close());

function nextWorkingDay(): void {
  do day = addDays(day, 1); while (ugedagOf(day) > 5 || isHelligdag(day));
  site.embedded.clock.set(new Date(momentOf(day, 9)));
}

/** One process: its own requests, killed at one of them or not at all. */
function startProcess(at: number | null, death: Death) {
  const time = new SimulatedTime(site.embedded.clock);
  const killable = killableFetch(at, death);
  const done = runReminders(site.runAs({ ur: time, fetch: time.over(killable.fetch) }));
  return { done, died: killable.died.then(() => time.stop()), seen: killable.seen };
}

/** A process that runs to its end. */
async function runToTheEnd(): Promise<readonly SeenRequest[]> {
  const process = startProcess(null, 'before');
  await process.done;
  return process.seen;
}

const IN_TEAMS = (['camilla', 'freja', 'torben'] as const).map((handle) => OBJECT_IDS.get(upnOf(handle)) ?? '');
const BY_MAIL = [upnOf('jonas'), 'post@partner.example'];

/** What the day's receivers have: living entries in the feed by person, and mails by address. */
function witness(): Readonly<Record<string, number>> {
  const ofDay = (moment: string) => danishTime(moment).dato === day;
  const entries = site.embedded.graph.feed().filter(({ sent }) => ofDay(sent));
  const mails = site.embedded.graph.outbox().filter(({ sent }) => sent !== null && ofDay(sent)).flatMap(({ content }) => content.toRecipients.map(({ emailAddress }) => emailAddress.address));
  return Object.fromEntries([...IN_TEAMS.map((id) => [id, entries.filter(({ recipientId }) => recipientId === id).length] as const), ...BY_MAIL.map((address) => [address, mails.filter((mail) => mail === address).length] as const)]);
}

const ONCE_EACH = Object.fromEntries([...IN_TEAMS, ...BY_MAIL].map((receiver) => [receiver, 1]));

it('gives everybody who is due one notification or one mail', async () => {
  await runToTheEnd();
  expect(witness()).toEqual(ONCE_EACH);
});

it.each(['before', 'after'] as const)('killed %s any of its requests and started again, ends with exactly one each', async (death) => {
  nextWorkingDay();
  const whole = await runToTheEnd();
  expect(witness()).toEqual(ONCE_EACH);
  const killed: string[] = [];
  for (let at = 0; at < whole.length; at += 1) {
    nextWorkingDay();
    const process = startProcess(at, death);
    await Promise.race([process.died, process.done.catch(() => undefined)]);
    killed.push(process.seen.at(-1)?.url ?? '');
    site.embedded.clock.advance((GREB_MINUTTER + 1) * 60);
    await runToTheEnd();
    expect(witness(), `killed ${death} request ${at}: ${whole[at]?.method ?? ''} ${whole[at]?.url ?? ''}`).toEqual(ONCE_EACH);
  }
  expect(killed.some((url) => url.includes('sendActivityNotification'))).toBe(true);
}, 300_000);

/** A process of its own that is killed by the system; answers how it ended. */
function runToItsDeath(word: string, occurrence: number, death: Death): Promise<{ readonly signal: NodeJS.Signals | null; readonly output: string }> {
  const { siteUrl, tokenUrl, graphUrl, tabUrl, clock } = site.embedded;
  const order = JSON.stringify({ siteUrl, tokenUrl, graphUrl, tabUrl, keyFile: site.keyFile, now: clock.now().toISOString(), word, occurrence, death });
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'dying-process.ts'), order], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) => child.on('exit', (_code, signal) => resolve({ signal, output })));
}

it.each([
  ['after a notification was taken', 'sendActivityNotification', 2, 'after'],
  ['before a draft is sent', '/send', 1, 'before'],
  ['after a mail was sent', '/send', 1, 'after'],
] as const)('a whole process killed by the system %s, and started again, ends with exactly one each', async (_, word, occurrence, death) => {
  nextWorkingDay();
  const { signal, output } = await runToItsDeath(word, occurrence, death);
  expect(signal, output).toBe('SIGKILL');
  site.embedded.clock.advance((GREB_MINUTTER + 1) * 60);
  await runToTheEnd();
  expect(witness()).toEqual(ONCE_EACH);
}, 60_000);

it('started on two machines at once, ends with exactly one each', async () => {
  for (let round = 0; round < 3; round += 1) {
    nextWorkingDay();
    const time = new SimulatedTime(site.embedded.clock);
    const both = [1, 2].map(() => runReminders(site.runAs({ ur: time, fetch: time.over(fetch) })));
    await Promise.all(both);
    expect(witness()).toEqual(ONCE_EACH);
  }
}, 60_000);

it('when a machine wakes up after another has taken over, ends with exactly one each', async () => {
  nextWorkingDay();
  let wake: () => void = () => undefined;
  const asleep = new Promise<void>((resolve) => (wake = resolve));
  const reached = new Promise<void>((resolve) => {
    const slow = new SimulatedTime(site.embedded.clock);
    const send: typeof fetch = async (input, init) => {
      if (typeof input === 'string' && input.includes('sendActivityNotification')) {
        resolve();
        await asleep;
      }
      return fetch(input, init);
    };
    void runReminders(site.runAs({ ur: slow, fetch: send })).then(() => slept(), () => slept());
  });
  let slept: () => void = () => undefined;
  const woken = new Promise<void>((resolve) => (slept = resolve));
  await reached;
  site.embedded.clock.advance((GREB_MINUTTER + 1) * 60);
  await runToTheEnd();
  wake();
  await woken;
  expect(witness()).toEqual(ONCE_EACH);
}, 60_000);

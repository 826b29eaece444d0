import { setTimeout as pause } from 'node:timers/promises';
import type { GrowSizes } from '../../grow/sizes';
import type { Figure } from '../figure';
import { median, percentile } from '../statistics';
import { openServer } from './open-server';
import { type Task, type Tasks, tasksOn } from './tasks';

const READERS = 50;
const WRITERS = 10;
/** Between two things that the same person does: far less than people take. */
const PAUSE_MS = 500;
const SECONDS = 20;

/** How one thing went while everybody was at it. */
export interface ServerRow {
  readonly name: string;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly median: number;
  readonly p99: number;
}

type Durations = Map<string, number[]>;

async function timed({ name, run }: Task, token: string, durations: Durations): Promise<void> {
  const started = performance.now();
  await run(token);
  const taken = durations.get(name) ?? [];
  taken.push(performance.now() - started);
  durations.set(name, taken);
}

/** One person at work until the time is up, each beginning at another of the tasks. */
async function work(tasks: readonly Task[], first: number, token: string, until: number, durations: Durations): Promise<void> {
  await pause((first * PAUSE_MS) / (READERS + WRITERS));
  for (let step = first * 7; performance.now() < until; step += 1) {
    const task = tasks[step % tasks.length];
    if (task !== undefined) await timed(task, token, durations);
    await pause(PAUSE_MS);
  }
}

async function everybodyAtOnce({ reading, writing }: Tasks, tokens: readonly string[]): Promise<Durations> {
  const durations: Durations = new Map();
  const until = performance.now() + SECONDS * 1000;
  const round = reading.flatMap(({ task, times }) => Array.from({ length: times }, () => task));
  await Promise.all(tokens.slice(0, READERS + WRITERS).map((token, at) => work(at < READERS ? round : writing, at, token, until, durations)));
  return durations;
}

/** 50 people who read and 10 who write at once, on one server: what each thing takes. */
export async function measureServer(sizes: GrowSizes): Promise<readonly ServerRow[]> {
  const server = await openServer(sizes, 2 * (READERS + WRITERS));
  try {
    const [token = ''] = server.tokens;
    const durations = await everybodyAtOnce(await tasksOn(server.siteUrl, token), server.tokens);
    return [...durations].map(([name, taken]) => ({ name, perSecond: taken.length / SECONDS, median: median(taken), p99: percentile(taken, 0.99) }));
  } finally {
    await server.close();
  }
}

/** The rows as figures: only the times, since smaller is better. */
export function serverFigures(rows: readonly ServerRow[], handleplaner: number): readonly Figure[] {
  return rows.map(({ name, p99 }) => ({ name: `50 læsere og 10 skrivere, ${handleplaner} handleplaner: ${name}, 99 %`, value: p99, unit: 'ms', goal: null }));
}

const ASKED = `${READERS} læsere og ${WRITERS} skrivere, som hver venter ${PAUSE_MS} ms mellem to ting: de beder om højst ${((READERS + WRITERS) * 1000) / PAUSE_MS} i sekundet.`;

/** The rows as a table for a terminal. */
export function showServerTable(rows: readonly ServerRow[]): string {
  const width = Math.max(...rows.map(({ name }) => name.length));
  const cell = (value: number, digits: number): string => value.toLocaleString('da', { minimumFractionDigits: digits, maximumFractionDigits: digits }).padStart(12);
  const head = `${''.padEnd(width)}${['i sekundet', 'midterste', '99 %'].map((word) => word.padStart(12)).join('')}`;
  const total = rows.reduce((sum, { perSecond }) => sum + perSecond, 0);
  return [ASKED, head, ...rows.map(({ name, perSecond, median: middle, p99 }) => `${name.padEnd(width)}${cell(perSecond, 1)}${cell(middle, 1)}${cell(p99, 1)}`), `${'I alt'.padEnd(width)}${cell(total, 1)}`].join('\n');
}

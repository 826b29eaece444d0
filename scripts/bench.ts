import { mkdirSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { measureCommands } from './bench/commands/measure-commands';
import { type FigureGroup, showFigures } from './bench/figure';
import { measureMonth } from './bench/reminders/measure-month';
import { measureRun } from './bench/reminders/measure-run';
import { measureServer, serverFigures, showServerTable } from './bench/server/measure-server';
import { measureTab } from './bench/tab/measure-tab';
import { type GrowSizes, LARGEST } from './grow/sizes';
import { inRoot, root } from './root';

const FILE = inRoot('dist', 'bench.json');

async function measureReminders(): Promise<FigureGroup> {
  const figures = [
    ...(await measureRun({ plans: 1000, people: 250, outside: 0 })),
    ...(await measureMonth()),
    ...(await measureRun({ plans: 20_000, people: 5000, outside: 0 })),
  ];
  return { title: 'Påmindelserne', figures };
}

/** As many as the demonstration has. */
const USUAL: GrowSizes = { handleplaner: 100, status: 300, personer: 300, strategier: 3 };

async function measureServers(take: (group: FigureGroup) => void): Promise<void> {
  for (const sizes of [USUAL, LARGEST]) {
    const rows = await measureServer(sizes);
    process.stdout.write(`${showServerTable(rows)}\n\n`);
    take({ title: `Serveren, ${sizes.handleplaner} handleplaner`, figures: serverFigures(rows, sizes.handleplaner) });
  }
}

/** The rooms that are measured, by what `--only` calls them. */
const ROOMS: Readonly<Record<string, (take: (group: FigureGroup) => void, part: string) => Promise<void>>> = {
  fanen: measureTab,
  serveren: measureServers,
  paamindelserne: async (take) => take(await measureReminders()),
  kommandoerne: async (take) => take({ title: 'Kommandoerne', figures: await measureCommands() }),
};

/** `fanen` or `fanen/En handleplan`: the room, and how the title of its part begins. */
function readOnly(): { readonly room: string | null; readonly part: string } {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const [room, part = ''] = values.only?.split('/') ?? [];
  if (room !== undefined && !(room in ROOMS)) throw new Error(`--only ${room} findes ikke. Vælg en af: ${Object.keys(ROOMS).join(', ')}.`);
  return { room: room ?? null, part };
}

/**
 * `npm run bench`: measures against the embedded Microsoft 365, prints a table and writes dist/bench.json, which a part alone
 * (`--only fanen/Listen`) does not. Ends with 1 when a goal was missed.
 */
async function main(): Promise<void> {
  const only = readOnly();
  const groups: FigureGroup[] = [];
  const take = (group: FigureGroup): void => {
    groups.push(group);
    process.stdout.write(`${showFigures([group])}\n\n`);
  };
  for (const [room, measure] of Object.entries(ROOMS)) if (only.room === null || only.room === room) await measure(take, only.part);
  const figures = groups.flatMap((group) => group.figures);
  if (only.room === null) {
    mkdirSync(inRoot('dist'), { recursive: true });
    writeFileSync(FILE, `${JSON.stringify(figures, null, 2)}\n`);
    process.stdout.write(`Tallene ligger i ${relative(root, FILE)}.\n`);
  }
  if (figures.some(({ value, goal }) => goal !== null && value > goal)) process.exitCode = 1;
}

await main();

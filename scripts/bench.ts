import { mkdirSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { type Figure, type FigureGroup, showFigures } from './bench/figure';
import { measureMonth } from './bench/reminders/measure-month';
import { measureRun } from './bench/reminders/measure-run';
import { measureTab } from './bench/tab/measure-tab';
import { inRoot, root } from './root';

const FILE = inRoot('dist', 'bench.json');

async function measureReminders(): Promise<FigureGroup> {
  const runs: (() => Promise<readonly Figure[]>)[] = [
    () => measureRun({ plans: 1000, people: 250, outside: 0 }),
    measureMonth,
    () => measureRun({ plans: 20_000, people: 5000, outside: 0 }),
  ];
  const figures: Figure[] = [];
  for (const run of runs) figures.push(...(await run()));
  return { title: 'Påmindelserne', figures };
}

/** `npm run bench`: measures against the embedded Microsoft 365, prints a table and writes dist/bench.json. Ends with 1 when a goal was missed. */
async function main(): Promise<void> {
  const groups: FigureGroup[] = [];
  const take = (group: FigureGroup): void => {
    groups.push(group);
    process.stdout.write(`${showFigures([group])}\n\n`);
  };
  await measureTab(take);
  take(await measureReminders());
  const figures = groups.flatMap((group) => group.figures);
  mkdirSync(inRoot('dist'), { recursive: true });
  writeFileSync(FILE, `${JSON.stringify(figures, null, 2)}\n`);
  process.stdout.write(`Tallene ligger i ${relative(root, FILE)}.\n`);
  if (figures.some(({ value, goal }) => goal !== null && value > goal)) process.exitCode = 1;
}

await main();

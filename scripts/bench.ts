import { mkdirSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { type Figure, showFigures } from './bench/figure';
import { measureMonth } from './bench/reminders/measure-month';
import { measureRun } from './bench/reminders/measure-run';
import { inRoot, root } from './root';

const FILE = inRoot('dist', 'bench.json');

const MEASUREMENTS: readonly { readonly name: string; readonly measure: () => Promise<readonly Figure[]> }[] = [
  { name: 'En kørsel over 1.000 handleplaner', measure: () => measureRun({ plans: 1000, people: 250, outside: 0 }) },
  { name: 'En måned, hvor hvert tiende kald bliver afvist', measure: measureMonth },
  { name: 'En kørsel over 20.000 handleplaner (nogle minutter)', measure: () => measureRun({ plans: 20_000, people: 5000, outside: 0 }) },
];

/** `npm run bench`: measures against the embedded Microsoft 365, prints a table and writes dist/bench.json. Ends with 1 when a goal was missed. */
async function main(): Promise<void> {
  const figures: Figure[] = [];
  for (const { name, measure } of MEASUREMENTS) {
    process.stderr.write(`${name} …\n`);
    figures.push(...(await measure()));
  }
  mkdirSync(inRoot('dist'), { recursive: true });
  writeFileSync(FILE, `${JSON.stringify(figures, null, 2)}\n`);
  process.stdout.write(`${showFigures(figures)}\n\nTallene ligger i ${relative(root, FILE)}.\n`);
  if (figures.some(({ value, goal }) => goal !== null && value > goal)) process.exitCode = 1;
}

await main();

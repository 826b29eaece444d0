import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import type { DirectoryPerson } from '../../src/local/identity/directory-person';
import { PEOPLE } from '../demonstration/people';
import { grownPeople } from '../grow/people';

const FILE = 'grown-people.json';

const keptSchema = v.object({ personer: v.pipe(v.number(), v.integer(), v.minValue(0)) });

/** How many people were made beside the demonstration's. Throws when the file that says so cannot be read: their names would be gone. */
function countIn(folder: string): number {
  const file = join(folder, FILE);
  return existsSync(file) ? v.parse(keptSchema, JSON.parse(readFileSync(file, 'utf8'))).personer : 0;
}

/** Enlarges the directory that belongs to a data file to so many made-up people; it never becomes smaller. Takes effect when it is opened. */
export function enlargeDirectory(dataFile: string, personer: number): void {
  const folder = dirname(dataFile);
  writeFileSync(join(folder, FILE), `${JSON.stringify({ personer: Math.max(personer, countIn(folder)) })}\n`);
}

/** Everybody in the directory that belongs to a data file: the demonstration's people, then those that `npm run grow` made. */
export function directoryOf(dataFile: string): readonly DirectoryPerson[] {
  const grown = dataFile === ':memory:' ? 0 : countIn(dirname(dataFile));
  return grown === 0 ? PEOPLE : [...PEOPLE, ...grownPeople(grown)];
}

import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { da } from '../../src/texts/da/index';
import { dagligShelfDa } from '../../src/texts/da/daglig-shelf';
import { foerstShelfDa } from '../../src/texts/da/foerst-shelf';
import { listeShelfDa } from '../../src/texts/da/liste-shelf';
import { opstartShelfDa } from '../../src/texts/da/opstart-shelf';
import { plejeShelfDa } from '../../src/texts/da/pleje-shelf';
import { sourceFiles } from './source-files';
import { textsNamedIn } from './named-texts';

const SHELVES: Readonly<Record<string, object>> = { liste: listeShelfDa, opstart: opstartShelfDa, daglig: dagligShelfDa, pleje: plejeShelfDa };
const NAMED_LISTS: Readonly<Record<string, readonly string[]>> = { DAILY: ['liste', 'daglig'], CARE: ['liste', 'daglig', 'pleje'] };
const CODE = new Map(sourceFiles('src').map(({ path, code }) => [path, code]));
const LATE = /(?:lazyPage|createLatePart)\([^;]*?import\(\s*'([^']+)'\)[^;]*?, (\[[^\]]*\]|[A-Z]+)\)/g;

function fileOf(from: string, address: string): string {
  const path = join(dirname(from), address);
  return [`${path}.ts`, `${path}.tsx`].find((candidate) => CODE.has(candidate)) ?? path;
}

/** The files that come with a file: what it imports, and what that imports; not what is fetched later. */
function comesWith(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file) || !CODE.has(file)) return found;
  found.add(file);
  const imports = (CODE.get(file) ?? '').matchAll(/^(?:import|export) (?!type )[^;]*?from '(\.[^']+)';/gm);
  for (const [, address] of imports) comesWith(fileOf(file, address ?? ''), found);
  return found;
}

function shelvesIn(text: string): readonly string[] {
  return NAMED_LISTS[text] ?? [...text.matchAll(/'(\w+)'/g)].map(([, shelf]) => shelf ?? '');
}

const FIRST = comesWith('src/main.tsx');
const LATE_PARTS = [...CODE].flatMap(([path, code]) => [...code.matchAll(LATE)].map(([, address, shelves]) => ({ part: fileOf(path, address ?? ''), shelves: shelvesIn(shelves ?? '') })));

/** The texts that these files name and that do not stand where they look. */
function missing(files: Iterable<string>, shelves: readonly string[]): readonly string[] {
  const here = new Set([foerstShelfDa, ...shelves.map((shelf) => SHELVES[shelf] ?? {})].flatMap(Object.keys));
  return [...files].filter((file) => !file.startsWith('src/texts')).flatMap((file) => textsNamedIn(CODE.get(file) ?? '').filter((key) => !here.has(key)).map((key) => `${file}: ${key}`));
}

test('every text stands on one shelf', () => {
  const keys = [foerstShelfDa, ...Object.values(SHELVES)].flatMap(Object.keys);
  expect(keys.toSorted()).toEqual(Object.keys(da).toSorted());
});

test('what comes with the first rows says nothing that is not there yet', () => {
  expect(missing(FIRST, [])).toEqual([]);
});

test('the page in the place of the tab has its texts', () => {
  expect(missing(comesWith('src/tab/start/stand-alone-pages.ts'), ['opstart', 'liste'])).toEqual([]);
});

test.each(LATE_PARTS)('$part fetches the texts that it says ($shelves)', ({ part, shelves }) => {
  expect(missing(comesWith(part), shelves)).toEqual([]);
});

test('the parts are found', () => {
  expect(LATE_PARTS.length).toBeGreaterThan(20);
});

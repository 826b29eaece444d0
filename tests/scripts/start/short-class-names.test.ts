import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import * as v from 'valibot';

const SCRIPT = resolve(import.meta.dirname, '../../../scripts/start/short-class-names.mjs');
const STYLES = '.f22iagw{display:flex}.f1abcde9{color:red}.r1abcde9{margin:0}';

/** Style sheet and code with the short names: a plain script, which has no types. */
async function renamed(code: string): Promise<{ readonly styles: string; readonly code: string }> {
  const { createRenaming } = v.parse(v.object({ createRenaming: v.function() }), await import(SCRIPT));
  const { inStyles, inCode } = v.parse(v.object({ inStyles: v.function(), inCode: v.function() }), createRenaming(STYLES, code));
  return { styles: v.parse(v.string(), inStyles(STYLES)), code: v.parse(v.string(), inCode(code)) };
}

it('gives a class the same short name in the style sheet and in the code', async () => {
  expect(await renamed('a={root:{mc9l5x:"f22iagw"}}')).toEqual({ styles: '.f0{display:flex}.f1{color:red}.f2{margin:0}', code: 'a={root:{p0:"f0"}}' });
});

it('gives what a class sets one short name, whether it is set to a class, to one for each direction of writing, of which the first is kept, or to nothing', async () => {
  expect((await renamed('a={x:{mc9l5x:"f22iagw"},y:{mc9l5x:["f22iagw","f1abcde9"]},z:{mc9l5x:0}}')).code).toBe('a={x:{p0:"f0"},y:{p0:"f0"},z:{p0:0}}');
});

it('leaves members that are called alike but hold something else', async () => {
  expect((await renamed('a={mc9l5x:"f22iagw"};b={mc9l5x:7,other:"f22other"};c={sha256x:"fremdri"}')).code).toBe('a={p0:"f0"};b={mc9l5x:7,other:"f22other"};c={sha256x:"fremdri"}');
});

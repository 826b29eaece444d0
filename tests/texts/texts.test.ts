import { expect, test } from 'vitest';
import { da } from '../../src/texts/da/index';
import { en } from '../../src/texts/en/index';
import type { Text } from '../../src/texts/text';
import { createTranslate } from '../../src/texts/translate';
import { textsNamedIn } from './named-texts';
import { sourceFiles } from './source-files';

const KEYS = Object.keys(da) as (keyof typeof da)[];
/** What may stand in one language just as in the other. */
const SAME_IN_BOTH = /^(app\.navn|organ\.)/;

function wordings(text: Text): readonly string[] {
  return typeof text === 'string' ? [text] : [text.one, text.other];
}

function placeholders(text: Text): readonly string[] {
  return [...new Set(wordings(text).flatMap((wording) => [...wording.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')))].sort();
}

test.each(KEYS)('%s is said in both languages, with the same parts to fill in', (key) => {
  for (const wording of [...wordings(da[key]), ...wordings(en[key])]) expect(wording.trim()).not.toBe('');
  expect(placeholders(en[key])).toEqual(placeholders(da[key]));
});

test('the sentences of the two languages differ', () => {
  const same = KEYS.filter((key) => !SAME_IN_BOTH.test(key) && wordings(da[key]).join() === wordings(en[key]).join() && /\p{L}{4}/u.test(wordings(da[key]).join().replace(/\{\w+\}/g, '')));
  expect(same.filter((key) => wordings(da[key]).join().includes(' '))).toEqual([]);
});

test('no text is left over: every key is used by the code', () => {
  const code = sourceFiles('src').filter((file) => !file.path.startsWith('src/texts')).map((file) => file.code).join('\n');
  const used = new Set(textsNamedIn(code));
  expect(KEYS.filter((key) => !used.has(key))).toEqual([]);
});

test('no key stands in two rooms, where one would silently hide the other', () => {
  const keys = sourceFiles('src/texts/da').flatMap(({ code }) => [...code.matchAll(/^ {2}'([^']+)':/gm)].map((match) => match[1] ?? ''));
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

test('no Danish stands in the screens outside the texts', () => {
  const danish = sourceFiles('src/tab').filter((file) => /[æøåÆØÅ]/.test(file.code)).map((file) => file.path);
  expect(danish).toEqual([]);
});

test('no sentence stands between the tags of the screens', () => {
  const literal = />\s*([A-Za-zÆØÅæøå][A-Za-zÆØÅæøå]+(?: [A-Za-zÆØÅæøå]+)+)\s*</g;
  const found = sourceFiles('src/tab').filter((file) => file.path.endsWith('.tsx')).flatMap((file) => [...file.code.matchAll(literal)].map((match) => `${file.path}: ${match[1] ?? ''}`));
  expect(found).toEqual([]);
});

test('what is filled in shows; one and many differ; a part nobody gave stays visible', () => {
  const t = createTranslate('da');
  expect(t('overblik.antal', { antal: 1 })).toBe('1 handleplan');
  expect(t('overblik.antal', { antal: 2 })).toBe('2 handleplaner');
  expect(t('historik.status-pr')).toBe('Status pr. {dato}');
});

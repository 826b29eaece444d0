import { da } from '../../../src/texts/da/index';
import { en } from '../../../src/texts/en/index';
import type { Text } from '../../../src/texts/text';

function plain(texts: Readonly<Record<string, Text>>, key: string): string | undefined {
  const text = texts[key];
  return typeof text === 'object' ? text.other : text;
}

/** The Danish words of a key that a test puts together, or undefined. */
export function daText(key: string): string | undefined {
  return plain(da, key);
}

/** The English words of such a key. */
export function enText(key: string): string | undefined {
  return plain(en, key);
}

import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import * as v from 'valibot';

const SCRIPT = resolve(import.meta.dirname, '../../../scripts/start/inline-tokens.mjs');

/** What becomes of a source: a plain script, which has no types. */
async function inlined(source: string): Promise<string> {
  const { default: inlineTokens } = v.parse(v.object({ default: v.function() }), await import(SCRIPT));
  return v.parse(v.string(), inlineTokens(source));
}

it('writes a token of Fluent as the variable that it is', async () => {
  expect(await inlined('{ gap: tokens.spacingVerticalS, color: `${tokens.colorNeutralForeground1}` }')).toBe('{ gap: "var(--spacingVerticalS)", color: `${"var(--colorNeutralForeground1)"}` }');
});

it('fails the build on a token that Fluent does not have', async () => {
  await expect(inlined('{ gap: tokens.spacingVerticalHuge }')).rejects.toThrow('spacingVerticalHuge');
  await expect(inlined('{ gap: tokens.toString }')).rejects.toThrow('toString');
});

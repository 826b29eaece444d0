import { expect, test } from 'vitest';
import { fetchShelves, hasShelves, hasText, shelvesInUse, translatorOf } from '../../src/texts/text-library';

test('texts are there once their shelf has been fetched, in the language asked for', async () => {
  const t = translatorOf('en');
  expect(hasShelves('en', ['opstart'])).toBe(false);
  expect(t('uden-for-teams.titel')).toBe('uden-for-teams.titel');
  await fetchShelves('en', ['opstart']);
  expect(hasShelves('en', ['opstart'])).toBe(true);
  expect(hasShelves('da', ['opstart'])).toBe(false);
  expect(t('uden-for-teams.titel')).not.toBe('uden-for-teams.titel');
  expect(shelvesInUse()).toContain('opstart');
});

test('the first screen has its texts in both languages from the start', () => {
  expect(translatorOf('da')('overblik.antal', { antal: 1 })).toBe('1 handleplan');
  expect(translatorOf('en')('kolonne.status')).toBe('Status');
  expect(hasText('kolonne.status')).toBe(true);
  expect(hasText('kolonne.findes-ikke')).toBe(false);
});

test('large counts are written as the language does; what is no count is left', () => {
  expect(translatorOf('da')('overblik.antal', { antal: 12538 })).toMatch(/^12\.538 /);
  expect(translatorOf('en')('overblik.antal', { antal: 12538 })).toMatch(/^12,538 /);
  expect(translatorOf('da')('periode.fra-til', { fra: 2026, til: 2027 })).toBe('2026 til 2027');
});

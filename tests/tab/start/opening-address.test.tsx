import { expect, test } from 'vitest';
import { readOpeningAddress } from '../../../src/tab/start/opening-address';

const SITE = 'https://region.sharepoint.com/sites/strategi';
const PERSON = 'f7a3c2b0-51de-4c0a-9b1e-000000000004';

function read(query: string) {
  return readOpeningAddress(new URLSearchParams(query));
}

test('what Teams has filled in is known before it says anything', () => {
  expect(read(`site=${SITE}/&side=mine&person=${PERSON.toUpperCase()}&theme=dark&locale=en-us`)).toEqual({ key: { person: PERSON, siteUrl: SITE }, side: 'mine', theme: 'dark', language: 'en' });
});

test('placeholders that nobody filled in say nothing', () => {
  expect(read(`site=${SITE}&side=alle&person={userObjectId}&theme={theme}&locale={locale}`)).toEqual({ key: null, side: 'alle', theme: null, language: null });
});

test('an address from before there were placeholders waits for Teams', () => {
  expect(read(`site=${SITE}`)).toEqual({ key: null, side: 'alle', theme: null, language: null });
});

test.each(['', 'strategi', 'http://region.sharepoint.com/sites/a', 'https://user@region.sharepoint.com/sites/a'])('a site that cannot be one (%s) opens nothing', (site) => {
  expect(read(`site=${encodeURIComponent(site)}&person=${PERSON}`).key).toBeNull();
});

import { expect, test, vi } from 'vitest';
import { readKonfiguration } from '../../../src/tab/app/konfiguration';
import { openDraftStorage } from '../../../src/tab/app/draft-storage';
import { readSiteAddress } from '../../../src/tab/app/site-address';

const GOOD = {
  clientId: '7a1c2f60-5d0e-4b7a-9b57-2f0d6c1e8a02',
  tenantId: '7a1c2f60-5d0e-4b7a-9b57-2f0d6c1e8a01',
  authority: 'https://login.microsoftonline.com/7a1c2f60-5d0e-4b7a-9b57-2f0d6c1e8a01',
  hostOrigins: ['http://localhost:5301'],
  sharePointOrigins: ['https://region.sharepoint.com'],
};

test('a right configuration is taken as it is', () => {
  expect(readKonfiguration(GOOD)).toEqual({ ok: true, konfiguration: GOOD });
});

test('all faults of a wrong one are listed together, each with its place', () => {
  const reading = readKonfiguration({ ...GOOD, clientId: 'x', authority: 7, hostOrigins: ['http://localhost:5301/'], sharePointOrigins: [] });
  if (reading.ok) throw new Error('It was taken');
  expect(reading.faults.map((fault) => fault.split(':')[0])).toEqual(['clientId', 'authority', 'hostOrigins.0', 'sharePointOrigins']);
});

test.each([null, 'text', [], {}])('what is no configuration at all (%j) is refused with its faults', (input) => {
  const reading = readKonfiguration(input);
  expect(reading.ok).toBe(false);
  expect(!reading.ok && reading.faults.length).toBeGreaterThan(0);
});

const ORIGINS = ['https://region.sharepoint.com', 'http://localhost:5302'];

test.each([
  ['https://region.sharepoint.com/sites/strategi', 'https://region.sharepoint.com/sites/strategi'],
  [' https://region.sharepoint.com/sites/strategi/ ', 'https://region.sharepoint.com/sites/strategi'],
  ['https://region.sharepoint.com/sites/strategi/Lists/Handleplaner/AllItems.aspx?x=1#y', 'https://region.sharepoint.com/sites/strategi'],
  ['https://region.sharepoint.com/', 'https://region.sharepoint.com'],
  ['http://localhost:5302/sites/fyrtaarn', 'http://localhost:5302/sites/fyrtaarn'],
])('%s is the site %s', (text, siteUrl) => {
  expect(readSiteAddress(text, ORIGINS)).toEqual({ ok: true, siteUrl });
});

test.each([
  [null, 'mangler'], ['  ', 'mangler'], ['strategi', 'ugyldig'], ['http://region.sharepoint.com/sites/a', 'ugyldig'], ['javascript:alert(1)', 'ugyldig'],
  ['https://region.sharepoint.com.evil.example/sites/a', 'fremmed'], ['https://user@region.sharepoint.com/sites/a', 'ugyldig'], ['https://other.sharepoint.com/sites/a', 'fremmed'],
] as const)('%s is refused: %s', (text, fault) => {
  expect(readSiteAddress(text, ORIGINS)).toEqual({ ok: false, fault });
});

test('drafts are kept by the browser, or until the tab closes where it forbids that', () => {
  expect(openDraftStorage()).toBe(window.localStorage);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('forbidden', 'SecurityError');
  });
  const drafts = openDraftStorage();
  drafts.setItem('a', '1');
  expect(drafts.getItem('a')).toBe('1');
  drafts.removeItem('a');
  expect(drafts.getItem('a')).toBeNull();
});

import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { ServiceError } from '../../../src/domain/service-error';
import { NotConfigured } from '../../../src/tab/pages/not-configured';
import { OutsideTeams } from '../../../src/tab/pages/outside-teams';
import { PageFrame } from '../../../src/tab/pages/page-frame';
import { SetUpPage } from '../../../src/tab/pages/set-up-page';
import { tabUrl } from '../../../src/tab/pages/tab-url';
import { SiteNotSet } from '../../../src/tab/pages/site-not-set';
import type { TabChoice } from '../../../src/teams/configure-tab';

const ORIGINS = ['https://region.sharepoint.com'];

function show(content: ReactNode, language: 'da' | 'en' = 'da') {
  return render(<PageFrame theme="default" language={language}>{content}</PageFrame>);
}

test.each([['not-framed', false], ['silent', true], ['refused', true]] as const)('outside Teams (%s) the page says so and how to open it', async (reason, mayRetry) => {
  const retry = vi.fn();
  show(<OutsideTeams reason={reason} onRetry={retry} />);
  expect(screen.getByText(/Åbn Teams, vælg Apps/)).toBeDefined();
  const button = screen.queryByRole('button', { name: 'Prøv igen' });
  expect(button !== null).toBe(mayRetry);
  if (button !== null) await userEvent.click(button);
  expect(retry).toHaveBeenCalledTimes(mayRetry ? 1 : 0);
});

test.each([['mangler', 'names no SharePoint site'], ['ugyldig', 'no valid address'], ['fremmed', 'may not read']] as const)('a tab without its site (%s) says what is wrong', (fault, words) => {
  show(<SiteNotSet fault={fault} />, 'en');
  expect(screen.getByText(new RegExp(words))).toBeDefined();
});

test('every fault of the configuration is listed', () => {
  show(<NotConfigured faults={['clientId: Invalid UUID', 'hostOrigins.0: Not an origin']} />);
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['clientId: Invalid UUID', 'hostOrigins.0: Not an origin']);
});

test('a configuration that could not be fetched is said to be missing', () => {
  show(<NotConfigured faults={[]} />);
  expect(screen.getByText('Filen kunne ikke hentes.')).toBeDefined();
});

function setUp(suggestion: string, check: (siteUrl: string) => Promise<unknown> = () => Promise.resolve()) {
  const setValid = vi.fn<(valid: boolean) => void>();
  const asked: (() => Promise<TabChoice>)[] = [];
  const configure = (choose: () => Promise<TabChoice>) => {
    asked.push(choose);
    return { setValid };
  };
  show(<SetUpPage sharePointOrigins={ORIGINS} suggestion={suggestion} pageUrl="https://fyrtaarn.example/index.html?page=set-up#x" check={check} configure={configure} />);
  return { setValid, choose: () => asked.at(-1)?.() };
}

test('a tab can be saved once the site is right, and is told its site', async () => {
  const { setValid, choose } = setUp('');
  expect(setValid).toHaveBeenLastCalledWith(false);
  await userEvent.type(screen.getByRole('textbox', { name: 'SharePoint-sidens adresse' }), 'https://region.sharepoint.com/sites/strategi/Lists/Alt');
  expect(setValid).toHaveBeenLastCalledWith(false);
  expect(await screen.findByText('Tryk Gem for at lave fanen.')).toBeDefined();
  expect(setValid).toHaveBeenLastCalledWith(true);
  const address = 'https://fyrtaarn.example/index.html?site=https%3A%2F%2Fregion.sharepoint.com%2Fsites%2Fstrategi';
  expect(await choose()).toEqual({ pageId: 'alle', name: 'Fyrtårn', contentUrl: `${address}&side=alle&person={userObjectId}&theme={theme}&locale={locale}`, websiteUrl: address });
  expect(tabUrl('https://fyrtaarn.example/index.html?page=set-up', 'https://region.sharepoint.com/sites/strategi')).toBe(address);
});

test('a site elsewhere cannot be saved, and the page says which may be used', async () => {
  const { setValid, choose } = setUp('https://evil.example/sites/strategi');
  expect(screen.getByText('Fyrtårn må kun bruge sider på https://region.sharepoint.com.')).toBeDefined();
  expect(setValid).not.toHaveBeenCalledWith(true);
  await expect(choose()).rejects.toThrow('No site has been chosen');
});

test('the example is the address that is suggested', () => {
  setUp('https://region.sharepoint.com/sites/fyrtaarn');
  expect(screen.getByText('For eksempel https://region.sharepoint.com/sites/fyrtaarn')).toBeDefined();
});

test.each(['list-missing', 'column-missing'] as const)('a site without the lists (%s) cannot be saved, and the page says what to do', async (kind) => {
  const { setValid } = setUp('https://region.sharepoint.com/sites/frokost', () => Promise.reject(new ServiceError(kind)));
  expect(await screen.findByText(/Strategiens lister findes ikke på den side\. .*bed IT om at køre opsætningen/)).toBeDefined();
  expect(setValid).not.toHaveBeenCalledWith(true);
});

test.each([['no-access', 'Du har ikke adgang til strategiens lister.'], ['offline', 'Der er ingen forbindelse til SharePoint.']] as const)('where we could not look (%s), the person decides', async (kind, words) => {
  const { setValid } = setUp('https://region.sharepoint.com/sites/strategi', () => Promise.reject(new ServiceError(kind)));
  expect(await screen.findByText(new RegExp(`${words} Fyrtårn kunne derfor ikke se efter`))).toBeDefined();
  await waitFor(() => expect(setValid).toHaveBeenLastCalledWith(true));
});

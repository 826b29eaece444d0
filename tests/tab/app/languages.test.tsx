import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { App } from '../../../src/tab/app/app';
import { SIDER, type Side, startView } from '../../../src/tab/app/address';
import { createFakeServices, employeeFixture, type FakeServices } from '../support/fake-services';
import { overblikFixture, PLANS } from '../support/overblik-fixture';
import { enText, daText } from '../support/texts';
import { renderApp } from '../support/render-app';

function konsulent(): FakeServices {
  return createFakeServices({ overblik: overblikFixture(), person: { ...employeeFixture(), mayEditPlans: true } });
}

function headings(): readonly string[] {
  return screen.queryAllByRole('heading').map(({ textContent }) => textContent);
}

describe('the language is switched live', () => {
  test.each(SIDER)('on the page %s: its heading and the menu change without a reload', async (side: Side) => {
    const { user, fake } = renderApp({ page: side, fake: konsulent() });
    await waitFor(() => expect(headings().length).toBeGreaterThan(0));
    const before = document.body.textContent;
    const reads = fake.calls.read;
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(screen.getByRole('navigation', { name: enText('nav.label') ?? '' })).toBeDefined();
    expect(document.body.textContent).not.toBe(before);
    await user.click(screen.getByRole('button', { name: 'Dansk' }));
    expect(screen.getByRole('navigation', { name: daText('nav.label') ?? '' })).toBeDefined();
    expect(fake.calls.read).toBe(reads);
  });

  test('in the middle of a status: the form speaks the other language, and not a word is lost', async () => {
    const { user } = renderApp({ page: 'mine' });
    await user.click(await screen.findByRole('button', { name: /^Registrér status: 1-C/ }));
    await user.type(await screen.findByRole('textbox', { name: /Hvordan går det/ }), 'Midt i en sæt');
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(screen.getByRole('textbox', { name: /How is it going/ })).toHaveProperty('value', 'Midt i en sæt');
    await user.click(screen.getByRole('button', { name: 'Dansk' }));
    expect(screen.getByRole('textbox', { name: /Hvordan går det/ })).toHaveProperty('value', 'Midt i en sæt');
  });

  test('with a panel open: its sections are called by their other names', async () => {
    const { user } = renderApp({ target: PLANS['1-A'] });
    await screen.findByRole('heading', { name: daText('handleplan.historik') ?? '' });
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(await screen.findByRole('heading', { name: enText('handleplan.historik') ?? '' })).toBeDefined();
  });
});

describe('the language follows Teams', () => {
  function app(fake: FakeServices, language: 'da' | 'en') {
    return <App services={fake.services} theme="default" language={language} start={startView('mine', null)} />;
  }

  test('when Teams tells of another one, also over what was chosen here before; the newest wish counts', async () => {
    const { user, fake, rerender } = renderApp({ page: 'mine' });
    await user.click(await screen.findByRole('button', { name: 'English' }));
    await user.click(screen.getByRole('button', { name: 'Dansk' }));
    expect(fake.services.drafts.getItem('fyrtaarn.sprog')).toBe('da');
    act(() => rerender(app(fake, 'en')));
    expect(await screen.findByRole('heading', { level: 1, name: 'My actions in the strategy' })).toBeDefined();
    expect(fake.services.drafts.getItem('fyrtaarn.sprog')).toBeNull();
  });
});

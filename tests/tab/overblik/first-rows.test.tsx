import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Overblik } from '../../../src/domain/overblik/overblik';
import { ServiceError } from '../../../src/domain/service-error';
import { createFakeServices, type FakeServices } from '../support/fake-services';
import { overblikFixture } from '../support/overblik-fixture';
import { findTable, renderApp } from '../support/render-app';

// The chunk of search and filters is fetched once, so that the first test does not wait for it.
beforeAll(() => import('../../../src/tab/udvalg/list-tools'));

/** What a first visit brings of long lists: the plans of the first areas, without statuses and people. */
function firstOf(overblik: Overblik): Overblik {
  return { ...overblik, handleplaner: overblik.handleplaner.slice(0, 2), planstatus: [], ansvar: [] };
}

/** A first visit at an address: `first` has come, the rest comes (or fails) when told. */
function visit(address: string, fake = createFakeServices(), first = firstOf(fake.world.overblik)) {
  let end: (how: 'rest' | 'failure') => void = () => undefined;
  const ended = new Promise<'rest' | 'failure'>((resolve) => (end = resolve));
  const source: FakeServices['services']['overblikSource'] = {
    ...fake.services.overblikSource,
    read: async (onFirst) => {
      onFirst?.(first);
      if (await ended === 'failure') throw new ServiceError('offline');
      return { overblik: fake.world.overblik, mark: '' };
    },
  };
  const result = renderApp({ fake: { ...fake, services: { ...fake.services, overblikSource: source } } });
  act(() => void (window.location.hash = address));
  return { ...result, end };
}

describe('before all rows are there', () => {
  test('no area is said to be without plans, and then those that are', async () => {
    const all = overblikFixture();
    const { end } = visit('#side=alle', createFakeServices({ overblik: { ...all, handleplaner: all.handleplaner.slice(0, 3) } }));
    expect(within(await findTable()).getAllByRole('rowheader')).toHaveLength(2);
    expect(screen.queryByText(/uden handleplaner/)).toBeNull();
    end('rest');
    expect((await screen.findAllByText(/uden handleplaner/)).length).toBeGreaterThan(0);
  });

  test('a plan has not yet its periode: its status may name another', async () => {
    const [plan] = overblikFixture().handleplaner;
    if (plan === undefined) throw new Error('The fixture has no plan');
    const fake = createFakeServices({ overblik: { ...overblikFixture(), handleplaner: [{ ...plan, periode: { fra: '2026-01-01', til: '2026-06-30', ordlyd: 'første halvår 2026', om: null } }] } });
    visit('#side=alle', fake);
    const row = within(await findTable()).getByRole('rowheader').closest('tr');
    expect(row?.textContent).not.toContain('2026');
    expect(row?.textContent).not.toContain('Ingen periode');
    expect(row?.textContent).not.toContain('Aldrig');
  });

  test.each(['status=ingen', 'gruppe=status', 'gruppe=fremdrift', 'gruppe=aktoer', 'mine=ja', 'fremdrift=forsinket', 'sorter=-sidst'])('%s waits for them: neither a wrong group nor a blank page', async (asked) => {
    const { end } = visit(`#side=alle&${asked}`);
    await waitFor(() => expect(screen.queryByRole('status')?.getAttribute('aria-busy')).toBe('true'));
    expect(screen.queryByRole('table')).toBeNull();
    end('rest');
    expect(await findTable()).toBeDefined();
  });

  test('a strategy whose plans are still to come is a wait, not a blank page', async () => {
    const fake = createFakeServices();
    const { end } = visit('#side=alle', fake, { ...firstOf(fake.world.overblik), handleplaner: [] });
    await waitFor(() => expect(screen.queryByRole('status')?.getAttribute('aria-busy')).toBe('true'));
    end('rest');
    expect(await findTable()).toBeDefined();
  });

  test('where the rest fails, a list that needs it says so, with another try', async () => {
    const { end } = visit('#side=alle&status=ingen');
    end('failure');
    expect((await screen.findAllByRole('button', { name: 'Prøv igen' })).length).toBeGreaterThan(0);
    expect((await screen.findByRole('alert')).textContent).toContain('ingen forbindelse');
  });
});

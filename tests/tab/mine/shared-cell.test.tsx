import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ServiceError } from '../../../src/domain/service-error';
import { createFakeServices } from '../support/fake-services';
import { historyFixture } from '../support/history-fixture';
import { overblikFixture, PEOPLE, PLANS } from '../support/overblik-fixture';
import { as, card, openMine } from './open-mine';

/** 1-A and 2-B share a cell, and both are Bo's. */
function sharing() {
  const base = overblikFixture();
  const handleplaner = base.handleplaner.map((plan) => (plan.nummer === '1-A' || plan.nummer === '2-B' ? { ...plan, faellesCelle: 'faelles' } : plan));
  return createFakeServices({ person: as('bo'), overblik: { ...base, handleplaner } });
}

async function pressStadig(fake = sharing()) {
  const opened = await openMine({ fake });
  await opened.user.click(card('1-A').getByRole('button', { name: /^Gælder stadig/ }));
  return opened;
}

describe('"Gælder stadig" for a plan that shares its status', () => {
  it('asks first, with the focus on the answer', async () => {
    const { fake } = await pressStadig();
    expect(screen.getByRole('group', { name: 'Gælder det også for 2-B Eksterne forskningsmidler? De deler status i strategien.' })).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Ja, begge' }));
    expect(fake.registered).toEqual([]);
  });

  it('is registered for both under one key, and both cards give thanks', async () => {
    const { user, fake } = await pressStadig();
    await user.click(screen.getByRole('button', { name: 'Ja, begge' }));
    await waitFor(() => expect(screen.getAllByText('Tak – registreret for 1-A, 2-B.')).toHaveLength(2));
    expect(fake.registered).toMatchObject([
      { handleplanId: PLANS['1-A'], uaendret: true, statustekst: 'Er i gang', faellesNoegle: 'key-1', noegle: `key-1:${PLANS['1-A']}` },
      { handleplanId: PLANS['2-B'], uaendret: true, statustekst: 'Er i gang', faellesNoegle: 'key-1', noegle: `key-1:${PLANS['2-B']}` },
    ]);
  });

  it('is for the one alone when told so', async () => {
    const { user, fake } = await pressStadig();
    await user.click(screen.getByRole('button', { name: 'Kun 1-A' }));
    await screen.findByText('Tak – registreret');
    expect(fake.registered).toMatchObject([{ handleplanId: PLANS['1-A'], faellesNoegle: null }]);
  });

  it.each(['Annuller', 'Escape'])('is taken back by %s', async (way) => {
    const { user, fake } = await pressStadig();
    if (way === 'Escape') await user.keyboard('{Escape}');
    else await user.click(screen.getByRole('button', { name: way }));
    expect(card('1-A').getByRole('button', { name: /^Gælder stadig/ })).toBeDefined();
    expect(fake.registered).toEqual([]);
  });

  it('shows what somebody else has said of the other plan meanwhile, before it is covered', async () => {
    const fake = sharing();
    const [entry] = historyFixture();
    if (entry === undefined) throw new Error('The fixture has no history');
    fake.world.history = [{ ...entry, id: 6000, handleplanId: PLANS['2-B'], statustekst: 'Noget helt andet', forfatterId: PEOPLE.anne, statusPr: '2015-10-12' }, ...fake.world.history];
    const { user } = await pressStadig(fake);
    await user.click(screen.getByRole('button', { name: 'Ja, begge' }));
    expect(await screen.findByText(/ny status for 2-B Eksterne forskningsmidler.*»Noget helt andet«/)).toBeDefined();
    expect(fake.registered).toEqual([]);
    await user.click(card('1-A').getByRole('button', { name: /^Gælder stadig/ }));
    await user.click(screen.getByRole('button', { name: 'Ja, begge' }));
    await waitFor(() => expect(fake.registered).toHaveLength(2));
  });

  it('that fails is tried again for both', async () => {
    const fake = sharing();
    fake.world.registerError = new ServiceError('offline');
    const { user } = await pressStadig(fake);
    await user.click(screen.getByRole('button', { name: 'Ja, begge' }));
    await screen.findByText('Der er ingen forbindelse lige nu');
    fake.world.registerError = null;
    await user.click(card('1-A').getByRole('button', { name: /^Gælder stadig/ }));
    await user.click(screen.getByRole('button', { name: 'Ja, begge' }));
    await waitFor(() => expect(fake.registered.map(({ faellesNoegle }) => faellesNoegle)).toEqual(['key-1', 'key-1']));
  });
});

import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Overblik } from '../../../src/domain/overblik/overblik';
import { createFakeServices } from '../support/fake-services';
import { overblikFixture, PEOPLE } from '../support/overblik-fixture';
import { as, card, openMine, WINTER } from './open-mine';

/** One person with so many silent plans, all through PS-administrationen. */
function responsibleFor(count: number): Overblik {
  const base = overblikFixture();
  const [plan] = base.handleplaner;
  const [ansvar] = base.ansvar.filter(({ aktoerId }) => aktoerId === 1);
  if (plan === undefined || ansvar === undefined) throw new Error('The fixture has lost its plans');
  const ids = Array.from({ length: count }, (_, at) => 10_000 + at);
  return {
    ...base,
    handleplaner: ids.map((id) => ({ ...plan, id, noegle: `p${id}`, nummer: `9-${id}`, orden: id, periode: null, faellesCelle: null })),
    ansvar: ids.map((id) => ({ ...ansvar, id, noegle: `a${id}`, handleplanId: id, personIds: [PEOPLE.bo] })),
    planstatus: [], relationer: [], forelaeggelser: [],
  };
}

function groups(): string[] {
  return screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
}

describe('a list of many plans', () => {
  it('stands in groups by what they wait for, each with its number', async () => {
    await openMine({ fake: createFakeServices({ person: as('bo'), now: WINTER }) });
    expect(groups()).toEqual(['Perioden er slut 2', 'Længe siden sidst 1', 'Afsluttet 1']);
  });

  it('folds what is finished, and what a strategy that is over holds', async () => {
    const { user } = await openMine({ fake: createFakeServices({ person: as('bo'), now: new Date('2026-10-12T09:00:00Z') }) });
    expect(groups()).toEqual(['Social Strategi 2014–2017 er slut 3', 'Afsluttet 1']);
    expect(screen.queryByRole('listitem')).toBeNull();
    const fold = screen.getByRole('button', { name: /Social Strategi 2014–2017 er slut/ });
    expect(fold.getAttribute('aria-expanded')).toBe('false');
    await user.click(fold);
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
  });

  it('thanks nobody when nothing of theirs runs any more, and leads to everybody\'s plans', async () => {
    await openMine({ fake: createFakeServices({ person: as('bo'), now: new Date('2026-10-12T09:00:00Z') }) });
    expect(screen.getByText('Ingen indsatser venter på et ord fra dig. De er afsluttet, eller strategien er slut.')).toBeDefined();
    expect(screen.queryByText('Alt er opdateret – tak.')).toBeNull();
    expect(screen.getByRole('link', { name: 'Se alle handleplaner' }).getAttribute('href')).toContain('side=alle');
  });

  it('shows twenty at a time, says how many there are, and gives the rest when asked', async () => {
    const { user } = await openMine({ fake: createFakeServices({ person: as('bo'), overblik: responsibleFor(64) }) });
    expect(screen.getByText('64 indsatser venter på et ord fra dig.')).toBeDefined();
    expect(screen.getAllByRole('listitem')).toHaveLength(20);
    await user.click(screen.getByRole('button', { name: 'Vis 20 flere af 44' }));
    await user.click(screen.getByRole('button', { name: 'Vis 20 flere af 24' }));
    await user.click(screen.getByRole('button', { name: 'Vis 4 flere af 4' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(64);
    expect(screen.queryByRole('button', { name: /flere af/ })).toBeNull();
  });

  it('opens with 5,001 plans of my own, and says so', async () => {
    await openMine({ fake: createFakeServices({ person: as('bo'), overblik: responsibleFor(5001) }) });
    expect(screen.getByText('5.001 indsatser venter på et ord fra dig.')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Vis 20 flere af 4.981' })).toBeDefined();
  });
});

describe('the keyboard', () => {
  it('goes from plan to plan with the arrow keys, across the groups, to the quickest answer', async () => {
    const { user } = await openMine({ fake: createFakeServices({ person: as('bo'), now: WINTER }) });
    card('1-A').getByRole('button', { name: /^Gælder stadig/ }).focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(card('2-B').getByRole('button', { name: /^Gælder stadig/ }));
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(card('1-C').getByRole('button', { name: /^Gælder stadig/ }));
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(card('1-C').getByRole('button', { name: /^Gælder stadig/ }));
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(document.activeElement).toBe(card('1-A').getByRole('button', { name: /^Gælder stadig/ }));
  });

  it('answers plan after plan with Enter and arrow down alone', async () => {
    const { user, fake } = await openMine();
    card('1-C').getByRole('button', { name: /^Registrér/ }).focus();
    card('1-A').getByRole('button', { name: /^Gælder stadig/ }).focus();
    await user.keyboard('{Enter}');
    const thanks = await screen.findByText('Tak – registreret');
    expect(document.activeElement?.contains(thanks)).toBe(true);
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.closest('li')?.textContent).toContain('2-B');
    expect(fake.registered).toHaveLength(1);
  });
});

describe('a draft', () => {
  it('is seen on its card, and is gone on with', async () => {
    const { user } = await openMine();
    await user.click(card('1-C').getByRole('button', { name: /^Registrér status/ }));
    await user.type(await screen.findByRole('textbox', { name: /Hvordan går det/ }), 'Halvt');
    await user.keyboard('{Escape}');
    expect(card('1-C').getByText('Du har en kladde')).toBeDefined();
    expect(card('1-A').queryByText('Du har en kladde')).toBeNull();
    await user.click(card('1-C').getByRole('button', { name: /^Fortsæt kladden: 1-C/ }));
    expect(await screen.findByRole('textbox', { name: /Hvordan går det/ })).toHaveProperty('value', 'Halvt');
  });

  it('is gone from its card once it is saved', async () => {
    const { user } = await openMine();
    await user.click(card('1-C').getByRole('button', { name: /^Registrér status/ }));
    await user.type(await screen.findByRole('textbox', { name: /Hvordan går det/ }), 'Helt');
    await user.click(screen.getByRole('button', { name: 'Gem status' }));
    await screen.findByText('Tak – registreret.');
    expect(card('1-C').queryByText('Du har en kladde')).toBeNull();
  });
});

import { act, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { ServiceError } from '../../../src/domain/service-error';
import { aRegel } from '../../domain/paamindelse/reminder-world';
import { createFakeServices, type FakeWorld } from '../support/fake-services';
import { TOM_LAESNING } from '../support/fake-paamindelsesbog';
import { AKTOERER, PEOPLE, PLANS } from '../support/overblik-fixture';
import { as, card, openMine } from './open-mine';

afterEach(() => window.history.replaceState(null, '', '#'));

/** Bo follows the link of a reminder about some parts. */
function openReminded(kun: string, given: Partial<FakeWorld> = {}) {
  window.history.replaceState(null, '', `#side=mine&kun=${kun}`);
  return openMine({ fake: createFakeServices({ person: as('bo'), ...given }) });
}

const numbers = () => screen.getAllByRole('listitem').map((item) => within(item).getByRole('heading').textContent.split(' ')[0]);

describe('what a reminder was about', () => {
  it('stands alone on the page, with the way to all of mine', async () => {
    const { user } = await openReminded(`${PLANS['1-A']}.${PLANS['2-B']}`);
    expect(screen.getByRole('heading', { level: 1, name: 'Det, du er mindet om' })).toBeDefined();
    expect(numbers()).toEqual(['1-A', '2-B']);
    expect(screen.getByText('2 indsatser venter på et ord fra dig.')).toBeDefined();
    await user.click(screen.getByRole('link', { name: 'Se alle mine indsatser' }));
    await screen.findByRole('heading', { level: 1, name: 'Mine indsatser i strategien' });
    expect(numbers()).toHaveLength(3);
  });

  it('is the part of my specialområde, not the whole plan', async () => {
    await openReminded(`${PLANS['1-B']}-${AKTOERER.autisme}.${PLANS['5-B']}`, { person: as('dorthe') });
    expect(numbers()).toEqual(['1-B']);
    expect(screen.getByText('1 indsats i påmindelsen er ikke længere din.')).toBeDefined();
  });

  it('is answered in two taps: the link, and "Gælder stadig"; then it thanks, and asks no more', async () => {
    const { user, fake } = await openReminded(String(PLANS['1-A']));
    await user.click(card('1-A').getByRole('button', { name: /^Gælder stadig/ }));
    expect(await screen.findByText('Tak – registreret')).toBeDefined();
    expect(fake.registered).toMatchObject([{ handleplanId: PLANS['1-A'], uaendret: true }]);
    expect(screen.getByText('Tak, du har svaret på det hele.')).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Mind mig om det senere/ })).toBeNull();
  });

  it('thanks when somebody has answered today', async () => {
    await openReminded(String(PLANS['1-A']), { now: new Date('2015-09-21T13:00:00Z') });
    expect(card('1-A').getByText('Tak, der er svaret i dag.')).toBeDefined();
  });

  it('may no longer be mine at all', async () => {
    await openReminded(String(PLANS['7-A']));
    expect(screen.getByRole('heading', { name: 'Det, du blev mindet om, er ikke længere dit' })).toBeDefined();
    expect(screen.getByRole('link', { name: 'Se alle mine indsatser' })).toBeDefined();
  });

  it('costs no request about reminders until something of it is used', async () => {
    const { fake } = await openReminded(String(PLANS['1-A']));
    expect([fake.world.bogReads, fake.world.answers]).toEqual([[], []]);
  });

  it('has nothing for axe to complain about, open or closed', async () => {
    const { user, container } = await openReminded(`${PLANS['1-A']}.${PLANS['2-B']}`);
    await user.click(card('1-A').getByRole('button', { name: /^Mind mig om det senere/ }));
    await user.click(card('2-B').getByRole('button', { name: /^Jeg er ikke den rette/ }));
    await screen.findByRole('textbox', { name: /Hvorfor/ });
    await screen.findByRole('button', { name: 'Om 7 dage' });
    const { violations } = await axe.run({ include: [container], exclude: ['[data-tabster-dummy]'] }, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  });
});

describe('"Mind mig om det senere"', () => {
  it('waits as long as one says, and says until when', async () => {
    const { user, fake } = await openReminded(String(PLANS['1-A']));
    await user.click(card('1-A').getByRole('button', { name: /^Mind mig om det senere/ }));
    await user.click(await screen.findByRole('button', { name: 'Om 3 dage' }));
    const said = await screen.findByText('Du bliver tidligst mindet om det igen 15. oktober 2015.');
    expect(document.activeElement).toBe(said);
    expect(fake.world.answers).toMatchObject([{ art: 'senere', personId: PEOPLE.bo, handleplanId: PLANS['1-A'], specialomraadeId: null, dato: '2015-10-15' }]);
  });

  it('offers no more days than the rule allows', async () => {
    const { user } = await openReminded(String(PLANS['1-A']), { laesning: { ...TOM_LAESNING, regler: [aRegel({ udsaetHoejstDage: 3 })] } });
    await user.click(card('1-A').getByRole('button', { name: /^Mind mig om det senere/ }));
    expect(await screen.findByRole('button', { name: 'I morgen' })).toBeDefined();
    expect(screen.getByRole('button', { name: 'Om 3 dage' })).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Om 7 dage' })).toBeNull();
  });

  it('says so where the rule allows no waiting, and can be left with Escape', async () => {
    const { user } = await openReminded(String(PLANS['1-A']), { laesning: { ...TOM_LAESNING, regler: [aRegel({ udsaetHoejstDage: 0 })] } });
    await user.click(card('1-A').getByRole('button', { name: /^Mind mig om det senere/ }));
    expect(await screen.findByText(/Det kan ikke vente længere/)).toBeDefined();
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(card('1-A').getByRole('button', { name: /^Mind mig om det senere/ }));
  });

  it('that could not be sent can be sent again, with the same key', async () => {
    const { user, fake } = await openReminded(String(PLANS['1-A']), { bogError: new ServiceError('offline') });
    await user.click(card('1-A').getByRole('button', { name: /^Mind mig om det senere/ }));
    await user.click(await screen.findByRole('button', { name: 'I morgen' }));
    expect(await screen.findByText(/Det er ikke sendt endnu/)).toBeDefined();
    act(() => void (fake.world.bogError = null));
    await user.click(screen.getByRole('button', { name: 'I morgen' }));
    expect(await screen.findByText(/tidligst mindet om det igen 13. oktober/)).toBeDefined();
    expect(fake.world.answers).toHaveLength(1);
  });
});

describe('"Jeg er ikke den rette"', () => {
  async function openHandingBack(given: Partial<FakeWorld> = {}) {
    const opened = await openReminded(String(PLANS['1-A']), given);
    await opened.user.click(card('1-A').getByRole('button', { name: /^Jeg er ikke den rette/ }));
    return { ...opened, reason: await screen.findByRole('textbox', { name: /Hvorfor/ }), send: screen.getByRole('button', { name: 'Send til strategikonsulenten' }) };
  }

  it('wants a reason, and goes to the strategikonsulent', async () => {
    const { user, fake, reason, send } = await openHandingBack();
    await user.click(send);
    expect(screen.getByText(/Skriv et par ord om hvorfor/)).toBeDefined();
    expect(document.activeElement).toBe(reason);
    await user.type(reason, 'Carla har overtaget den');
    await user.click(send);
    expect(await screen.findByText(/Sendt til strategikonsulenten/)).toBeDefined();
    expect(fake.world.answers).toMatchObject([{ art: 'ikke-den-rette', personId: PEOPLE.bo, handleplanId: PLANS['1-A'], begrundelse: 'Carla har overtaget den' }]);
  });

  it('does not take a CPR number', async () => {
    const { user, fake, reason, send } = await openHandingBack();
    await user.type(reason, 'Det er 010190-1234');
    await user.click(send);
    expect(screen.getByText(/Det ligner et CPR-nummer/)).toBeDefined();
    expect(fake.world.answers).toEqual([]);
  });

  it.each(['offline', 'no-access', 'throttled'] as const)('keeps the reason when sending is refused (%s), and when the page is opened again', async (kind) => {
    const { user, fake, reason, send, unmount } = await openHandingBack({ bogError: new ServiceError(kind) });
    await user.type(reason, 'Ikke mig');
    await user.click(send);
    expect(await screen.findByText(/ligger som kladde her på enheden/)).toBeDefined();
    expect(reason).toHaveProperty('value', 'Ikke mig');
    unmount();
    const again = await openMine({ fake });
    await again.user.click(card('1-A').getByRole('button', { name: /^Jeg er ikke den rette/ }));
    expect(await screen.findByRole('textbox', { name: /Hvorfor/ })).toHaveProperty('value', 'Ikke mig');
  });
});

describe('"Jeg er væk"', () => {
  it('is said once for all, until a day to come', async () => {
    const { user, fake } = await openReminded(`${PLANS['1-A']}.${PLANS['2-B']}`);
    await user.click(screen.getByRole('button', { name: 'Jeg er væk i en periode' }));
    expect(await screen.findByText(/Er der en stedfortræder/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Jeg er væk' }));
    expect(screen.getByText('Vælg den sidste dag, du er væk.')).toBeDefined();
    await user.type(screen.getByLabelText('Væk til og med'), '2015-10-01');
    expect(screen.getByText(/Den dag er gået/)).toBeDefined();
    await user.clear(screen.getByLabelText('Væk til og med'));
    await user.type(screen.getByLabelText('Væk til og med'), '2015-10-30');
    await user.click(screen.getByRole('button', { name: 'Jeg er væk' }));
    expect(await screen.findByText('Noteret: du er væk til og med 30. oktober 2015.')).toBeDefined();
    expect(fake.world.answers).toMatchObject([{ art: 'fravaer', personId: PEOPLE.bo, handleplanId: null, dato: '2015-10-30' }]);
  });

  it('can be taken back', async () => {
    const { user, fake } = await openReminded(String(PLANS['1-A']));
    await user.click(screen.getByRole('button', { name: 'Jeg er væk i en periode' }));
    await user.click(await screen.findByRole('button', { name: 'Jeg er her alligevel' }));
    expect(await screen.findByText(/du er her, og du bliver mindet som før/)).toBeDefined();
    expect(fake.world.answers).toMatchObject([{ art: 'fravaer', dato: '2015-10-11' }]);
  });
});

import { act, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { ServiceError } from '../../../src/domain/service-error';
import { createFakeServices } from '../support/fake-services';
import { historyFixture } from '../support/history-fixture';
import { overblikFixture, PEOPLE, PLANS } from '../support/overblik-fixture';
import { as, card, cards, openMine, WINTER } from './open-mine';

describe('my plans', () => {
  it('stand with what is due first, and say why', async () => {
    await openMine();
    expect(cards()).toEqual(['1-C: Sidst opdateret for 4 måneder siden', '1-A: Sidst opdateret for 3 uger siden', '2-B: Sidst opdateret for 3 uger siden']);
    expect(screen.getByText('1 indsats venter på et ord fra dig.')).toBeDefined();
  });

  it('come to the top when their periode is over', async () => {
    await openMine({ fake: createFakeServices({ person: as('bo'), now: WINTER }) });
    expect(cards().slice(0, 2)).toEqual(['1-A: Perioden efteråret 2015 er slut · Sidst opdateret for 3 måneder siden', '2-B: Perioden 2. halvår 2015 er slut · Sidst opdateret for 3 måneder siden']);
  });

  it('count for my own specialområde, and say so', async () => {
    await openMine({ fake: createFakeServices({ person: as('dorthe') }) });
    expect(cards().slice(0, 2)).toEqual(['1-B: Ingen status endnu', '1-C: Sidst opdateret for 4 måneder siden']);
    expect(card('1-B').getByText(/Du er ansvarlig gennem Specialområderne/)).toBeDefined();
    expect(card('1-C').getByText(/Du medvirker/)).toBeDefined();
    expect(card('1-B').queryByRole('button', { name: /Gælder stadig/ })).toBeNull();
  });

  it('mark me as stedfortræder', async () => {
    await openMine({ fake: createFakeServices({ person: as('mads') }) });
    expect(card('1-C').getByText(/Du er stedfortræder gennem PS-administrationen/)).toBeDefined();
  });

  it('open in the panel by their title', async () => {
    const { user } = await openMine();
    await user.click(screen.getByRole('link', { name: /^1-A/ }));
    await waitFor(() => expect(screen.getByRole('link', { name: /^1-A/ }).getAttribute('aria-current')).toBe('true'));
    expect(window.location.hash).toContain(`=${PLANS['1-A']}`);
  });

  it('are none for somebody without a part, who is told whom to ask', async () => {
    await openMine({ fake: createFakeServices({ person: as('lone') }) });
    expect(screen.getByRole('heading', { name: 'Du står ikke på nogen indsatser' })).toBeDefined();
    expect(screen.getByText(/skriv til en strategikonsulent/)).toBeDefined();
  });

  it('give thanks when all of them are fresh', async () => {
    await openMine({ fake: createFakeServices({ person: as('erik'), overblik: { ...overblikFixture(), ansvar: overblikFixture().ansvar.filter(({ handleplanId }) => handleplanId === PLANS['5-B']) } }) });
    expect(screen.getByText('Alt er opdateret – tak.')).toBeDefined();
  });

  it('have no buttons to answer with for one who may only read', async () => {
    await openMine({ fake: createFakeServices({ person: as('bo', { mayRegisterStatus: false }) }) });
    expect(screen.getByText(/Du kan se dine indsatser her/)).toBeDefined();
    expect(screen.queryByRole('button', { name: /Gælder stadig|Registrér status/ })).toBeNull();
  });

  it('speak English', async () => {
    await openMine({ language: 'en' });
    expect(screen.getByRole('heading', { level: 1, name: 'My actions in the strategy' })).toBeDefined();
    expect(cards()[0]).toBe('1-C: Last updated 4 months ago');
  });

  it('have nothing that axe finds fault with', async () => {
    const { container } = await openMine();
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } }); // jsdom paints nothing
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
});

describe('"Gælder stadig"', () => {
  it('is one click: what was said is said again as of today, and the plan stays where it was', async () => {
    const { user, fake } = await openMine();
    const before = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    await user.click(card('1-A').getByRole('button', { name: /Gælder stadig/ }));
    await screen.findByText('Tak – registreret');
    expect(screen.getByText(/Gælder stadig: »Er i gang« · Følger planen · efteråret 2015/)).toBeDefined();
    expect(fake.registered).toMatchObject([{
      handleplanId: PLANS['1-A'], specialomraadeId: null, uaendret: true, statustekst: 'Er i gang', trin: 'i-gang', fremdrift: 'foelger-planen', statusPr: '2015-10-12', faellesNoegle: null,
      periode: { ordlyd: 'efteråret 2015', om: 'gennemfoeres' }, indsats: 'Arbejdsgruppen gør oplægget færdigt til drøftelse i HMU.',
    }]);
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(before);
    expect(card('1-A').queryByRole('button', { name: /Gælder stadig/ })).toBeNull();
  });

  it('is sent once, however often it is clicked', async () => {
    const { user, fake } = await openMine();
    await user.dblClick(card('1-A').getByRole('button', { name: /Gælder stadig/ }));
    await screen.findByText('Tak – registreret');
    expect(fake.registered).toHaveLength(1);
  });

  it('asks for nothing first where the lists were asked a moment ago and the card shows what is repeated', async () => {
    vi.spyOn(Date, 'now').mockReturnValue(Date.now()); // A busy machine may take long over a moment.
    const { user, fake } = await openMine();
    await card('1-A').findByText('Er i gang', { selector: 'q' });
    await user.click(card('1-A').getByRole('button', { name: /Gælder stadig/ }));
    await screen.findByText('Tak – registreret');
    expect(fake.registered).toMatchObject([{ statustekst: 'Er i gang', uaendret: true }]);
    expect(fake.calls.history).toBe(0);
  });

  it('opens the form with the periode in focus when the old one is over', async () => {
    const { user, fake } = await openMine({ fake: createFakeServices({ person: as('bo'), now: WINTER }) });
    await user.click(card('1-A').getByRole('button', { name: /Gælder stadig/ }));
    const periode = await screen.findByRole('textbox', { name: 'Periode' });
    expect(document.activeElement).toBe(periode);
    expect(fake.registered).toEqual([]);
    await user.keyboard('foråret 2016{Control>}{Enter}{/Control}');
    await screen.findByText('Tak – registreret.');
    expect(fake.registered).toMatchObject([{ uaendret: true, periode: { ordlyd: 'foråret 2016' } }]);
  });

  it('opens the form when something else is missing in what would be repeated', async () => {
    const history = historyFixture().map((entry) => (entry.id === 1001 ? { ...entry, fremdrift: 'forsinket' as const, behov: null } : entry));
    const { user } = await openMine({ fake: createFakeServices({ person: as('bo'), history }) });
    await user.click(card('1-A').getByRole('button', { name: /Gælder stadig/ }));
    const behov = await screen.findByRole('textbox', { name: /Behov for hjælp/ });
    expect(document.activeElement).toBe(behov);
  });

  it('shows somebody else’s newer entry first, and repeats that one when told so', async () => {
    const fake = createFakeServices({ person: as('bo') });
    const newer = { ...historyFixture()[0], id: 5000, statustekst: 'Annes nye', forfatterId: PEOPLE.anne, statusPr: '2015-10-12' };
    const { user } = await openMine({ fake });
    fake.world.history = [newer as (typeof fake.world.history)[number], ...fake.world.history];
    const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 12_000); // Nobody has looked at the tab for a while.
    await user.click(card('1-A').getByRole('button', { name: /Gælder stadig/ }));
    clock.mockRestore();
    await screen.findByText(/Der er lige kommet en ny status.*»Annes nye«/);
    expect(fake.registered).toEqual([]);
    await user.click(card('1-A').getByRole('button', { name: /Gælder stadig/ }));
    await screen.findByText('Tak – registreret');
    expect(fake.registered).toMatchObject([{ statustekst: 'Annes nye', uaendret: true }]);
  });

  it.each(['offline', 'no-access', 'throttled', 'broken'] as const)('says why it was not registered, and can be tried again: %s', async (kind) => {
    const fake = createFakeServices({ person: as('bo'), registerError: new ServiceError(kind) });
    const { user } = await openMine({ fake });
    await user.click(card('1-A').getByRole('button', { name: /Gælder stadig/ }));
    await screen.findByText({ offline: 'Der er ingen forbindelse lige nu', 'no-access': 'Du har ikke ret til at registrere status', throttled: 'SharePoint har travlt lige nu', broken: 'Din status blev ikke gemt' }[kind]);
    fake.world.registerError = null;
    await user.click(card('1-A').getByRole('button', { name: /Gælder stadig/ }));
    await screen.findByText('Tak – registreret');
    expect(fake.registered).toHaveLength(1);
  });

  it('says that the overview follows when the projection could not', async () => {
    const fake = createFakeServices({ person: as('bo') });
    const journal = { ...fake.services.journal, register: async (ny: Parameters<typeof fake.services.journal.register>[0]) => ({ ...(await fake.services.journal.register(ny)), projected: false }) };
    const { user } = await openMine({ fake: { ...fake, services: { ...fake.services, journal } } });
    await user.click(card('1-A').getByRole('button', { name: /Gælder stadig/ }));
    await screen.findByText(/Oversigten følger med om lidt/);
  });

  it('is not offered for a finished plan', async () => {
    const { user } = await openMine();
    await user.click(screen.getByRole('button', { name: /^Afsluttet/ }));
    expect(card('2-A').queryByRole('button', { name: /Gælder stadig/ })).toBeNull();
    expect(card('2-A').getByRole('button', { name: /Registrér status/ })).toBeDefined();
  });
});

describe('registering from my plans', () => {
  it('opens the form, and comes back to the plan with thanks', async () => {
    const { user, fake } = await openMine();
    await user.click(card('1-C').getByRole('button', { name: /Registrér status/ }));
    expect(await screen.findByRole('heading', { level: 2, name: 'Registrér status' })).toBeDefined();
    expect(screen.getByRole('heading', { level: 1, name: 'Mine indsatser i strategien' })).toBeDefined();
    await user.type(screen.getByRole('textbox', { name: /Hvordan går det/ }), 'Vi er gået i gang');
    await user.click(screen.getByRole('button', { name: 'Gem status' }));
    await screen.findByText('Tak – registreret.');
    expect(document.activeElement).toBe(screen.getByRole('link', { name: /^1-C/ }));
    expect(fake.registered).toMatchObject([{ handleplanId: PLANS['1-C'], statustekst: 'Vi er gået i gang' }]);
  });

  it('can be left again, and the focus comes back', async () => {
    const { user } = await openMine();
    await user.click(card('1-C').getByRole('button', { name: /Registrér status/ }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('heading', { name: 'Registrér status' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('link', { name: /^1-C/ }));
  });

  it('lets what somebody else registers come in without a reload', async () => {
    const { fake, store } = await openMine();
    fake.change((overblik) => ({ ...overblik, planstatus: overblik.planstatus.map((row) => (row.handleplanId === PLANS['1-C'] ? { ...row, trin: 'loebende', statusPr: '2015-10-12' } : row)) }));
    await act(() => store.refresh());
    await waitFor(() => expect(card('1-C').getByText('Løbende')).toBeDefined());
    expect(cards()[0]).toBe('1-C: Sidst opdateret i dag');
    expect(screen.getByText('Alt er opdateret – tak.')).toBeDefined();
  });
});

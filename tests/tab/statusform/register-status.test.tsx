import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ServiceError } from '../../../src/domain/service-error';
import { createFakeServices, employeeFixture } from '../support/fake-services';
import { historyFixture } from '../support/history-fixture';
import { AKTOERER, overblikFixture, PLANS } from '../support/overblik-fixture';
import { BEHOV, countingKeys, fakeWith, field, openForm, saveButton, STATUSTEKST, write } from './open-form';

afterEach(() => vi.unstubAllGlobals());

describe('registering a status', () => {
  it('takes one sentence: the rest stands as last time', async () => {
    const { user, fake, onDone } = await openForm();
    await write(user, field(STATUSTEKST), 'Oplægget er sendt til HMU');
    await user.click(saveButton());
    await waitFor(() => expect(onDone).toHaveBeenCalledWith('Tak – registreret.'));
    expect(fake.registered).toEqual([{
      statustekst: 'Oplægget er sendt til HMU', trin: 'i-gang', fremdrift: 'foelger-planen', indsats: null, behov: null, statusPr: '2015-10-12', uaendret: false,
      periode: { fra: '2015-09-01', til: '2015-11-30', ordlyd: 'efteråret 2015', om: 'gennemfoeres' },
      strategiId: 1, omraadeId: null, handleplanId: PLANS['1-A'], specialomraadeId: null, noegle: 'key-1', faellesNoegle: null,
    }]);
  });

  it('can be done with the keyboard alone', async () => {
    const { user, fake, onDone } = await openForm();
    expect(document.activeElement).toBe(field(STATUSTEKST));
    await screen.findByRole('button', { name: 'Genbrug teksten' });
    await user.keyboard('Vi mangler folk');
    await user.tab(); // Genbrug teksten
    await user.tab(); // trin
    await user.tab(); // fremdrift
    vi.stubGlobal('CSS', { escape: (text: string) => text }); // user-event walks radio buttons with it, and jsdom has none
    await user.keyboard('{ArrowDown}{ArrowDown}');
    await user.tab();
    expect(document.activeElement).toBe(field(BEHOV));
    await user.keyboard('En afløser{Control>}{Enter}{/Control}');
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(fake.registered).toMatchObject([{ statustekst: 'Vi mangler folk', fremdrift: 'forsinket', behov: 'En afløser' }]);
  });

  it('may leave trin, periode and fremdrift unsaid', async () => {
    const { user, fake } = await openForm();
    await write(user, field(STATUSTEKST), 'Vi ved det ikke endnu');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Status' }), '');
    await user.click(screen.getByRole('radio', { name: 'Ikke vurderet' }));
    await user.clear(field('Periode'));
    await user.click(saveButton());
    await waitFor(() => expect(fake.registered).toMatchObject([{ trin: null, fremdrift: null, periode: null }]));
  });

  it('is for the specialområde that answers, and shows what that one said last', async () => {
    const { user, fake } = await openForm({ plan: PLANS['5-B'], specialomraadeId: AKTOERER.autisme });
    expect(screen.getByText(/For Autisme/)).toBeDefined();
    await within(screen.getByRole('region', { name: 'Sidst' })).findByText('Igangsat');
    await write(user, field(STATUSTEKST), 'Halvvejs');
    await user.click(saveButton());
    await waitFor(() => expect(fake.registered).toMatchObject([{ handleplanId: PLANS['5-B'], specialomraadeId: AKTOERER.autisme, trin: 'i-gang' }]));
  });

  it('shows the last entry with author and date, and reuses its text', async () => {
    const { user } = await openForm();
    const last = within(screen.getByRole('region', { name: 'Sidst' }));
    await last.findByText(/Bo Vestergaard/);
    expect(last.getByText(/status pr\. 21\. september 2015/)).toBeDefined();
    await user.click(last.getByRole('button', { name: 'Genbrug teksten' }));
    expect(field(STATUSTEKST)).toHaveProperty('value', 'Er i gang');
    expect(field(/Indsats/)).toHaveProperty('value', 'Arbejdsgruppen gør oplægget færdigt til drøftelse i HMU.');
  });

  it('says so when nobody has said anything before, and when the last entry cannot be read', async () => {
    const { unmount } = await openForm({ plan: PLANS['1-B'] });
    await screen.findByText('Ingen har skrevet en status endnu. Du bliver den første.');
    unmount();
    await openForm({ fake: createFakeServices({ historyError: new ServiceError('broken') }) });
    await screen.findByText(/Den seneste status kunne ikke hentes/);
  });

  it('saves once however often it is clicked, and shows that it saves', async () => {
    let answer: () => void = () => undefined;
    const waiting = new Promise<void>((resolve) => (answer = resolve));
    const fake = createFakeServices();
    const slow = fakeWith((services) => ({ newKey: countingKeys(), journal: { ...services.journal, register: (ny) => waiting.then(() => fake.services.journal.register(ny)) } }), fake);
    const { user, onDone } = await openForm({ fake: slow });
    await write(user, field(STATUSTEKST), 'Kun én gang');
    await user.dblClick(saveButton());
    const saving = await screen.findByRole('button', { name: /Gemmer/ });
    await user.click(saving);
    await user.type(field(STATUSTEKST), '{Control>}{Enter}{/Control}');
    answer();
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(fake.registered).toHaveLength(1);
  });

  it('tells that the overview follows when the projection could not', async () => {
    const fake = createFakeServices();
    const { user, onDone } = await openForm({ fake: fakeWith((services) => ({ journal: { ...services.journal, register: async (ny) => ({ ...(await fake.services.journal.register(ny)), projected: false }) } }), fake) });
    await write(user, field(STATUSTEKST), 'Gemt');
    await user.click(saveButton());
    await waitFor(() => expect(onDone).toHaveBeenCalledWith('Tak – registreret. Oversigten følger med om lidt.'));
  });

  it('is refused kindly, without a form, to one who may only read', async () => {
    const { user, onCancel } = await openForm({ fake: createFakeServices({ person: { ...employeeFixture(), mayRegisterStatus: false } }) });
    expect(screen.getByRole('heading', { name: 'Du kan læse med her' })).toBeDefined();
    expect(screen.queryByRole('textbox')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Luk' }));
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it('says so when the plan is gone', async () => {
    await openForm({ plan: 4711 });
    expect(screen.getByRole('heading', { name: 'Indsatsen findes ikke længere' })).toBeDefined();
  });

  it('speaks English', async () => {
    const { user, fake, onDone } = await openForm({ language: 'en' });
    await write(user, field(/How is it going/), 'Sent to the works council');
    await user.click(screen.getByRole('button', { name: 'Save status' }));
    await waitFor(() => expect(onDone).toHaveBeenCalledWith('Thank you – registered.'));
    expect(fake.registered).toHaveLength(1);
  });

  it('has nothing that axe finds fault with, empty or full of faults', async () => {
    const { container, user } = await openForm({ plan: PLANS['1-D'] });
    await screen.findByRole('button', { name: 'Genbrug teksten' });
    const rules = { rules: { 'color-contrast': { enabled: false } } }; // jsdom paints nothing; the contrast is looked at in a browser
    expect((await axe.run(container, rules)).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    await write(user, field('Periode'), 'snart 010190-1234');
    await user.click(saveButton());
    expect((await axe.run(container, rules)).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
});

describe('what is missing or unreadable', () => {
  it('is said at the field, with the focus on the first', async () => {
    const { user, fake } = await openForm({ plan: PLANS['1-D'] });
    await write(user, field('Periode'), 'når vi får tid');
    await user.click(saveButton());
    expect(document.activeElement).toBe(field(STATUSTEKST));
    expect(screen.getByText('Skriv et par ord om, hvordan det går.')).toBeDefined();
    expect(screen.getByText(/Når det er forsinket, skal vi vide, hvad der skal til/)).toBeDefined();
    expect(screen.getByText(/Det kan vi ikke læse som en periode/)).toBeDefined();
    expect(screen.getByText('Der er 3 ting, der skal på plads, før vi kan gemme.')).toBeDefined();
    expect(field(STATUSTEKST).getAttribute('aria-invalid')).toBe('true');
    expect(fake.registered).toEqual([]);
  });

  it('goes away as it is put right', async () => {
    const { user, onDone } = await openForm({ plan: PLANS['1-D'] });
    await user.click(saveButton());
    await write(user, field(STATUSTEKST), 'Licenserne er bestilt');
    expect(screen.queryByText('Skriv et par ord om, hvordan det går.')).toBeNull();
    await user.click(saveButton());
    expect(document.activeElement).toBe(field(BEHOV));
    await write(user, field(BEHOV), 'Et svar fra IT');
    await user.click(saveButton());
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  });

  it('reads the periode along while it is typed, and complains only when the field is left', async () => {
    const { user } = await openForm({ plan: PLANS['1-B'] });
    await write(user, field('Periode'), '2. halv');
    expect(screen.getByText('Kan ikke læses som en periode endnu.')).toBeDefined();
    expect(field('Periode').getAttribute('aria-invalid')).toBeNull();
    await user.tab();
    expect(screen.getByText(/Det kan vi ikke læse som en periode/)).toBeDefined();
    await write(user, field('Periode'), 'år 2026');
    expect(screen.getByText('Læses som 1. juli 2026–31. december 2026.')).toBeDefined();
  });

  it.each([['fra 2026', 'Læses som fra 1. januar 2026 og frem.'], ['senest 2026', 'Læses som senest 31. december 2026.']])('reads the open end of "%s"', async (typed, reading) => {
    const { user } = await openForm({ plan: PLANS['1-B'] });
    await user.type(field('Periode'), typed);
    expect(screen.getByText(reading)).toBeDefined();
  });

  it('is a day to come, but not a day gone by', async () => {
    const { user, fake } = await openForm();
    await write(user, field(STATUSTEKST), 'I morgen');
    fireEvent.change(screen.getByLabelText('Status pr.'), { target: { value: '2015-10-13' } });
    await user.click(saveButton());
    expect(screen.getByText('Datoen ligger i fremtiden. Vælg i dag eller tidligere.')).toBeDefined();
    expect(fake.registered).toEqual([]);
    fireEvent.change(screen.getByLabelText('Status pr.'), { target: { value: '2015-09-01' } });
    expect(screen.getByText(/Der er allerede en status pr\. 21\. september 2015/)).toBeDefined();
    await user.click(saveButton());
    await waitFor(() => expect(fake.registered).toMatchObject([{ statusPr: '2015-09-01' }]));
  });

  it('asks for a new periode when the old one is over', async () => {
    await openForm({ fake: createFakeServices({ now: new Date('2016-01-10T09:00:00Z') }) });
    expect(field('Periode')).toHaveProperty('value', '');
    expect(screen.getByText(/Perioden efteråret 2015 er slut\. Hvornår nu\?/)).toBeDefined();
  });
});

describe('"gælder stadig" with a periode that is over', () => {
  const [last] = historyFixture();
  const winter = new Date('2016-01-10T09:00:00Z');

  it('opens with everything repeated and the periode in focus, and is still "uændret" with a new one', async () => {
    const fake = createFakeServices({ now: winter });
    const { user, onDone } = await openForm({ fake, repeats: last ?? null });
    expect(document.activeElement).toBe(field('Periode'));
    expect(screen.getByText('Den gamle periode er slut. Skriv, hvornår det sker nu.')).toBeDefined();
    await user.keyboard('foråret 2016{Control>}{Enter}{/Control}');
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(fake.registered).toMatchObject([{ statustekst: 'Er i gang', trin: 'i-gang', uaendret: true, statusPr: '2016-01-10', periode: { fra: '2016-03-01', til: '2016-05-31', ordlyd: 'foråret 2016' } }]);
  });

  it('becomes an ordinary status when the text is changed', async () => {
    const fake = createFakeServices({ now: winter });
    const { user, onDone } = await openForm({ fake, repeats: last ?? null });
    await write(user, field(STATUSTEKST), ', men langsomt');
    await user.click(saveButton());
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(fake.registered).toMatchObject([{ statustekst: 'Er i gang, men langsomt', uaendret: false }]);
  });
});

describe('a status cell that plans share', () => {
  const base = overblikFixture();
  const overblik = { ...base, handleplaner: base.handleplaner.map((plan) => (plan.nummer === '1-A' || plan.nummer === '1-B' ? { ...plan, faellesCelle: '1-A+1-B' } : plan)) };

  it('is asked about, and answered for both under one common key', async () => {
    const fake = fakeWith(() => ({ newKey: countingKeys() }), createFakeServices({ overblik }));
    const { user, onDone } = await openForm({ fake });
    expect(screen.getByText('Gælder det også for 1-B?')).toBeDefined();
    await write(user, field(STATUSTEKST), 'Begge er i gang');
    await user.click(screen.getByRole('checkbox', { name: /1-B Lokale kompetencestrategier/ }));
    await user.click(saveButton());
    await waitFor(() => expect(onDone).toHaveBeenCalledWith('Tak – registreret for 1-A, 1-B.'));
    expect(fake.registered).toMatchObject([
      { handleplanId: PLANS['1-A'], noegle: `key-1:${PLANS['1-A']}`, faellesNoegle: 'key-1' },
      { handleplanId: PLANS['1-B'], noegle: `key-1:${PLANS['1-B']}`, faellesNoegle: 'key-1' },
    ]);
  });

  it('is one plan’s alone when nobody says otherwise', async () => {
    const { user, fake, onDone } = await openForm({ fake: fakeWith(() => ({ newKey: countingKeys() }), createFakeServices({ overblik })) });
    await write(user, field(STATUSTEKST), 'Kun den ene');
    await user.click(saveButton());
    await waitFor(() => expect(onDone).toHaveBeenCalledWith('Tak – registreret.'));
    expect(fake.registered).toMatchObject([{ handleplanId: PLANS['1-A'], noegle: 'key-1', faellesNoegle: null }]);
  });
});

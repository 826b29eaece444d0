import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Statusopdatering } from '../../../src/domain/status/statusopdatering';
import { createFakeServices, type FakeServices } from '../support/fake-services';
import { PEOPLE, PLANS } from '../support/overblik-fixture';
import { field, openForm, saveButton, STATUSTEKST, write } from './open-form';

/** An entry about 1-A that lands in the lists: the next refresh gives it. */
function arrive(fake: FakeServices, forfatterId: number, statustekst: string): void {
  const entry: Statusopdatering = {
    id: 5000, noegle: 'theirs', faellesNoegle: null, strategiId: 1, omraadeId: null, handleplanId: PLANS['1-A'], specialomraadeId: null, statustekst, trin: 'gennemfoeres', fremdrift: null, periode: null,
    indsats: null, behov: null, statusPr: '2015-10-12', uaendret: false, forfatterId, oprettet: '2015-10-12T08:59:00Z',
  };
  fake.world.history = [entry, ...fake.world.history];
  fake.change((overblik) => ({
    ...overblik,
    planstatus: overblik.planstatus.map((row) => (row.handleplanId === PLANS['1-A'] ? { ...row, statusopdateringId: 5000, trin: 'gennemfoeres', statusPr: '2015-10-12', forfatterId } : row)),
  }));
}

/** A tab that was not looked at has not asked the lists for a while. */
function afterAwayFor(ms: number): void {
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + ms);
}

afterEach(() => vi.restoreAllMocks());

const NEWS = /Bo Vestergaard har lige registreret en status/;

describe('somebody else’s entry', () => {
  it('that arrives while the form is open is shown, and saving is still possible at once', async () => {
    const { user, fake, store, onDone } = await openForm();
    await write(user, field(STATUSTEKST), 'Min egen');
    arrive(fake, PEOPLE.bo, 'Bos status');
    await act(() => store.refresh());
    expect(screen.getByText(NEWS)).toBeDefined();
    await screen.findByText(/»Bos status«/);
    expect(field(STATUSTEKST)).toHaveProperty('value', 'Min egen');
    await user.click(screen.getByRole('button', { name: 'Gem alligevel' }));
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  });

  it('that arrived while nobody looked stops the first save, takes the focus, and not the second', async () => {
    const { user, fake, onDone } = await openForm();
    await write(user, field(STATUSTEKST), 'Min egen');
    afterAwayFor(12_000);
    arrive(fake, PEOPLE.bo, 'Bos status');
    await user.click(saveButton());
    const news = await screen.findByText(NEWS);
    expect(document.activeElement?.contains(news)).toBe(true);
    expect(fake.registered).toEqual([]);
    await waitFor(() => expect(saveButton().textContent).toBe('Gem alligevel'));
    await user.click(saveButton());
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(fake.registered).toMatchObject([{ statustekst: 'Min egen' }]);
  });

  it('is not asked for before saving where the lists were asked a moment ago', async () => {
    const { user, fake, store, onDone } = await openForm();
    await write(user, field(STATUSTEKST), 'Min egen');
    const savedAtRefresh: number[] = [];
    vi.spyOn(store, 'refresh').mockImplementation(() => Promise.resolve(void savedAtRefresh.push(fake.registered.length)));
    await user.click(saveButton());
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(savedAtRefresh).toEqual([1]); // Once, to show what was saved.
    expect(fake.registered).toHaveLength(1);
  });

  it('is no news when it is my own', async () => {
    const fake = createFakeServices();
    const { user, onDone } = await openForm({ fake });
    await write(user, field(STATUSTEKST), 'Min egen');
    afterAwayFor(12_000);
    arrive(fake, PEOPLE.anne, 'Skrevet på telefonen');
    await user.click(saveButton());
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(screen.queryByText(/har lige registreret/)).toBeNull();
  });
});

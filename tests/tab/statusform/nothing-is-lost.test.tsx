import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SERVICE_ERROR_KINDS, ServiceError } from '../../../src/domain/service-error';
import { daText, enText } from '../support/texts';
import { createFakeServices, type FakeServices } from '../support/fake-services';
import { AKTOERER, PEOPLE, PLANS } from '../support/overblik-fixture';
import { countingKeys, fakeWith, field, openForm, saveButton, STATUSTEKST, write } from './open-form';

const DRAFT_KEY = `fyrtaarn.statuskladde.1.${PEOPLE.anne}.${PLANS['1-A']}-hele`;

function fakeThatCounts(): FakeServices {
  return fakeWith(() => ({ newKey: countingKeys() }));
}

describe('a draft', () => {
  it('survives that the form is closed, and says that it was found', async () => {
    const fake = fakeThatCounts();
    const { user, unmount } = await openForm({ fake });
    expect(screen.queryByText('Vi har fundet det, du var i gang med.')).toBeNull();
    await write(user, field(STATUSTEKST), 'Halv sætning');
    await user.click(screen.getByRole('radio', { name: 'Risiko for forsinkelse' }));
    unmount();
    await openForm({ fake });
    expect(screen.getByText('Vi har fundet det, du var i gang med.')).toBeDefined();
    expect(field(STATUSTEKST)).toHaveProperty('value', 'Halv sætning');
    expect(screen.getByRole('radio', { name: 'Risiko for forsinkelse' })).toHaveProperty('checked', true);
  });

  it('is kept when Esc leaves the form', async () => {
    const { user, fake, onCancel } = await openForm();
    await user.type(field(STATUSTEKST), 'Nåede ikke mere{Escape}');
    expect(onCancel).toHaveBeenCalledOnce();
    expect(fake.services.drafts.getItem(DRAFT_KEY)).toContain('Nåede ikke mere');
  });

  it('is one for each plan and specialområde', async () => {
    const fake = fakeThatCounts();
    const { user, unmount } = await openForm({ fake, plan: PLANS['5-B'], specialomraadeId: AKTOERER.autisme });
    await write(user, field(STATUSTEKST), 'Kun for Autisme');
    unmount();
    const { unmount: close } = await openForm({ fake, plan: PLANS['5-B'] });
    expect(field(STATUSTEKST)).toHaveProperty('value', '');
    close();
    await openForm({ fake, plan: PLANS['5-B'], specialomraadeId: AKTOERER.autisme });
    expect(field(STATUSTEKST)).toHaveProperty('value', 'Kun for Autisme');
  });

  it('can be thrown away to start over', async () => {
    const fake = fakeThatCounts();
    const { user, unmount } = await openForm({ fake });
    await write(user, field(STATUSTEKST), 'Forkert');
    unmount();
    const { user: again } = await openForm({ fake });
    await again.click(screen.getByRole('button', { name: 'Begynd forfra' }));
    expect(field(STATUSTEKST)).toHaveProperty('value', '');
    expect(fake.services.drafts.getItem(DRAFT_KEY)).toBeNull();
  });

  it('is gone once the status is saved', async () => {
    const { user, fake, onDone } = await openForm();
    await write(user, field(STATUSTEKST), 'Gemt');
    expect(fake.services.drafts.getItem(DRAFT_KEY)).toContain('Gemt');
    await user.click(saveButton());
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(fake.services.drafts.getItem(DRAFT_KEY)).toBeNull();
  });

  it.each(['{', 'null', '[]', '{"felter":{"statustekst":1}}', '{"felter":{"statustekst":"x","trin":"fantasi"}}'])('that is broken is no hindrance: %s', async (broken) => {
    const fake = fakeThatCounts();
    fake.services.drafts.setItem(DRAFT_KEY, broken);
    await openForm({ fake });
    expect(field(STATUSTEKST)).toHaveProperty('value', '');
    expect(screen.queryByText('Vi har fundet det, du var i gang med.')).toBeNull();
  });

  it('that the device refuses is told, and the status can be saved all the same', async () => {
    const refuse = (): never => {
      throw new DOMException('blocked', 'SecurityError');
    };
    const { user, onDone } = await openForm({ fake: fakeWith(() => ({ drafts: { getItem: refuse, setItem: refuse, removeItem: refuse } })) });
    await write(user, field(STATUSTEKST), 'Uden kladde');
    expect(screen.getByText(/Kladden kan ikke gemmes på denne enhed/)).toBeDefined();
    await user.click(saveButton());
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  });
});

describe('a save that fails', () => {
  const failures = SERVICE_ERROR_KINDS.filter((kind) => kind !== 'duplicate');

  it.each(failures)('keeps the text and the draft, and says why in Danish: %s', async (kind) => {
    const fake = fakeThatCounts();
    fake.world.registerError = new ServiceError(kind, { requestId: 'abc-1' });
    const { user, onDone } = await openForm({ fake });
    await write(user, field(STATUSTEKST), 'Vigtigt');
    await user.click(saveButton());
    await screen.findByText(daText(`statusform.ikke-gemt.${kind}`) ?? 'no words at all');
    expect(screen.getByText(/gemt som kladde her på enheden/)).toBeDefined();
    expect(screen.getByText(/abc-1/)).toBeDefined();
    expect(field(STATUSTEKST)).toHaveProperty('value', 'Vigtigt');
    expect(fake.services.drafts.getItem(DRAFT_KEY)).toContain('Vigtigt');
    expect(onDone).not.toHaveBeenCalled();
  });

  it('says why in English too', async () => {
    const fake = fakeThatCounts();
    fake.world.registerError = new ServiceError('offline');
    const { user } = await openForm({ fake, language: 'en' });
    await write(user, field(/How is it going/), 'Important');
    await user.click(screen.getByRole('button', { name: 'Save status' }));
    await screen.findByText(enText('statusform.ikke-gemt.offline') ?? 'no words at all');
    expect(screen.getByText(/kept as a draft on this device/)).toBeDefined();
  });

  it('can be tried again under the same key, so that nothing doubles', async () => {
    const fake = createFakeServices();
    const sent: string[] = [];
    const watched = fakeWith((services) => ({ newKey: countingKeys(), journal: { ...services.journal, register: (ny) => { sent.push(ny.noegle); return fake.services.journal.register(ny); } } }), fake);
    fake.world.registerError = new ServiceError('offline');
    const { user, onDone } = await openForm({ fake: watched });
    await write(user, field(STATUSTEKST), 'Igen');
    await user.click(saveButton());
    await screen.findByText('Der er ingen forbindelse lige nu');
    fake.world.registerError = null;
    await user.click(saveButton());
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(sent).toEqual(['key-1', 'key-1']);
  });

  it('keeps its key when the tab is closed in between, and takes a new one when the text is changed', async () => {
    const fake = createFakeServices();
    const sent: string[] = [];
    const watched = fakeWith((services) => ({ newKey: countingKeys(), journal: { ...services.journal, register: (ny) => { sent.push(ny.noegle); return fake.services.journal.register(ny); } } }), fake);
    fake.world.registerError = new ServiceError('broken');
    const { user, unmount } = await openForm({ fake: watched });
    await write(user, field(STATUSTEKST), 'Første');
    await user.click(saveButton());
    await screen.findByText('Din status blev ikke gemt');
    unmount();
    const { user: later } = await openForm({ fake: watched });
    await later.click(saveButton());
    await screen.findByText('Din status blev ikke gemt');
    await write(later, field(STATUSTEKST), ' og rettet');
    fake.world.registerError = null;
    await later.click(saveButton());
    await waitFor(() => expect(fake.registered).toMatchObject([{ statustekst: 'Første og rettet' }]));
    expect(sent).toEqual(['key-1', 'key-1', 'key-2']);
  });

  it('as a duplicate was saved the first time: that is success', async () => {
    const fake = fakeThatCounts();
    fake.world.registerError = new ServiceError('duplicate');
    const { user, onDone } = await openForm({ fake });
    await write(user, field(STATUSTEKST), 'Der var den');
    await user.click(saveButton());
    await waitFor(() => expect(onDone).toHaveBeenCalledWith('Tak – registreret.'));
  });

  it('by anything that is no ServiceError is told as well', async () => {
    const { user } = await openForm({ fake: fakeWith((services) => ({ journal: { ...services.journal, register: () => Promise.reject(new TypeError('x')) } })) });
    await write(user, field(STATUSTEKST), 'Ups');
    await user.click(saveButton());
    await screen.findByText('Din status blev ikke gemt');
    expect(saveButton()).toHaveProperty('ariaDisabled', null);
  });
});

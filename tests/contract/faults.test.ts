import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOverblikSource } from '../../src/sharepoint/overblik/overblik-source';
import { createStatusJournal } from '../../src/sharepoint/status/status-journal';
import { createStrategiWriter } from '../../src/sharepoint/udkast/write-strategi';
import { draftOfStrategi, indhold } from './draft-of-strategi';
import { listPath, rawAnswer } from './raw-request';
import { connectAs, openSiteReady } from './site';
import type { Target } from './target';
import { watchFetch } from './watched-fetch';

describe('lists of another shape than the app knows', () => {
  let target: Target;
  beforeAll(async () => {
    target = await openSiteReady();
    await createStrategiWriter(connectAs(target, 'strategikonsulent')).write(draftOfStrategi(`form-${randomUUID()}`, target.upnOf('medarbejder')));
  });
  afterAll(() => target.close());

  const source = (more = {}) => createOverblikSource(connectAs(target, 'medarbejder', more));
  const post = (list: 'Skema' | 'Handleplaner', body: object) => rawAnswer(target, 'ejer', { method: 'POST', path: `${listPath(target, list)}/items`, body: { Noegle: randomUUID(), ...body } });

  it('set up by this version are not newer, and asking costs no further round trip', async () => {
    const watched = watchFetch();
    const reading = await source({ fetch: watched.fetch }).read();
    expect(reading.newer).toBe(false);
    expect(watched.roundTrips).toBe(1);
  });

  it('single entries are read by their ids in one request, and those that are gone left out', async () => {
    const plan = (await source().read()).overblik.handleplaner[0];
    const watched = watchFetch();
    const journal = createStatusJournal(connectAs(target, 'medarbejder', { fetch: watched.fetch }));
    const { opdatering } = await journal.register({ ...indhold('Sagt her'), strategiId: 1, omraadeId: null, handleplanId: plan?.id ?? 0, specialomraadeId: null, noegle: randomUUID(), faellesNoegle: null });
    watched.reset();
    expect(await journal.readEntries([opdatering.id, 999_999])).toMatchObject([{ id: opdatering.id, statustekst: 'Sagt her' }]);
    expect(watched.requests).toHaveLength(1);
    expect(await journal.readEntries([])).toEqual([]);
  });

  it('a row with a code from a later version is shown without it, and said; a column more does not matter', async () => {
    await rawAnswer(target, 'ejer', { method: 'POST', path: `${listPath(target, 'Handleplaner')}/fields`, body: { Title: 'Senere', FieldTypeKind: 2 } });
    await post('Handleplaner', { Title: 'Fra fremtiden', StrategiId: 1, OmraadeId: 1, Tilsagn: 'lovet-i-fremtiden', Senere: 'x' });
    const { overblik, unreadable } = await source().read();
    expect(overblik.handleplaner.find(({ titel }) => titel === 'Fra fremtiden')).toMatchObject({ tilsagn: null });
    expect(unreadable).toMatchObject([{ list: 'Handleplaner', column: 'Tilsagn', shown: true }]);
  });

  it('lists that have had a later migration are newer than the app, also after a refresh', async () => {
    await post('Skema', { Noegle: 'migration:999', Nummer: 999 });
    const reading = await source().read();
    expect(reading.newer).toBe(true);
    await post('Handleplaner', { Title: 'Endnu en', StrategiId: 1, OmraadeId: 1 });
    const refreshed = await source().refresh(reading);
    expect([refreshed.newer, refreshed.overblik.handleplaner.some(({ titel }) => titel === 'Endnu en')]).toEqual([true, true]);
  });

  it('without the list of versions the overview is read all the same', async () => {
    await rawAnswer(target, 'ejer', { method: 'DELETE', path: listPath(target, 'Skema') });
    expect((await source().read()).newer).toBe(false);
  });

  it('older ones that lack a list are list-missing: the screen says that IT must run the set-up', async () => {
    await rawAnswer(target, 'ejer', { method: 'DELETE', path: listPath(target, 'Relationer') });
    await expect(source().read()).rejects.toMatchObject({ kind: 'list-missing' });
  });
});

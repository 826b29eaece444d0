import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, test } from 'vitest';
import { ServiceError } from '../../../src/domain/service-error';
import { asSent, aSvar } from '../../domain/paamindelse/reminder-world';
import { createFakeServices } from '../support/fake-services';
import { AKTOERER, overblikFixture, PEOPLE, PLANS } from '../support/overblik-fixture';
import { renderApp } from '../support/render-app';
import { aLaesning, anAnswer, openStatusrunder, REGEL, theRunde } from './open-statusrunder';

const ABOUT = [PLANS['1-C'], PLANS['1-D'], PLANS['7-A'], PLANS['2-B'], PLANS['5-B']];
/** One new status, one unchanged, one handed back; the rest silent. 5-B falls to each specialområde. */
const ANSWERED = aLaesning({
  runder: [theRunde({ handleplanIds: ABOUT })],
  indmeldinger: [anAnswer(PLANS['1-C']), anAnswer(PLANS['7-A'], { uaendret: true })],
  svar: [aSvar('ikke-den-rette', { personId: PEOPLE.bo, handleplanId: PLANS['2-B'], begrundelse: 'Carla har den', oprettet: '2015-10-09T08:00:00Z' })],
});

/** 1-D has a status of 11 October in the fixture's overview, which counts as an answer: put back. */
const QUIET = { ...overblikFixture(), planstatus: overblikFixture().planstatus.map((row) => ({ ...row, oprettet: '2015-09-01T08:00:00Z' })) };

const cellsOf = (row: HTMLElement) => within(row).getAllByRole('cell').map((cell) => cell.textContent);

describe('how complete a round is', () => {
  it('is said in numbers: new, unchanged, silent, handed back', async () => {
    await openStatusrunder({ laesning: ANSWERED, overblik: QUIET });
    const runde = await screen.findByRole('region', { name: 'Efterårsrunden' });
    expect(await within(runde).findByText('2 af 12 svar er kommet (16 %)')).toBeDefined();
    for (const text of ['Ny status: 1', 'Uændret: 1', 'Mangler: 9', 'Givet tilbage: 1']) expect(within(runde).getByText(text)).toBeDefined();
    expect(within(runde).getByText('Åben til og med 26. oktober 2015, 14 dage endnu')).toBeDefined();
  });

  it('is told by aktør and by specialområde', async () => {
    await openStatusrunder({ laesning: ANSWERED, overblik: QUIET });
    const byAktoer = await screen.findByRole('table', { name: 'Svar efter aktør' });
    expect(cellsOf(within(byAktoer).getByRole('row', { name: /^PS-administrationen/ }))).toEqual(['1', '0', '1', '1', '3']);
    expect(cellsOf(within(byAktoer).getByRole('row', { name: /^IT/ }))).toEqual(['0', '1', '0', '0', '1']);
    const byDel = screen.getByRole('table', { name: 'Svar efter specialområde' });
    expect(cellsOf(within(byDel).getByRole('row', { name: /^Autisme/ }))).toEqual(['0', '0', '1', '0', '1']);
    expect(cellsOf(within(byDel).getByRole('row', { name: /^Hele handleplanen/ }))).toEqual(['1', '1', '1', '1', '4']);
  });

  it('names the silent parts with the people behind them', async () => {
    await openStatusrunder({ laesning: ANSWERED, overblik: QUIET });
    const autisme = await screen.findByRole('region', { name: 'Autisme' });
    expect(within(autisme).getByText('Dorthe Skov')).toBeDefined();
    expect(within(autisme).getByRole('link', { name: '5-B Tværgående faglige projekter' })).toBeDefined();
    expect(screen.queryByRole('region', { name: 'IT' })).toBeNull();
  });

  it('follows an answer that arrives', async () => {
    const { fake } = await openStatusrunder({ laesning: ANSWERED, overblik: QUIET });
    await screen.findByText('2 af 12 svar er kommet (16 %)');
    fake.world.laesning = { ...fake.world.laesning, indmeldinger: [...fake.world.laesning.indmeldinger, anAnswer(PLANS['5-B'], { specialomraadeId: AKTOERER.autisme })] };
    fake.change((overblik) => ({ ...overblik }));
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(await screen.findByText('3 af 12 svar er kommet (25 %)')).toBeDefined();
  });
});

describe('"Send nu"', () => {
  it('is asked for one part, and says when it goes', async () => {
    const { user, fake } = await openStatusrunder({ laesning: ANSWERED, overblik: QUIET });
    expect(await screen.findByText('»Send nu« går ud ved den første kørsel 12. oktober 2015 mellem kl. 9 og 16.')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Send nu: 5-B Tværgående faglige projekter, Autisme' }));
    expect(await screen.findByText('Bestilt. Går ud 12. oktober 2015')).toBeDefined();
    expect(fake.world.answers).toMatchObject([{ art: 'send-nu', personId: null, handleplanId: PLANS['5-B'], specialomraadeId: AKTOERER.autisme }]);
    expect(screen.queryByRole('button', { name: 'Send nu: 5-B Tværgående faglige projekter, Autisme' })).toBeNull();
  });

  it('is asked for all that a person owes', async () => {
    const { user, fake } = await openStatusrunder({ laesning: ANSWERED, overblik: QUIET });
    await user.click(await screen.findByRole('button', { name: 'Mind om alt nu: Dorthe Skov' }));
    await screen.findByText('Bestilt. Går ud 12. oktober 2015');
    expect(fake.world.answers).toMatchObject([{ art: 'send-nu', personId: PEOPLE.dorthe, handleplanId: null }]);
  });

  it('that a run has taken says when it was sent, and can be asked for again', async () => {
    const nudge = aSvar('send-nu', { id: 77, handleplanId: PLANS['5-B'], specialomraadeId: AKTOERER.autisme, oprettet: '2015-10-09T08:00:00Z' });
    const sent = asSent({ noegle: 'n', art: 'paamindelse', modtager: { kind: 'person', personId: PEOPLE.dorthe }, dato: '2015-10-09', dele: [{ handleplanId: PLANS['5-B'], specialomraadeId: AKTOERER.autisme, aktoerId: AKTOERER.autisme, anledning: { kind: 'nu', svarId: 77 }, somStedfortraeder: false }] });
    await openStatusrunder({ laesning: { ...ANSWERED, svar: [...ANSWERED.svar, nudge], log: [sent] }, overblik: QUIET });
    expect(await screen.findByText('Sendt 9. oktober 2015')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Send nu: 5-B Tværgående faglige projekter, Autisme' })).toBeDefined();
  });

  it('cannot be asked for without a rule, and says where to make one', async () => {
    await openStatusrunder({ laesning: { ...ANSWERED, regler: [] }, overblik: QUIET });
    expect(await screen.findByText(/før strategien har en regel med ugedage og klokkeslæt/)).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Send nu/ })).toBeNull();
  });

  it('that is refused is said, and nothing is ordered', async () => {
    const { user } = await openStatusrunder({ laesning: ANSWERED, overblik: QUIET, bogError: new ServiceError('no-access') });
    await user.click(await screen.findByRole('button', { name: 'Mind om alt nu: Dorthe Skov' }));
    expect(await screen.findByText(/Påmindelsen er ikke bestilt endnu/)).toBeDefined();
  });
});

describe('a round', () => {
  it('is extended to another day', async () => {
    const { user, fake } = await openStatusrunder({ laesning: ANSWERED, overblik: QUIET });
    await user.click(await screen.findByRole('button', { name: 'Forlæng Efterårsrunden' }));
    await user.click(screen.getByRole('button', { name: 'Gem' }));
    expect(screen.getByText(/Det er den dag, runden allerede lukker/)).toBeDefined();
    await user.clear(screen.getByLabelText('Ny sidste dag'));
    await user.type(screen.getByLabelText('Ny sidste dag'), '2015-11-02');
    await user.click(screen.getByRole('button', { name: 'Gem' }));
    expect(await screen.findByText('Efterårsrunden lukker nu 2. november 2015.')).toBeDefined();
    expect(fake.world.laesning.runder).toMatchObject([{ lukker: '2015-11-02' }]);
  });

  it('that somebody else has moved meanwhile is shown as it is now, and one’s own day stays', async () => {
    const { user, fake } = await openStatusrunder({ laesning: ANSWERED, overblik: QUIET });
    await user.click(await screen.findByRole('button', { name: 'Forlæng Efterårsrunden' }));
    await user.clear(screen.getByLabelText('Ny sidste dag'));
    await user.type(screen.getByLabelText('Ny sidste dag'), '2015-11-02');
    fake.world.laesning = { ...fake.world.laesning, runder: [theRunde({ handleplanIds: ABOUT, lukker: '2015-10-29' })] };
    await user.click(screen.getByRole('button', { name: 'Gem' }));
    expect((await screen.findAllByText(/Runden lukker 29. oktober 2015/)).length).toBeGreaterThan(0);
    expect(screen.getByLabelText('Ny sidste dag')).toHaveProperty('value', '2015-11-02');
    await user.click(screen.getByRole('button', { name: 'Gem' }));
    expect(await screen.findByText('Efterårsrunden lukker nu 2. november 2015.')).toBeDefined();
  });

  it('is closed after a question that says what it means; its picture stays what it was', async () => {
    const { user, fake } = await openStatusrunder({ laesning: ANSWERED, overblik: QUIET });
    await user.click(await screen.findByRole('button', { name: 'Luk runden: Efterårsrunden' }));
    expect(await screen.findByText(/Billedet ændrer sig aldrig.*9 svar mangler endnu/)).toBeDefined();
    await user.click(await screen.findByRole('button', { name: 'Luk, og gem billedet' }));
    expect(await screen.findByText('Efterårsrunden er lukket, og billedet er gemt.')).toBeDefined();
    expect(fake.world.laesning.runder).toMatchObject([{ lukket: '2015-10-12T09:00:00.000Z' }]);
    fake.world.laesning = { ...fake.world.laesning, indmeldinger: [...fake.world.laesning.indmeldinger, anAnswer(PLANS['1-D'])] };
    await user.click(screen.getByRole('button', { name: 'Vis billedet af Efterårsrunden' }));
    expect(await screen.findByText('2 af 12 svar er kommet (16 %)')).toBeDefined();
    const frozen = screen.getByRole('table', { name: 'Handleplanerne, som de stod' });
    expect(cellsOf(within(frozen).getByRole('row', { name: /^1-D/ }))).toEqual(['PS-administrationen', 'Mangler', 'Gennemføres', 'Forsinket', '11. oktober 2015']);
  });

  it('that somebody else has closed meanwhile is not closed again', async () => {
    const { user, fake } = await openStatusrunder({ laesning: ANSWERED, overblik: QUIET });
    await user.click(await screen.findByRole('button', { name: 'Luk runden: Efterårsrunden' }));
    fake.world.laesning = { ...fake.world.laesning, runder: [theRunde({ handleplanIds: ABOUT, lukket: '2015-10-12T08:30:00Z' })] };
    await user.click(await screen.findByRole('button', { name: 'Luk, og gem billedet' }));
    expect(await screen.findByRole('heading', { name: 'Lukkede runder' })).toBeDefined();
    expect(fake.world.billeder).toEqual([]);
  });

  it('is not closed when what it shows could not be read afresh', async () => {
    const { user, fake } = await openStatusrunder({ laesning: ANSWERED, overblik: QUIET });
    await user.click(await screen.findByRole('button', { name: 'Luk runden: Efterårsrunden' }));
    fake.world.bogReadError = new ServiceError('offline');
    await user.click(await screen.findByRole('button', { name: 'Luk, og gem billedet' }));
    expect(await screen.findByText(/Runden er ikke lukket/)).toBeDefined();
    expect(fake.world.billeder).toEqual([]);
  });

  it('without a picture says so', async () => {
    const { user } = await openStatusrunder({ laesning: aLaesning({ runder: [theRunde({ lukket: '2015-10-11T08:00:00Z' })] }) });
    await user.click(await screen.findByRole('button', { name: 'Vis billedet af Efterårsrunden' }));
    expect(await screen.findByText(/Der er ikke gemt et billede/)).toBeDefined();
  });
});

test('what could not be read at all is said, with another try', async () => {
  const { user, fake } = await openStatusrunder({ laesning: ANSWERED, overblik: QUIET, bogReadError: new ServiceError('broken') });
  const again = await screen.findByRole('button', { name: 'Prøv igen' });
  fake.world.bogReadError = null;
  await user.click(again);
  expect(await screen.findByRole('region', { name: 'Efterårsrunden' })).toBeDefined();
});

test('a rule that is off is mentioned beside the round', async () => {
  await openStatusrunder({ laesning: { ...ANSWERED, regler: [{ ...REGEL, aktiv: false }] }, overblik: QUIET });
  expect(await screen.findByText(/Runden minder ikke af sig selv, for reglen er slået fra/)).toBeDefined();
});

test('whoever is no strategikonsulent is told whom the page is for, and nothing is read', async () => {
  const fake = createFakeServices({ laesning: ANSWERED });
  renderApp({ fake, page: 'statusrunder' });
  expect(await screen.findByText('Siden er for strategikonsulenter')).toBeDefined();
  expect(fake.world.bogReads).toEqual([]);
});

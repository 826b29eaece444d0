import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Overblik } from '../../../src/domain/overblik/overblik';
import { ServiceError } from '../../../src/domain/service-error';
import { createFakeServices } from '../support/fake-services';
import { historyFixture } from '../support/history-fixture';
import { overblikFixture, PLANS } from '../support/overblik-fixture';
import { as, card, openMine } from './open-mine';

/** 1-C as an import leaves it: one sentence for the whole, and a trin. */
function importedFor1C(statustekst: string) {
  const base = overblikFixture();
  const overblik: Overblik = { ...base, planstatus: base.planstatus.map((row) => (row.handleplanId === PLANS['1-C'] ? { ...row, trin: 'i-gang' as const } : row)) };
  const [entry] = historyFixture();
  if (entry === undefined) throw new Error('The fixture has no history');
  return createFakeServices({ person: as('dorthe'), overblik, history: [{ ...entry, id: 1002, handleplanId: PLANS['1-C'], statustekst, trin: 'i-gang' }] });
}

describe('a card says whose answer counts for what', () => {
  it('mine for my specialområde, somebody else’s for the whole, the other specialområder for themselves', async () => {
    await openMine({ fake: createFakeServices({ person: as('dorthe') }) });
    expect(card('1-C').getByText('Dit svar gælder for Autisme; PS-administrationen svarer for det hele; 7 andre specialområder svarer hver for sig.')).toBeDefined();
    expect(card('6-A').getByText('Dit svar gælder for Autisme; Holmstrupgård svarer for sig selv.')).toBeDefined();
  });

  it('mine for the whole, the specialområder each for themselves', async () => {
    await openMine();
    expect(card('1-C').getByText('Dit svar gælder for det hele; 8 specialområder svarer hver for sig.')).toBeDefined();
  });

  it('two who answer for the whole: the newest answer is shown', async () => {
    const base = overblikFixture();
    const [row] = base.ansvar.filter(({ handleplanId }) => handleplanId === PLANS['7-A']);
    if (row === undefined) throw new Error('The fixture has no Ansvar for 7-A');
    const overblik = { ...base, ansvar: [...base.ansvar, { ...row, id: 99, noegle: 'ansvar-99', aktoerId: 1 }] };
    await openMine({ fake: createFakeServices({ person: as('bo'), overblik }) });
    expect(card('7-A').getByText('Dit svar gælder for det hele; IT svarer også for det hele, og det nyeste svar vises.')).toBeDefined();
  });

  it('nothing where mine is the only one; one who only takes part for the whole answers for nothing', async () => {
    await openMine();
    expect(card('1-A').queryByText(/svarer|Dit svar/)).toBeNull();
    expect(card('2-B').queryByText(/CFK/)).toBeNull();
  });

  it('in English too', async () => {
    await openMine({ fake: createFakeServices({ person: as('dorthe') }), language: 'en' });
    expect(card('1-C').getByText('Your answer counts for Autisme; PS-administrationen answers for the whole; 7 other specialised areas answer each for themselves.')).toBeDefined();
  });
});

describe('the sum of the specialområder is honest', () => {
  it('those that have answered are counted, and so are the silent', async () => {
    await openMine({ fake: createFakeServices({ person: as('dorthe') }) });
    expect(card('5-B').getByText('Specialområderne: er i gang i 2 af 8, forberedes i 1; 5 har ikke svaret.')).toBeDefined();
  });

  it.each([
    ['Er i gang i flere specialområder. Flere følger.', 'Meldt for det hele: er i gang i flere specialområder.'],
    ['Alle specialområder har sat det i gang', 'Meldt for det hele: er i gang i alle specialområder.'],
    ['Afventer den fælles strategi', 'Meldt for det hele: er i gang.'],
  ])('"%s" is told as "%s", without a number', async (sentence, told) => {
    await openMine({ fake: importedFor1C(sentence) });
    await screen.findByText(sentence);
    const whole = card('1-C').getByText(/^Meldt for det hele/);
    expect(whole.textContent).toBe(`${told} ${sentence}`);
    expect(card('1-C').getByText('Specialområderne: 8 har ikke svaret.')).toBeDefined();
  });

  it('my own part stands without a status until I give one, whatever was said for the whole', async () => {
    await openMine({ fake: createFakeServices({ person: as('dorthe') }) });
    expect(card('1-C').getByText('Ingen status')).toBeDefined();
  });
});

describe('what was said last', () => {
  it('stands on the card word for word, so that "gælder stadig" is said of something seen', async () => {
    await openMine();
    expect((await screen.findByText('Er i gang', { selector: 'q' })).closest('li')?.textContent).toContain('1-A');
  });

  it('that cannot be read leaves the cards standing, and is read at another try', async () => {
    const fake = createFakeServices({ person: as('bo'), historyError: new ServiceError('offline') });
    const { user } = await openMine({ fake });
    await screen.findByText(/Sætningerne fra sidst mangler/);
    fake.world.historyError = null;
    await user.click(screen.getByRole('button', { name: 'Prøv igen' }));
    expect(await screen.findByText('Er i gang', { selector: 'q' })).toBeDefined();
    expect(screen.queryByText(/Sætningerne fra sidst mangler/)).toBeNull();
  });
});

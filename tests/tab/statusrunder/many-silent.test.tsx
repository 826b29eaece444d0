import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { indexOverblik } from '../../../src/domain/overblik/index-overblik';
import { completenessOf } from '../../../src/domain/statusrunde/round-completeness';
import { silentPartsOf } from '../../../src/tab/statusrunder/silent-parts';
import { TavseDele } from '../../../src/tab/statusrunder/tavse-dele';
import { aRunde } from '../../domain/paamindelse/reminder-world';
import { createFakeServices } from '../support/fake-services';
import { FIXTURE_NOW, overblikFixture, AKTOERER, PLANS } from '../support/overblik-fixture';
import { renderTab } from '../support/render-tab';

/** Six aktører that each owe so many plans. */
function owing(count: number) {
  const overblik = overblikFixture();
  const plan = overblik.handleplaner.find(({ id }) => id === PLANS['1-A']);
  const ansvar = overblik.ansvar.find(({ rolle }) => rolle === 'ansvarlig');
  const aktoer = overblik.aktoerer.find(({ id }) => id === AKTOERER.administrationen);
  if (plan === undefined || ansvar === undefined || aktoer === undefined) throw new Error('The fixture has lost its first plan.');
  const ids = Array.from({ length: 6 * count }, (_, at) => 5000 + at);
  const aktoerer = Array.from({ length: 6 }, (_, at) => ({ ...aktoer, id: 900 + at, navn: `Gruppe ${at + 1}` }));
  return {
    ...overblik, aktoerer, planstatus: [],
    handleplaner: ids.map((id) => ({ ...plan, id, nummer: String(id) })),
    ansvar: ids.map((id, at) => ({ ...ansvar, id, handleplanId: id, aktoerId: 900 + (at % 6), specialomraadeId: null, personIds: [] })),
  };
}

async function show(count: number) {
  const overblik = owing(count);
  const index = indexOverblik(overblik);
  const runde = aRunde({ aabner: '2015-10-01', lukker: '2015-10-30', oprettet: '2015-10-01T08:00:00Z' });
  const full = completenessOf(runde, { index, indmeldinger: [], svar: [] }, FIXTURE_NOW.toISOString());
  const grupper = silentPartsOf(runde.strategiId, full, { indmeldinger: [] }, index, '2015-10-12');
  await renderTab(<TavseDele grupper={grupper} kilde={{ laesning: { svar: [], log: [] }, refresh: () => Promise.resolve(), since: '2015-10-01', goes: '2015-10-13' }} />, { fake: createFakeServices({ overblik }) });
}

const asked = () => screen.queryAllByRole('button', { name: /^Send nu: / });

test('where few are silent, all of them stand there', async () => {
  await show(20);
  expect(asked()).toHaveLength(120);
});

test('of thousands the first aktør’s twenty stand there, the rest when asked for, and the others unfold', async () => {
  const user = userEvent.setup({ delay: null });
  await show(70);
  expect(screen.getAllByText('mangler 70 svar')).toHaveLength(6);
  expect(asked()).toHaveLength(20);
  await user.click(screen.getByRole('button', { name: 'Vis 20 flere af 50' }));
  expect(asked()).toHaveLength(40);
  await user.click(screen.getByRole('heading', { name: /^Gruppe 2/ }));
  await waitFor(() => expect(asked()).toHaveLength(60));
});

import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ServiceError } from '../../../src/domain/service-error';
import { aMoede } from '../../domain/paamindelse/reminder-world';
import { PLANS } from '../support/overblik-fixture';
import { aLaesning, openStatusrunder } from './open-statusrunder';

async function openForm(given: Parameters<typeof openStatusrunder>[0] = {}) {
  const app = await openStatusrunder(given);
  await app.user.click(await screen.findByRole('button', { name: 'Åbn en statusrunde' }));
  const { user } = app;
  return {
    ...app,
    save: () => user.click(screen.getByRole('button', { name: 'Gem' })),
    type: async (label: RegExp | string, text: string) => {
      const field = screen.getByLabelText(label);
      await user.clear(field);
      await user.type(field, text);
    },
    choose: (label: RegExp | string, option: string) => user.selectOptions(screen.getByLabelText(label), option),
  };
}

test('a round for a report about some Omraader is opened, and its answers are counted at once', async () => {
  const { fake, save, type, choose, user } = await openForm();
  await type(/^Titel/, 'Status til årsrapporten');
  await choose(/^Status skal bruges til/, 'En rapport');
  await choose('Handleplaner', 'Nogle af områderne');
  await user.click(screen.getByRole('checkbox', { name: '7 Dialog og partnerskaber (1 handleplan)' }));
  await type('Status pr.', '2015-10-31');
  await type('Sidste dag', '2015-10-26');
  await save();
  expect(await screen.findByText('Status til årsrapporten er oprettet.')).toBeDefined();
  expect(fake.world.laesning.runder).toMatchObject([{ strategiId: 1, formaal: 'rapport', moedeId: null, handleplanIds: [PLANS['7-A']], statusPr: '2015-10-31', aabner: '2015-10-12', lukker: '2015-10-26', lukket: null }]);
  expect(await screen.findByText('0 af 1 svar er kommet (0 %)')).toBeDefined();
});

test('a new møde is made with its round, for the strategy', async () => {
  const { fake, save, type, choose } = await openForm();
  await type(/^Titel/, 'Til HMU');
  await choose(/^Status skal bruges til/, 'Et møde');
  await choose(/^Møde/, 'Et nyt møde …');
  await choose(/^Hvem holder mødet/, 'HMU');
  await type('Mødedag', '2015-11-12');
  await type(/^Mødets titel/, 'HMU i november');
  await type('Status pr.', '2015-11-01');
  await type('Sidste dag', '2015-11-09');
  await save();
  await screen.findByText('Til HMU er oprettet.');
  expect(fake.world.laesning.moeder).toMatchObject([{ organ: 'hmu', titel: 'HMU i november', dato: '2015-11-12', strategiIds: [1] }]);
  expect(fake.world.laesning.runder).toMatchObject([{ moedeId: fake.world.laesning.moeder[0]?.id, handleplanIds: null }]);
  expect(screen.getByText('Til HMU i november 12. november 2015')).toBeDefined();
});

test('each thing that is missing is said, and the first one takes the focus', async () => {
  const { fake, save, choose } = await openForm();
  await choose(/^Status skal bruges til/, 'Et møde');
  await choose('Handleplaner', 'Nogle af områderne');
  await save();
  for (const sentence of [/Runden mangler en titel/, /Vælg mødet, eller lav et nyt/, /Vælg mindst ét område/, /Vælg den dag, status skal passe på/, /Vælg den sidste dag, der kan svares/]) expect(screen.getByText(sentence)).toBeDefined();
  expect(document.activeElement).toBe(screen.getByLabelText(/^Titel/));
  expect(fake.world.laesning.runder).toEqual([]);
});

test.each([
  ['2015-10-01', /Den dag er gået/],
  ['2015-10-14', /Runden kan ikke lukke, før den åbner/],
  ['2015-11-20', /Runden lukker efter mødet/],
])('a round that closes %s does not fit', async (lukker, sentence) => {
  const { save, type, choose } = await openForm({ laesning: aLaesning({ moeder: [aMoede({ dato: '2015-11-12' })] }) });
  await choose(/^Status skal bruges til/, 'Et møde');
  await choose(/^Møde/, 'Områdeledermøde, 12. november 2015');
  await type('Åbner', '2015-10-19');
  await type('Sidste dag', lukker);
  await save();
  expect(screen.getByText(sentence)).toBeDefined();
});

test('a save that fails keeps what was typed, also when the page is left; sent again it makes one round', async () => {
  const { fake, save, type, choose } = await openForm({ bogError: new ServiceError('offline') });
  await type(/^Titel/, 'Forårsrunden');
  await choose(/^Status skal bruges til/, 'Andet');
  await type('Status pr.', '2015-10-31');
  await type('Sidste dag', '2015-10-26');
  await save();
  expect(await screen.findByText(/ligger som kladde her på enheden/)).toBeDefined();
  expect(screen.getByLabelText(/^Titel/)).toHaveProperty('value', 'Forårsrunden');
  fake.world.bogError = null;
  await save();
  await screen.findByText('Forårsrunden er oprettet.');
  expect(fake.world.laesning.runder).toHaveLength(1);
});

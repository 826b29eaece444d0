import { expect, test, vi } from 'vitest';
import { indexOverblik } from '../../../src/domain/overblik/index-overblik';
import { overblikFixture } from '../support/overblik-fixture';

test('when the grid opens, its cells know the words of both languages, whatever has been fetched before', async () => {
  vi.resetModules();
  const { celleOpslag } = await import('../../../src/tab/gitter/celle-ord');
  const { fetchGitterPage } = await import('../../../src/tab/gitter/fetch-gitter-page');
  const overblik = overblikFixture();
  const wordsOfChoices = () => Object.values(celleOpslag(1, overblik, indexOverblik(overblik)).valg).flat().flatMap(({ ord }) => ord);
  expect(wordsOfChoices()).not.toContain('Yes');
  await fetchGitterPage();
  expect(wordsOfChoices()).toEqual(expect.arrayContaining(['Ja', 'Yes', 'Nej', 'No', 'Aktiv', 'Active']));
  expect(wordsOfChoices().filter((word) => /^(gitter|periode-om|tilsagn|fase)\./.test(word))).toEqual([]);
});

import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { createFakeServices } from '../support/fake-services';
import { overblikFixture } from '../support/overblik-fixture';
import { renderApp } from '../support/render-app';
import { delmaalName } from '../../../src/texts/delmaal-name';

async function openPage(situation: Parameters<typeof renderApp>[0] = {}) {
  const app = renderApp({ page: 'verdensmaal', ...situation });
  await screen.findByRole('heading', { level: 1 });
  return app;
}

function cardOf(title: string) {
  const card = screen.getByText(title).closest('li');
  if (card === null) throw new Error(`${title} stands in no card`);
  return within(card);
}

describe('The page of verdensmål', () => {
  test('tells which areas and plans serve a goal, with its delmål in words, and the way to the same in the list', async () => {
    const { user } = await openPage();
    expect(screen.getByText('Strategien bidrager til 2 af FN\'s 17 verdensmål.')).toBeDefined();
    const sundhed = cardOf('Sundhed og trivsel');
    expect(sundhed.getByText('Områder')).toBeDefined();
    expect(sundhed.getByText(delmaalName('3.4', 'da') ?? '')).toBeDefined();
    expect(sundhed.getByText('1 handleplan')).toBeDefined();
    await user.click(sundhed.getByText('Vis handleplanerne'));
    expect(sundhed.getByText('10-A Principper for frivilligt arbejde')).toBeDefined();
    expect(sundhed.getByText('Se dem i listen').getAttribute('href')).toMatch(/side=alle.*3/);
  });

  test('tells what contributes from elsewhere, and which other strategies serve the goal', async () => {
    await openPage();
    const partnerskaber = cardOf('Partnerskaber for handling');
    expect(partnerskaber.getByText('Bidrager også')).toBeDefined();
    expect(partnerskaber.getByText('1-A Fælles strategi for rekruttering og kompetencer')).toBeDefined();
    expect(partnerskaber.getByText('Udviklingsplan 2024–2027: 2 handleplaner')).toBeDefined();
  });

  test('names the goals that nobody serves', async () => {
    await openPage();
    expect(screen.getByText('Verdensmål, som strategien ikke bidrager til')).toBeDefined();
    expect(cardOf('Livet i havet').getByText('Ingen strategi bidrager')).toBeDefined();
    expect(screen.getAllByText('Ingen strategi bidrager')).toHaveLength(15);
  });

  test('of a strategy without any goal says so, and a code that is no goal is not lost in silence', async () => {
    const overblik = overblikFixture();
    const omraader = overblik.omraader.map((omraade) => ({ ...omraade, verdensmaal: omraade.id === 11 ? ['18.1'] : [] }));
    await openPage({ fake: createFakeServices({ overblik: { ...overblik, omraader } }) });
    expect(screen.getByText('Ingen områder i strategien har verdensmål endnu')).toBeDefined();
    expect(screen.getByText(/Disse verdensmål findes ikke: 18\.1/)).toBeDefined();
  });

  test('has the official names in English too', async () => {
    await openPage({ language: 'en' });
    expect(screen.getByText('Good health and well-being')).toBeDefined();
  });
});

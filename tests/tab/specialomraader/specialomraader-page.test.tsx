import { screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { createFakeServices } from '../support/fake-services';
import { AKTOERER, overblikFixture } from '../support/overblik-fixture';
import { renderApp } from '../support/render-app';

async function openPage(situation: Parameters<typeof renderApp>[0] = {}) {
  const app = renderApp({ page: 'specialomraader', ...situation });
  await screen.findByRole('heading', { level: 1, name: 'Overblik pr. specialområde' });
  return app;
}

/** The cells of one row of the table by their column's name. */
function cellsOf(title: RegExp): ReadonlyMap<string, HTMLElement> {
  const [head, ...rows] = [...document.querySelectorAll('tr')];
  const row = rows.find((candidate) => title.test(candidate.querySelector('th')?.textContent ?? ''));
  if (head === undefined || row === undefined) throw new Error(`No row ${String(title)}`);
  const names = [...head.querySelectorAll('th')].slice(1).map((cell) => cell.textContent);
  return new Map([...row.querySelectorAll('td')].map((cell, at) => [names[at] ?? '', cell]));
}

function linesOf(cell: HTMLElement | undefined): readonly string[] {
  return [...(cell?.querySelectorAll('a > span:last-child > *') ?? [])].map((line) => line.textContent.replaceAll('\u00A0', ' '));
}

describe('The matrix of specialområder', () => {
  test('has a column for each specialområde in the Danish alphabet, Fælles last, and a row for each area', async () => {
    await openPage();
    const table = within(screen.getByRole('table', { name: 'Områder og specialområder' }));
    expect(table.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual(['Område', 'Autisme', 'Børn og Unge', 'Hjerneskade', 'Holmstrupgård', 'Kommunikation og Undervisning', 'Kriminalitetstruede Unge (MultifunC)', 'Socialpsykiatri Voksne', 'Udviklingshæmning og ADHD', 'Fælles']);
    expect(table.getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual(['Hele strategien11 handleplaner', '1 Kompetencer og specialviden4 handleplaner', '2 Praksisnær forskning3 handleplaner', '5 Stærkere faglig kvalitet1 handleplan', '6 Specialisering og nye ydelser1 handleplan', '7 Dialog og partnerskaber1 handleplan', 'Direkte under 10 Frivillige1 handleplan']);
  });

  test('says in each cell how many have been answered, how they stand, how it goes, and how old that is', async () => {
    await openPage();
    expect(linesOf(cellsOf(/^6 /).get('Autisme'))).toEqual(['1 af 1 meldt', 'Løbende', 'Følger planen', 'sidst 21. sep.']);
    expect(linesOf(cellsOf(/^1 /).get('Fælles'))).toEqual(['3 af 3 meldt', 'Er i gang: 1', 'Forsinket: 1', 'sidst 11. okt.']);
    expect(linesOf(cellsOf(/^6 /).get('Holmstrupgård'))).toEqual(['0 af 1 meldt', 'intet meldt']);
    expect(cellsOf(/^6 /).get('Hjerneskade')?.textContent).toBe('–Ingen handleplaner');
  });

  test('takes what was said of the whole for no specialområde’s own word', async () => {
    await openPage();
    expect(linesOf(cellsOf(/^1 /).get('Autisme'))).toEqual(['0 af 2 meldt', '1 kun meldt samlet', 'ikke siden 1. jun.']);
  });

  test('leads from each cell to exactly its plans in the list', async () => {
    const { user } = await openPage();
    const link = cellsOf(/^6 /).get('Holmstrupgård')?.querySelector('a');
    expect(link?.textContent).toContain('Holmstrupgård, 6 Specialisering og nye ydelser:');
    if (link instanceof HTMLElement) await user.click(link);
    expect(await screen.findByRole('link', { name: 'Ydelser i dialog med kommuner' })).toBeDefined();
    expect(screen.queryByRole('link', { name: 'E-læring' })).toBeNull();
    expect(window.location.hash).toContain(String(AKTOERER.holmstrupgaard));
  });

  test('gathers by the strategy’s own levels, under their own names', async () => {
    const { user } = await openPage();
    await user.click(screen.getByRole('button', { name: 'Tema' }));
    expect([...document.querySelectorAll('tbody th')].map((cell) => cell.textContent)).toEqual(['Hele strategien11 handleplaner', 'Nødvendig viden7 handleplaner', 'Målrettet indsats3 handleplaner', '10 Frivillige1 handleplan']);
  });

  test('of a strategy without plans says so', async () => {
    await openPage({ fake: createFakeServices({ overblik: { ...overblikFixture(), handleplaner: [] } }) });
    expect(screen.getByRole('heading', { name: 'Strategien har ingen handleplaner endnu' })).toBeDefined();
    expect(screen.queryByRole('table')).toBeNull();
  });

  test('is a list for each specialområde on a phone, with its sum before its areas', async () => {
    const { container, user } = await openPage({ wide: false });
    expect(screen.queryByRole('table')).toBeNull();
    const autisme = screen.getByRole('heading', { level: 2, name: 'Autisme' }).closest('details');
    if (autisme === null) throw new Error('Autisme does not fold');
    expect(autisme.querySelector('summary')?.textContent).toContain('2 af 4 meldt');
    await user.click(screen.getByRole('heading', { level: 2, name: 'Autisme' }));
    expect([...autisme.querySelectorAll('li')].map((item) => item.textContent)).toEqual(expect.arrayContaining([expect.stringContaining('6 Specialisering og nye ydelser')]));
    const { violations } = await axe.run({ include: [container], exclude: ['[data-tabster-dummy]'] }, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join()}`)).toEqual([]);
  });
});

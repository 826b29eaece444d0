import { screen } from '@testing-library/react';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { VEDLIGEHOLD_SIDER } from '../../../src/tab/app/address';
import { createFakeServices } from '../support/fake-services';
import { konsulentFixture } from '../support/konsulent-fixture';
import { renderApp } from '../support/render-app';

/** jsdom paints nothing, so colours are tested elsewhere. Fluent's focus sentinels are a known false alarm. */
async function faultsOf(container: HTMLElement): Promise<readonly string[]> {
  const { violations } = await axe.run({ include: [container], exclude: ['[data-tabster-dummy]'] }, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
}

const konsulent = () => createFakeServices({ person: konsulentFixture() });

test.each(VEDLIGEHOLD_SIDER)('axe finds nothing to complain about on the page %s of a strategikonsulent', async (page) => {
  const { container } = renderApp({ fake: konsulent(), page });
  await screen.findByRole('navigation', { name: 'Vedligehold' });
  expect(await faultsOf(container)).toEqual([]);
});

test.each([
  ['vedligehold', 'Ret strategien', 'Gem'], ['vedligehold', 'Lav en ny ud fra denne', 'Lav strategien'], ['vedligehold', 'Slet strategien', 'Luk'], ['vedligehold', 'Omnummerér …', 'Annuller'],
  ['aktoerer', 'Ret Holmstrupgård', 'Gem'], ['aktoerer', 'Slet IT', 'Luk'], ['uden-ansvarlig', 'Vælg andre personer', 'Gem'],
] as const)('nor on %s with "%s" open', async (page, button, inside) => {
  const { container, user } = renderApp({ fake: konsulent(), page });
  await user.click(await screen.findByRole('button', { name: button }));
  await screen.findByRole('button', { name: inside });
  expect(await faultsOf(container)).toEqual([]);
});

test.each([['Ret', 'Gem'], ['Flyt til …', 'Flyt'], ['Slet', 'Ja, slet']] as const)('nor with an Omraade chosen and "%s" open', async (button, inside) => {
  const { container, user } = renderApp({ fake: konsulent(), page: 'vedligehold' });
  await user.click(await screen.findByRole('button', { name: /^1 Kompetencer/, expanded: false }));
  await user.click(screen.getByRole('button', { name: button }));
  await screen.findByRole('button', { name: inside });
  expect(await faultsOf(container)).toEqual([]);
});

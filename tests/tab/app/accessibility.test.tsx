import { screen } from '@testing-library/react';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { SIDER } from '../../../src/tab/app/address';
import { PLANS } from '../support/overblik-fixture';
import { renderApp } from '../support/render-app';

/** jsdom paints nothing, so colours are tested elsewhere. Fluent's focus sentinels are a known false alarm. */
async function faultsOf(container: HTMLElement): Promise<readonly string[]> {
  const { violations } = await axe.run({ include: [container], exclude: ['[data-tabster-dummy]'] }, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
}

test.each(SIDER)('axe finds nothing to complain about on the page %s', async (page) => {
  const { container } = renderApp({ page });
  await screen.findAllByRole('heading', { level: 1 });
  expect(await faultsOf(container)).toEqual([]);
});

test.each([[true], [false]])('nor in the panel of a plan (beside the overview: %s)', async (wide) => {
  const { container } = renderApp({ target: PLANS['5-B'], wide });
  await screen.findByText('Status pr. 1. oktober 2015');
  expect(await faultsOf(container)).toEqual([]);
});

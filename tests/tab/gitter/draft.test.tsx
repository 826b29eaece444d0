import { screen } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { createFakeServices } from '../support/fake-services';
import { PEOPLE } from '../support/overblik-fixture';
import { cell, cellOf, consultantFake, lastRow, openGrid, save, shown } from './open-grid';

const KEY = `fyrtaarn.gitterkladde.1.${PEOPLE.anne}.1`;

describe('what is not saved', () => {
  it('is found again when the page was closed, new rows too, and it is said', async () => {
    const fake = consultantFake();
    const { user, unmount } = await openGrid({ fake });
    await user.click(cell('1-A', 'periode'));
    await user.paste('snart');
    await user.click(cellOf(lastRow(), 'nummer'));
    await user.paste('9-Z\tNy plan\t5\r\n');
    unmount();
    await openGrid({ fake });
    expect(screen.getByText(/Vi har fundet det, du ikke nåede at gemme sidst, i 2 handleplaner/)).toBeDefined();
    expect(shown(cell('1-A', 'periode'))).toBe('snart');
    expect(shown(cell('9-Z', 'titel'))).toBe('Ny plan');
  });

  it('is found to the last letter when the page closed in the middle of a cell', async () => {
    const fake = consultantFake();
    const { user } = await openGrid({ fake });
    await user.click(cell('1-A', 'titel'));
    await user.keyboard('Halv sæt');
    const kept = fake.services.drafts.getItem(`${KEY}.skriver`);
    document.body.replaceChildren();
    fake.services.drafts.setItem(`${KEY}.skriver`, kept ?? '');
    await openGrid({ fake });
    expect(shown(cell('1-A', 'titel'))).toBe('Halv sæt');
  });

  it('can be thrown away, and that can be undone', async () => {
    const fake = consultantFake();
    const { user, unmount } = await openGrid({ fake });
    await user.click(cell('1-A', 'titel'));
    await user.keyboard('Ny{Enter}');
    unmount();
    const { user: later } = await openGrid({ fake });
    await later.click(screen.getByRole('button', { name: 'Smid det væk' }));
    expect(screen.getByText('Ingen ændringer')).toBeDefined();
    expect(fake.services.drafts.getItem(KEY)).toBeNull();
    await later.click(screen.getByRole('button', { name: 'Fortryd' }));
    expect(shown(cell('1-A', 'titel'))).toBe('Ny');
  });

  it('is no draft any more once it is saved', async () => {
    const { user, fake } = await openGrid();
    await user.click(cell('1-A', 'titel'));
    await user.keyboard('Ny{Enter}');
    expect(fake.services.drafts.getItem(KEY)).toContain('Ny');
    await save(user);
    expect(fake.services.drafts.getItem(KEY)).toBeNull();
  });

  it.each(['{', 'null', '[["plan-101",{}]]', '[["plan-101",{"handleplanId":101,"celler":{"fase":{"tekst":"x","grundlag":"fantasi"}}}]]'])('is no hindrance when its draft is broken: %s', async (broken) => {
    const fake = consultantFake();
    fake.services.drafts.setItem(KEY, broken);
    await openGrid({ fake });
    expect(screen.getByText('Ingen ændringer')).toBeDefined();
  });

  it('stays on the page where the device keeps no draft, and it is said', async () => {
    const fake = consultantFake();
    Object.assign(fake.services.drafts, { setItem: () => { throw new DOMException('blocked', 'SecurityError'); } });
    const { user } = await openGrid({ fake });
    await user.click(cell('1-A', 'titel'));
    await user.keyboard('Ny{Enter}');
    expect(screen.getByText(/Kladden kan ikke gemmes på denne enhed/)).toBeDefined();
    await save(user);
    expect(fake.world.changed).toHaveLength(1);
  });
});

describe('who and where', () => {
  it('is only a strategikonsulent; others are told kindly', async () => {
    await openGrid({ fake: createFakeServices() });
    expect(screen.queryByRole('grid')).toBeNull();
    expect(screen.getByText('Siden er for strategikonsulenter')).toBeDefined();
  });

  it('is a larger screen; a phone is shown the way to the plans', async () => {
    await openGrid({ roomy: false });
    expect(screen.queryByRole('grid')).toBeNull();
    expect(screen.getByRole('link', { name: 'Gå til alle handleplaner' }).getAttribute('href')).toContain('side=alle');
  });

  it('is in English too, read back as shown', async () => {
    const { user } = await openGrid({ language: 'en' });
    expect(shown(cell('1-A', 'periode'))).toBe('autumn 2015');
    await user.click(cell('1-A', 'periode'));
    await user.keyboard('{F2}{Enter}');
    expect(screen.getByText('No changes')).toBeDefined();
    await user.click(cell('2-B', 'ansvarlige'));
    await user.paste('IT in cooperation with CFK and Autisme');
    expect(shown(cell('2-B', 'ansvarlige'))).toBe('IT in cooperation with CFK and Autisme');
  });
});

it('axe finds nothing in a grid with changes, faults and a field open', async () => {
  const { user, container } = await openGrid();
  await user.click(cell('1-A', 'periode'));
  await user.paste('snart\tforberedes\tUdpeget\r\n');
  await user.click(cell('1-C', 'omraade'));
  await user.keyboard('{F2}');
  const { violations } = await axe.run({ include: [container], exclude: ['[data-tabster-dummy]'] }, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual([]);
});

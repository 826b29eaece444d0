import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { cell, cellOf, clipboardAfter, lastRow, openGrid, shown } from './open-grid';

describe('pasting from Excel', () => {
  it('goes over the rows from the active cell on', async () => {
    const { user } = await openGrid();
    await user.click(cell('1-A', 'periode'));
    await user.paste('efteråret 2016\tigangsættes\tUdpeget\r\n2017\tCarried out\tproposed\r\n');
    expect(['periode', 'periodeOm', 'tilsagn'].map((kolonne) => shown(cell('1-A', kolonne as 'periode')))).toEqual(['efteråret 2016', 'igangsættes', 'Udpeget']);
    expect(['periode', 'periodeOm', 'tilsagn'].map((kolonne) => shown(cell('1-B', kolonne as 'periode')))).toEqual(['2017', 'gennemføres', 'Foreslået']);
    expect(screen.getByText('6 celler er sat ind.')).toBeDefined();
    expect(document.activeElement).toBe(cell('1-A', 'periode'));
  });

  it('makes new rows past the last one, line breaks in cells and all', async () => {
    const { user } = await openGrid();
    await user.click(cellOf(lastRow(), 'nummer'));
    await user.paste('9-Y\tEn plan\t5\t\t\t\t\tja\tIT i samarbejde med CFK\t"To\r\nlinjer"\r\n9-Z\tEn til\tFrivillige\r\n');
    expect(shown(cell('9-Y', 'tekst'))).toBe('To\nlinjer');
    expect(shown(cell('9-Y', 'ansvarlige'))).toBe('IT i samarbejde med CFK');
    expect(shown(cell('9-Y', 'relevantForMed'))).toBe('Ja');
    expect(shown(cell('9-Z', 'omraade'))).toBe('10 Frivillige');
    expect(screen.getByText(/i 2 handleplaner/)).toBeDefined();
  });

  it('fills everything selected with one cell, as one step back', async () => {
    const { user } = await openGrid();
    await user.click(cell('1-A', 'tilsagn'));
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    await user.paste('Udpeget');
    expect(screen.getByText('3 ændringer i 3 handleplaner')).toBeDefined();
    await user.keyboard('{Control>}z{/Control}');
    expect(screen.getByText('Ingen ændringer')).toBeDefined();
  });

  it('says what found no column', async () => {
    const { user } = await openGrid();
    await user.click(cell('1-A', 'tekst'));
    await user.paste('a\tb\tc\r\n');
    expect(screen.getByText(/2 celler er ikke kommet med/)).toBeDefined();
  });

  it('keeps what cannot be read as it was typed, marked and explained, and takes one there', async () => {
    const { user } = await openGrid();
    await user.click(cell('1-A', 'periode'));
    await user.paste('snart\tmåske\r\n');
    const target = cell('1-A', 'periode');
    expect(shown(target)).toBe('snart');
    expect(target.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(target.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(/kan vi ikke læse som en periode/);
    expect(screen.getByText('2 celler skal på plads, før deres rækker kan gemmes.')).toBeDefined();
    await user.click(screen.getByRole('button', { name: '1-A, Perioden er for' }));
    expect(document.activeElement).toBe(cell('1-A', 'periodeOm'));
  });

  it('catches a CPR number, says where, and keeps its digits out of the draft', async () => {
    const { user, fake } = await openGrid();
    const kept: string[] = [];
    const { drafts } = fake.services;
    const keep = drafts.setItem.bind(drafts);
    Object.assign(drafts, { setItem: (key: string, value: string) => { kept.push(value); keep(key, value); } });
    await user.click(cell('1-B', 'tekst'));
    await user.paste('Om 010190-1234\r\n');
    expect(screen.getByRole('button', { name: '1-B, Tekst' })).toBeDefined();
    expect(screen.getAllByText(/ligner et CPR-nummer/).length).toBeGreaterThan(0);
    await user.click(cell('1-C', 'titel'));
    await user.keyboard('010190-1234');
    expect(kept.length).toBeGreaterThan(2);
    expect(kept.join()).not.toContain('1234');
  });

  it('copies what is selected for Excel, and gives it back', async () => {
    const { user } = await openGrid();
    await user.click(cell('1-A', 'nummer'));
    await user.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
    const copied = clipboardAfter('copy');
    expect(copied).toBe('1-A\tFælles strategi for rekruttering og kompetencer\r\n1-B\tLokale kompetencestrategier\r\n');
    await user.click(cellOf(lastRow(), 'nummer'));
    await user.paste(copied);
    expect(shown(cellOf(lastRow(), 'titel'))).toBe('');
    expect(screen.getByText(/ændringer i 2 handleplaner$/)).toBeDefined();
  });

  it('cuts: copies, and clears', async () => {
    const { user } = await openGrid();
    await user.click(cell('1-A', 'periode'));
    expect(clipboardAfter('cut')).toBe('efteråret 2015\r\n');
    expect(shown(cell('1-A', 'periode'))).toBe('');
  });
});

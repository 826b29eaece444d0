import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { cell, cellOf, consultantFake, editorIn, lastRow, openGrid, row, shown } from './open-grid';

describe('the grid by keyboard', () => {
  it('is one stop of Tab; the arrow keys go on from there', async () => {
    const { user } = await openGrid();
    const stops = [...screen.getByRole('grid').querySelectorAll('[tabindex="0"]')];
    expect(stops).toEqual([cell('1-A', 'nummer')]);
    await user.click(cell('1-A', 'nummer'));
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(document.activeElement).toBe(cell('1-B', 'titel'));
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(cell('1-B', 'tekst'));
    await user.keyboard('{Home}{ArrowUp}{ArrowUp}');
    expect(document.activeElement).toBe(cell('1-A', 'nummer'));
    await user.keyboard('{Control>}{End}{/Control}');
    expect(document.activeElement).toBe(cellOf(lastRow(), 'tekst'));
    await user.keyboard('{Control>}{Home}{/Control}{PageDown}');
    expect(document.activeElement).toBe(cell('10-A', 'nummer'));
    await user.keyboard('{PageUp}');
    expect(document.activeElement).toBe(cell('1-A', 'nummer'));
  });

  it('takes the focus only when somebody goes there', async () => {
    await openGrid();
    expect(document.activeElement).toBe(document.body);
  });

  it('is written in by typing; Enter is done and goes down', async () => {
    const { user } = await openGrid();
    await user.click(cell('1-A', 'titel'));
    await user.keyboard('Ny titel{Enter}');
    expect(shown(cell('1-A', 'titel'))).toBe('Ny titel');
    expect(document.activeElement).toBe(cell('1-B', 'titel'));
    expect(screen.getByText('1 ændring i 1 handleplan')).toBeDefined();
    expect(cell('1-A', 'titel').textContent).toContain('ændret, ikke gemt');
  });

  it('goes on with what stands there by F2 and by Enter, and right by Tab', async () => {
    const { user } = await openGrid();
    await user.click(cell('1-A', 'nummer'));
    await user.keyboard('{F2}x{Tab}');
    expect(shown(cell('1-Ax', 'nummer'))).toBe('1-Ax');
    expect(document.activeElement).toBe(cell('1-Ax', 'titel'));
    await user.keyboard('{Enter}!{Shift>}{Tab}{/Shift}');
    expect(shown(cell('1-Ax', 'titel'))).toBe('Fælles strategi for rekruttering og kompetencer!');
    expect(document.activeElement).toBe(cell('1-Ax', 'nummer'));
  });

  it('leaves a cell as it was by Esc', async () => {
    const { user } = await openGrid();
    await user.click(cell('1-A', 'titel'));
    await user.keyboard('Forkert{Escape}');
    expect(shown(cell('1-A', 'titel'))).toBe('Fælles strategi for rekruttering og kompetencer');
    expect(document.activeElement).toBe(cell('1-A', 'titel'));
    expect(screen.getByText('Ingen ændringer')).toBeDefined();
  });

  it('keeps what was written when the mouse goes elsewhere', async () => {
    const { user } = await openGrid();
    await user.dblClick(cell('1-B', 'titel'));
    await user.keyboard(' 2');
    await user.click(cell('2-A', 'periode'));
    expect(shown(cell('1-B', 'titel'))).toBe('Lokale kompetencestrategier 2');
    expect(document.activeElement).toBe(cell('2-A', 'periode'));
  });

  it('writes several lines in a text', async () => {
    const { user } = await openGrid();
    await user.click(cell('1-B', 'tekst'));
    await user.keyboard('En{Alt>}{Enter}{/Alt}to{Shift>}{Enter}{/Shift}tre');
    expect(editorIn(cell('1-B', 'tekst')).value).toBe('En\nto\ntre');
    await user.keyboard('{Enter}');
    expect(shown(cell('1-B', 'tekst'))).toBe('En\nto\ntre');
  });

  it('clears what is selected by Delete', async () => {
    const { user } = await openGrid();
    await user.click(cell('1-A', 'periode'));
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}{Delete}');
    expect(shown(cell('1-A', 'periode')) + shown(cell('1-B', 'periode'))).toBe('');
    expect(screen.getByText('2 celler er tømt.')).toBeDefined();
    expect(screen.getByText('2 ændringer i 2 handleplaner')).toBeDefined();
  });

  it('fills down by Ctrl+D, from the row above where only one is selected', async () => {
    const { user } = await openGrid();
    await user.click(cell('1-A', 'fase'));
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Control>}d{/Control}');
    expect([shown(cell('1-B', 'fase')), shown(cell('1-C', 'fase'))]).toEqual(['Aktiv', 'Aktiv']);
    await user.click(cell('1-D', 'fase'));
    await user.keyboard('{Control>}d{/Control}');
    expect(shown(cell('1-D', 'fase'))).toBe('Aktiv');
  });

  it('undoes and redoes every step, by Ctrl and by Cmd', async () => {
    const { user } = await openGrid();
    await user.click(cell('1-A', 'titel'));
    await user.keyboard('Et{Enter}To{Enter}');
    await user.keyboard('{Control>}z{/Control}{Meta>}z{/Meta}');
    expect(screen.getByText('Ingen ændringer')).toBeDefined();
    await user.keyboard('{Control>}y{/Control}');
    expect(shown(cell('1-A', 'titel'))).toBe('Et');
    await user.keyboard('{Meta>}{Shift>}z{/Shift}{/Meta}');
    expect(shown(cell('1-B', 'titel'))).toBe('To');
  });

  it('makes a new plan in the empty row, with another empty row below it', async () => {
    const { user } = await openGrid();
    const before = screen.getAllByRole('row').length;
    await user.click(cellOf(lastRow(), 'nummer'));
    await user.keyboard('9-Z{Tab}Ny plan{Tab}');
    expect(screen.getAllByRole('row')).toHaveLength(before + 1);
    expect(document.activeElement).toBe(cell('9-Z', 'omraade'));
    await user.keyboard('5{Enter}');
    expect(shown(cell('9-Z', 'omraade'))).toBe('5 Stærkere faglig kvalitet');
    expect(document.activeElement).toBe(cellOf(lastRow(), 'omraade'));
  });

  it('finishes what only one suggestion begins like, and guesses no further', async () => {
    const { user } = await openGrid();
    await user.click(cell('1-A', 'tilsagn'));
    await user.keyboard('u{Tab}akti{Tab}');
    expect([shown(cell('1-A', 'tilsagn')), shown(cell('1-A', 'fase'))]).toEqual(['Udpeget', 'Aktiv']);
    await user.click(cell('1-B', 'ansvarlige'));
    await user.keyboard('A{Enter}');
    expect(cell('1-B', 'ansvarlige').getAttribute('aria-invalid')).toBe('true');
  });

  it('does nothing that is saved while nothing is changed', async () => {
    const { user, fake } = await openGrid();
    await user.click(cell('1-A', 'titel'));
    await user.keyboard('{F2}{Enter}{Control>}s{/Control}');
    expect(fake.world.changed).toEqual([]);
  });

  it('is read to listeners as a grid of so many rows', async () => {
    await openGrid();
    const grid = screen.getByRole('grid', { name: 'Handleplaner i Social Strategi 2014–2017' });
    expect(grid.getAttribute('aria-rowcount')).toBe('13');
    expect(row('1-A').getAttribute('aria-rowindex')).toBe('2');
  });

  it('draws only the rows in sight of 5,001', async () => {
    const fake = consultantFake();
    const [plan] = fake.world.overblik.handleplaner;
    if (plan === undefined) throw new Error('The fixture has lost its plans');
    fake.change((overblik) => ({ ...overblik, handleplaner: Array.from({ length: 5001 }, (_, place) => ({ ...plan, id: place + 1, noegle: `p${place}`, nummer: `N${place}`, orden: place })) }));
    const { user } = await openGrid({ fake });
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('5003');
    expect(screen.getAllByRole('row').length).toBeLessThan(60);
    await user.click(cell('N0', 'nummer'));
    await user.keyboard('{Control>}{End}{/Control}{ArrowUp}');
    expect(document.activeElement).toBe(cell('N5000', 'tekst'));
  });
});

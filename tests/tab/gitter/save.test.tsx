import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { NyPost } from '../../../src/domain/ports/strategi-editor';
import { ServiceError } from '../../../src/domain/service-error';
import { AKTOERER, PLANS } from '../support/overblik-fixture';
import type { FakeServices } from '../support/fake-services';
import { cell, cellOf, lastRow, openGrid, save, saveButton, shown } from './open-grid';

/** Somebody else saves something of a plan: the list has it, and a newer version. */
function theyChange(fake: FakeServices, id: number, change: { readonly titel?: string; readonly tekst?: string }): void {
  fake.change((overblik) => ({ ...overblik, handleplaner: overblik.handleplaner.map((plan) => (plan.id === id ? { ...plan, ...change } : plan)) }));
  fake.world.versions.set(`handleplan-${id}`, 2);
}

describe('saving the grid', () => {
  it('sends only the fields that were changed, many plans in one go, and says how many', async () => {
    const { user, fake } = await openGrid();
    await user.click(cell('1-A', 'titel'));
    await user.keyboard('Ny{Enter}Også ny{Enter}');
    await save(user);
    expect(fake.world.changed.map(({ aaben, felter }) => [aaben.post.id, felter])).toEqual([[PLANS['1-A'], { titel: 'Ny' }], [PLANS['1-B'], { titel: 'Også ny' }]]);
    expect(screen.getByText('2 handleplaner er gemt.')).toBeDefined();
    expect(screen.getByText('Ingen ændringer')).toBeDefined();
    expect(shown(cell('1-A', 'titel'))).toBe('Ny');
    expect(screen.getByRole('button', { name: 'Fortryd' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('makes new plans behind the others of their area, with their aktører', async () => {
    const { user, fake } = await openGrid();
    await user.click(cellOf(lastRow(), 'nummer'));
    await user.paste('9-Z\tNy plan\t10\t2016\tforberedes\t\t\t\tIT i samarbejde med CFK\r\n');
    await save(user);
    const [plan, ...ansvar] = fake.world.created;
    expect(plan).toMatchObject({ type: 'handleplan', felter: { strategiId: 1, omraadeId: 16, nummer: '9-Z', titel: 'Ny plan', orden: 2, periode: { ordlyd: '2016', om: 'forberedes' } } });
    expect(ansvar.map(({ felter }) => felter)).toMatchObject([{ aktoerId: AKTOERER.it, rolle: 'ansvarlig' }, { aktoerId: AKTOERER.cfk, rolle: 'medvirkende' }]);
    expect(shown(cell('9-Z', 'titel'))).toBe('Ny plan');
    expect(screen.getByText('Ingen ændringer')).toBeDefined();
  });

  it('changes who stands behind a plan; who stays keeps their people', async () => {
    const { user, fake } = await openGrid();
    await user.click(cell('2-B', 'ansvarlige'));
    await user.paste('PS-administrationen og IT');
    await save(user);
    expect(fake.world.created.map(({ felter }) => felter)).toMatchObject([{ handleplanId: PLANS['2-B'], aktoerId: AKTOERER.it, rolle: 'ansvarlig' }]);
    expect(fake.world.removed).toEqual([{ type: 'ansvar', id: 8 }]);
    expect(fake.world.changed).toEqual([]);
    expect(fake.world.overblik.ansvar.find(({ id }) => id === 7)?.personIds).toHaveLength(1);
  });

  it('leaves a row with a fault where it is, and takes the others', async () => {
    const { user, fake } = await openGrid();
    await user.click(cell('1-A', 'periode'));
    await user.paste('snart\r\n2017\r\n');
    await save(user);
    expect(fake.world.changed.map(({ aaben }) => aaben.post.id)).toEqual([PLANS['1-B']]);
    expect(shown(cell('1-A', 'periode'))).toBe('snart');
    expect(screen.getByText('1 ændring i 1 handleplan')).toBeDefined();
    expect(saveButton().getAttribute('aria-disabled')).toBe('true');
  });

  it('undoes only what is left after a save', async () => {
    const { user } = await openGrid();
    await user.click(cell('1-A', 'periode'));
    await user.paste('snart\r\n2017\r\n');
    await save(user);
    await user.click(screen.getByRole('button', { name: 'Fortryd' }));
    expect(shown(cell('1-A', 'periode'))).toBe('efteråret 2015');
    expect(shown(cell('1-B', 'periode'))).toBe('2017');
    expect(screen.getByText('Ingen ændringer')).toBeDefined();
  });
});

describe('two people in the grid', () => {
  it('meet in different fields of one plan without noticing', async () => {
    const { user, fake } = await openGrid();
    await user.click(cell('1-A', 'titel'));
    await user.keyboard('Min titel{Enter}');
    theyChange(fake, PLANS['1-A'], { tekst: 'Deres tekst' });
    await save(user);
    expect(fake.world.overblik.handleplaner.find(({ id }) => id === PLANS['1-A'])).toMatchObject({ titel: 'Min titel', tekst: 'Deres tekst' });
  });

  it('see both texts of the same field, and may keep mine', async () => {
    const { user, fake } = await openGrid();
    await user.click(cell('1-A', 'titel'));
    await user.keyboard('Min titel{Enter}');
    theyChange(fake, PLANS['1-A'], { titel: 'Deres titel' });
    await user.click(saveButton());
    const choice = await screen.findByRole('group', { name: '1-A, Titel' });
    expect(within(choice).getByText('Min titel')).toBeDefined();
    expect(within(choice).getByText('Deres titel')).toBeDefined();
    expect(fake.world.changed).toEqual([]);
    await user.click(within(choice).getByRole('button', { name: 'Behold min' }));
    await save(user);
    expect(fake.world.changed.map(({ felter }) => felter)).toEqual([{ titel: 'Min titel' }]);
  });

  it('or use theirs; and the choice can be undone', async () => {
    const { user, fake, store } = await openGrid();
    await user.click(cell('1-A', 'titel'));
    await user.keyboard('Min titel{Enter}');
    theyChange(fake, PLANS['1-A'], { titel: 'Deres titel' });
    await act(() => store.refresh());
    await user.click(await screen.findByRole('button', { name: 'Brug deres' }));
    expect(shown(cell('1-A', 'titel'))).toBe('Deres titel');
    expect(screen.getByText('Ingen ændringer')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Fortryd' }));
    expect(screen.getByRole('group', { name: '1-A, Titel' })).toBeDefined();
  });

  it('are told when the other changes the very cell that is being written', async () => {
    const { user, fake, store } = await openGrid();
    await user.click(cell('1-A', 'titel'));
    await user.keyboard('Min');
    theyChange(fake, PLANS['1-A'], { titel: 'Deres' });
    await act(() => store.refresh());
    await user.keyboard('{Enter}');
    expect(screen.getByRole('group', { name: '1-A, Titel' })).toBeDefined();
  });

  it('lose nothing when the other deletes the plan', async () => {
    const { user, fake } = await openGrid();
    await user.click(cell('1-A', 'titel'));
    await user.keyboard('Min titel{Enter}');
    fake.change((overblik) => ({ ...overblik, handleplaner: overblik.handleplaner.filter(({ id }) => id !== PLANS['1-A']) }));
    await user.click(saveButton());
    await screen.findByText('Slettet, mens du rettede: Min titel');
    await user.click(screen.getByRole('button', { name: 'Glem ændringerne' }));
    expect(screen.getByText('Ingen ændringer')).toBeDefined();
  });

  it('lose nothing when the plan goes while its cell is being written', async () => {
    const { user, fake, store } = await openGrid();
    await user.click(cell('1-A', 'titel'));
    await user.keyboard('Halvt skrevet');
    fake.change((overblik) => ({ ...overblik, handleplaner: overblik.handleplaner.filter(({ id }) => id !== PLANS['1-A']) }));
    await act(() => store.refresh());
    await screen.findByText('1 ændring i 1 handleplan');
    expect(screen.getAllByText('Halvt skrevet').length).toBeGreaterThan(0);
  });
});

describe('a save that fails', () => {
  it.each(['offline', 'throttled', 'no-access', 'refused', 'list-missing'] as const)('keeps everything, says why, and takes only the rest when tried again: %s', async (kind) => {
    const { user, fake } = await openGrid();
    await user.click(cell('1-A', 'titel'));
    await user.keyboard('Et{Enter}To{Enter}');
    const { editor } = fake.services;
    const openMany = editor.openMany.bind(editor);
    Object.assign(editor, { openMany: () => Promise.reject(new ServiceError(kind)) });
    await user.click(saveButton());
    const again = await screen.findByRole('button', { name: 'Prøv igen' });
    expect(screen.getByText(/2 handleplaner er ikke gemt: 1-A, 1-B\. Dine ændringer står her stadig/)).toBeDefined();
    expect(shown(cell('1-A', 'titel'))).toBe('Et');
    Object.assign(editor, { openMany });
    await user.click(again);
    await waitFor(() => expect(screen.getByText('Ingen ændringer')).toBeDefined());
    expect(fake.world.changed).toHaveLength(2);
  });

  it('for one row saves the others', async () => {
    const { user, fake } = await openGrid();
    const { editor } = fake.services;
    const changeMany = editor.changeMany.bind(editor);
    Object.assign(editor, { changeMany: async (rettelser: Parameters<typeof changeMany>[0]) => [...(await changeMany(rettelser.slice(1))).map((udfald, place) => (place === 0 ? { ok: false, error: new ServiceError('refused') } : udfald)), { ok: true }] });
    await user.click(cell('1-A', 'titel'));
    await user.keyboard('Et{Enter}To{Enter}');
    await user.click(saveButton());
    await screen.findByText(/1 handleplan er ikke gemt: 1-A\./);
    expect(shown(cell('1-A', 'titel'))).toBe('Et');
    expect(screen.getByText('1 ændring i 1 handleplan')).toBeDefined();
  });

  it('goes in as few requests for many new plans as for one', async () => {
    const { user, fake } = await openGrid();
    const { editor } = fake.services;
    const createMany = editor.createMany.bind(editor);
    const requests: number[] = [];
    Object.assign(editor, { createMany: (nye: readonly NyPost[]) => {
      requests.push(nye.length);
      return createMany(nye);
    } });
    await user.click(cellOf(lastRow(), 'nummer'));
    await user.paste('9-X\tEn\t10\t\t\t\t\t\tIT\r\n9-Y\tTo\t10\t\t\t\t\t\tCFK\r\n9-Z\tTre\t10\t\t\t\t\t\tIT\r\n');
    await save(user);
    expect(requests).toEqual([3, 3]);
    expect(screen.getByText('3 handleplaner er gemt.')).toBeDefined();
  });

  it('after the plan was made does not make it twice', async () => {
    const { user, fake } = await openGrid();
    await user.click(cellOf(lastRow(), 'nummer'));
    await user.paste('9-Z\tNy plan\t10\t\t\t\t\t\tIT\r\n');
    const { editor } = fake.services;
    const createMany = editor.createMany.bind(editor);
    const sent: string[] = [];
    Object.assign(editor, { createMany: (nye: readonly NyPost[]) => {
      sent.push(...nye.map((ny) => `${ny.type} ${ny.noegle}`));
      return sent.length === 2 ? Promise.resolve([{ ok: false, error: new ServiceError('broken') }]) : createMany(nye);
    } });
    await user.click(saveButton());
    await user.click(await screen.findByRole('button', { name: 'Prøv igen' }));
    await waitFor(() => expect(screen.getByText('Ingen ændringer')).toBeDefined());
    expect(sent).toHaveLength(4);
    expect(sent.slice(2)).toEqual(sent.slice(0, 2));
  });
});

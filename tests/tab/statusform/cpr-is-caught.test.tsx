import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PEOPLE, PLANS } from '../support/overblik-fixture';
import { BEHOV, field, openForm, saveButton, STATUSTEKST, write } from './open-form';

const FIELDS = [['statustekst', STATUSTEKST], ['behov', BEHOV], ['periode', 'Periode'], ['indsats', /Indsats/]] as const;
const DRAFT_KEY = `fyrtaarn.statuskladde.1.${PEOPLE.anne}.${PLANS['1-A']}-hele`;
const KIND = /Det ligner et CPR-nummer/;

describe.each(FIELDS)('a CPR number in %s', (_felt, name) => {
  it('is caught while it is typed, at the last digit', async () => {
    const { user } = await openForm();
    await user.clear(field(name));
    await write(user, field(name), 'Set 010190-12');
    await user.type(field(name), '3');
    expect(screen.queryByText(KIND)).toBeNull();
    await user.type(field(name), '4');
    expect(screen.getByText(KIND)).toBeDefined();
    expect(field(name).getAttribute('aria-invalid')).toBe('true');
  });

  it('is caught when it is pasted, with its place marked and its digits blotted out', async () => {
    const { user, container } = await openForm();
    await user.clear(field(name));
    await user.click(field(name));
    await user.paste('Aftalt med borger 0101901234 i tirsdags');
    expect(screen.getByText(KIND)).toBeDefined();
    expect(container.querySelector('mark')?.textContent).toBe('██████████');
    expect(container.querySelector('mark')?.parentElement?.textContent).toContain('Aftalt med borger');
  });

  it('stops the save, selected so that one key removes it', async () => {
    const { user, fake, onDone } = await openForm();
    await write(user, field(STATUSTEKST), 'Alt går godt. ');
    await write(user, field(name), ' 010190-1234');
    await user.click(saveButton());
    expect(fake.registered).toEqual([]);
    const control = field(name) as HTMLTextAreaElement;
    expect(document.activeElement).toBe(control);
    expect(control.value.slice(control.selectionStart, control.selectionEnd)).toBe('010190-1234');
    await user.keyboard('{Delete}');
    expect(screen.queryByText(KIND)).toBeNull();
    await user.click(saveButton());
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(JSON.stringify(fake.registered)).not.toContain('010190');
  });

  it('reaches no draft, while the words around it do', async () => {
    const { user, fake } = await openForm();
    await user.clear(field(name));
    await write(user, field(name), 'før 010190-1234 efter');
    const draft = fake.services.drafts.getItem(DRAFT_KEY) ?? '';
    expect(draft).toContain('før ██████-████ efter');
    expect(draft).not.toContain('010190');
  });
});

it('"Vis stedet" leads to the number', async () => {
  const { user } = await openForm();
  await write(user, field(STATUSTEKST), 'Mødet 010190-1234 var godt');
  await user.click(screen.getByRole('button', { name: 'Vis stedet' }));
  const control = field(STATUSTEKST) as HTMLTextAreaElement;
  expect(document.activeElement).toBe(control);
  expect([control.selectionStart, control.selectionEnd]).toEqual([6, 17]);
});

it.each(FIELDS)('the field %s says that it is about the strategy, never about a borger', async (_felt, name) => {
  await openForm();
  const described = (field(name).getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
  expect(described).toMatch(/strategi/);
  expect(described).toMatch(/aldrig (?:noget )?om en borger/);
});

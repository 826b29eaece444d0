import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import type { FundetPerson } from '../../../src/domain/ports/person-search';
import { ServiceError } from '../../../src/domain/service-error';
import { PersonPicker } from '../../../src/tab/aktoerer/person-picker';
import { createFakeServices, type FakeServices } from '../support/fake-services';
import { overblikFixture, PEOPLE } from '../support/overblik-fixture';
import { renderTab } from '../support/render-tab';

const NY: FundetPerson = { id: null, navn: 'Anne Holm', mail: 'anne.holm2@fyrtaarn.example', upn: 'anne.holm2@fyrtaarn.example', stilling: 'Sygeplejerske' };

function Picked({ start, onChange }: { readonly start: readonly number[]; readonly onChange: (ids: readonly number[]) => void }) {
  const [ids, setIds] = useState(start);
  return <PersonPicker label="Medarbejdere" personIds={ids} onChange={(next) => { setIds(next); onChange(next); }} />;
}

async function openPicker(start: readonly number[] = [], fake: FakeServices = createFakeServices()) {
  const chosen: (readonly number[])[] = [];
  const { container } = await renderTab(<Picked start={start} onChange={(ids) => chosen.push(ids)} />, { fake });
  return { chosen, container, fake, user: userEvent.setup(), field: screen.getByRole('combobox', { name: 'Medarbejdere' }) };
}

const options = () => screen.getAllByRole('option').map(({ textContent }) => textContent);

test('typing finds the site’s people at once; arrows and Enter choose one, and the number found is said', async () => {
  const { chosen, field, user } = await openPicker();
  await user.type(field, 'sk');
  expect(options()).toEqual(['Dorthe Skovdorthe@fyrtaarn.example']);
  await user.clear(field);
  await user.type(field, 'holm');
  await user.type(field, '{ArrowDown}{ArrowUp}{Enter}');
  expect(chosen).toEqual([[PEOPLE.anne]]);
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(screen.getByText('Anne Holm er valgt.')).toBeDefined();
  expect(field.getAttribute('aria-expanded')).toBe('false');
});

test('the option that Enter would choose is the active one, round and round', async () => {
  const { field, user } = await openPicker();
  await user.type(field, 'fyrtaarn');
  const active = () => within(screen.getByRole('listbox')).getByRole('option', { selected: true });
  const first = active().id;
  expect(field.getAttribute('aria-activedescendant')).toBe(first);
  await user.keyboard('{ArrowUp}');
  expect(active().id).not.toBe(first);
  await user.keyboard('{ArrowDown}');
  expect(active().id).toBe(first);
});

test('Escape closes the list, then empties the field; a further one is left to the page around', async () => {
  const { field, user } = await openPicker();
  await user.type(field, 'anne');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(field).toHaveProperty('value', 'anne');
  await user.keyboard('{Escape}');
  expect(field).toHaveProperty('value', '');
});

test('Backspace in the empty field takes off the last; a button takes off any, and the focus stays in the field', async () => {
  const { chosen, field, user } = await openPicker([PEOPLE.anne, PEOPLE.bo, PEOPLE.carla]);
  await user.click(field);
  await user.keyboard('{Backspace}');
  await user.click(screen.getByRole('button', { name: 'Fjern Anne Holm' }));
  expect(chosen).toEqual([[PEOPLE.anne, PEOPLE.bo], [PEOPLE.bo]]);
  expect(document.activeElement).toBe(field);
  expect(screen.getByText('Anne Holm er fjernet.')).toBeDefined();
});

test('somebody new is made known to the site first; two of one name are told apart by title and mail', async () => {
  const fake = createFakeServices({ found: [NY] });
  const { chosen, field, user } = await openPicker([], fake);
  await user.type(field, 'anne holm');
  await screen.findByText('2 personer passer. Vælg med piletasterne og Enter.');
  expect(options()).toEqual(['Anne Holmanne@fyrtaarn.example', 'Anne HolmSygeplejerske · anne.holm2@fyrtaarn.example']);
  await user.click(screen.getByText(/Sygeplejerske/));
  await waitFor(() => expect(chosen).toEqual([[700]]));
  expect(screen.getByRole('list', { name: 'Valgt: Medarbejdere' }).textContent).toContain('anne.holm2@fyrtaarn.example');
});

test('somebody who cannot be made known is not chosen, and why is said', async () => {
  const fake = createFakeServices({ found: [NY] });
  const services = { ...fake.services, personSearch: { ...fake.services.personSearch, ensure: () => Promise.reject(new ServiceError('offline')) } };
  const { chosen, field, user } = await openPicker([], { ...fake, services });
  await user.type(field, 'anne holm');
  await user.click(await screen.findByText(/Sygeplejerske/));
  expect((await screen.findByRole('alert')).textContent).toContain('Der er ingen forbindelse til SharePoint.');
  expect(chosen).toEqual([]);
});

test('those who have left are shown as such, in the list and among the chosen', async () => {
  const { field, user } = await openPicker([PEOPLE.gorm, 999]);
  const list = screen.getByRole('list', { name: 'Valgt: Medarbejdere' });
  expect(list.textContent).toContain('Gorm Kær (er ikke længere ansat)');
  expect(list.textContent).toContain('Ukendt person (er ikke længere ansat)');
  await user.click(screen.getByRole('button', { name: 'Fjern Gorm Kær' }));
  await user.type(field, 'gorm');
  expect(options()).toEqual(['Gorm Kærer ikke længere ansat · gorm@fyrtaarn.example']);
});

test('without the directory, it is said that only the site could be searched', async () => {
  const { field, user } = await openPicker([], createFakeServices({ directory: 'unavailable' }));
  await user.type(field, 'xyz');
  expect(await screen.findByText(/Kun dem, SharePoint-siden allerede kender/)).toBeDefined();
  expect(screen.getByText('Ingen med det navn. Prøv et andet ord eller en mail.')).toBeDefined();
});

test('a search that fails says why and can be tried again; those who are known can still be chosen', async () => {
  const fake = createFakeServices();
  let failing = true;
  const search = (words: string) => (failing ? Promise.reject(new ServiceError('throttled')) : fake.services.personSearch.search(words));
  const { field, user } = await openPicker([], { ...fake, services: { ...fake.services, personSearch: { ...fake.services.personSearch, search } } });
  await user.type(field, 'carla');
  expect((await screen.findByRole('alert')).textContent).toContain('SharePoint har travlt lige nu.');
  expect(options()).toHaveLength(1);
  failing = false;
  await user.click(screen.getByRole('button', { name: 'Prøv igen' }));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

test('an answer to earlier words never replaces that to later ones', async () => {
  const fake = createFakeServices();
  const answers = new Map<string, (personer: readonly FundetPerson[]) => void>();
  const search = (words: string) => new Promise<{ personer: readonly FundetPerson[]; directory: 'asked' }>((resolve) => answers.set(words, (personer) => resolve({ personer, directory: 'asked' })));
  const { field, user } = await openPicker([], { ...fake, services: { ...fake.services, personSearch: { ...fake.services.personSearch, search } } });
  await user.type(field, 'zo');
  await waitFor(() => expect(answers.has('zo')).toBe(true));
  await user.type(field, 'e');
  await waitFor(() => expect(answers.has('zoe')).toBe(true));
  answers.get('zoe')?.([{ ...NY, navn: 'Zoe Ny', upn: 'zoe@x' }]);
  answers.get('zo')?.([{ ...NY, navn: 'Zorro Gammel', upn: 'zorro@x' }]);
  await screen.findByText('Zoe Ny', { exact: false });
  expect(screen.queryByText(/Zorro/)).toBeNull();
});

test('more than fit in the list are counted, not cut in silence', async () => {
  const overblik = overblikFixture();
  const personer = Array.from({ length: 30 }, (_, at) => ({ id: 500 + at, navn: `Holger Nr${at}`, mail: null, upn: `h${at}@x`, aktiv: true }));
  const { field, user } = await openPicker([], createFakeServices({ overblik: { ...overblik, personer } }));
  await user.type(field, 'holger');
  expect(options()).toHaveLength(12);
  expect(screen.getByText('De første 12 vises, og der er 18 til. Skriv mere af navnet.')).toBeDefined();
});

test('the page is left while the list is open, also where scrolling answers with a promise', async () => {
  const scroll = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => Promise.resolve() as unknown as undefined);
  const { unmount } = await renderTab(<Picked start={[]} onChange={() => undefined} />);
  await userEvent.type(screen.getByRole('combobox'), 'fyrtaarn');
  await screen.findByRole('listbox');
  expect(scroll).toHaveBeenCalled();
  expect(() => unmount()).not.toThrow();
});

test('axe finds nothing to complain about with people chosen and the list open', async () => {
  const { container, field, user } = await openPicker([PEOPLE.anne, PEOPLE.gorm]);
  await user.type(field, 'fyrtaarn');
  await screen.findByRole('listbox');
  const { violations } = await axe.run({ include: [container], exclude: ['[data-tabster-dummy]'] }, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { FREMDRIFT } from '../../../src/domain/status/fremdrift';
import { TRIN } from '../../../src/domain/status/trin';
import { FremdriftBadge } from '../../../src/tab/components/fremdrift-badge';
import { PeriodeText } from '../../../src/tab/components/periode-text';
import { PersonName } from '../../../src/tab/components/person-name';
import { StatusAge } from '../../../src/tab/components/status-age';
import { TrinBadge } from '../../../src/tab/components/trin-badge';
import { renderTab } from '../support/render-tab';
import { createFakeServices } from '../support/fake-services';
import { overblikFixture, PEOPLE, periode } from '../support/overblik-fixture';

test('every trin has its own word and its own shape; so have silence and a status in words only', async () => {
  const { container } = await renderTab(<>{[null, ...TRIN].map((trin) => <div key={trin} className="sample"><TrinBadge trin={trin} /></div>)}<div className="sample"><TrinBadge trin={null} inWords /></div></>);
  const samples = [...container.querySelectorAll('.sample')];
  expect(new Set(samples.map((sample) => sample.textContent)).size).toBe(TRIN.length + 2);
  expect(new Set(samples.map((sample) => sample.querySelector('svg')?.innerHTML)).size).toBe(TRIN.length + 2);
  expect(samples[0]?.textContent).toBe('Ingen status');
});

test('every fremdrift has its own word and shape; nobody having said anything is no badge', async () => {
  const { container } = await renderTab(<>{FREMDRIFT.map((fremdrift) => <div key={fremdrift} className="sample"><FremdriftBadge fremdrift={fremdrift} /></div>)}<FremdriftBadge fremdrift={null} /></>);
  const samples = [...container.querySelectorAll('.sample')];
  expect(samples.map((sample) => sample.textContent)).toEqual(['Følger planen', 'Risiko for forsinkelse', 'Forsinket']);
  expect(new Set(samples.map((sample) => sample.querySelector('svg')?.innerHTML)).size).toBe(FREMDRIFT.length);
  expect(screen.getByText('Ikke vurderet')).toBeDefined();
});

test.each([
  ['da', 'efteråret 2015', '1. september 2015 til 30. november 2015'],
  ['en', 'autumn 2015', 'efteråret 2015 · 1 September 2015 to 30 November 2015'],
] as const)('a periode stands in words, with its days and its original wording in the title (%s)', async (language, words, title) => {
  await renderTab(<PeriodeText periode={periode('2015-09-01', '2015-11-30', 'efteråret 2015')} />, { language });
  expect(screen.getByText(words).title).toBe(title);
});

test('somebody who has left is marked, and an unknown person is no blank', async () => {
  const { container } = await renderTab(<><p><PersonName personId={PEOPLE.gorm} /></p><p><PersonName personId={PEOPLE.anne} /></p><p><PersonName personId={4711} /></p></>);
  expect([...container.querySelectorAll('p')].map((line) => line.textContent)).toEqual(['Gorm Kær (er ikke længere ansat)', 'Anne Holm', 'Ukendt person']);
});

test('the app that imports is no person: its entries come from a document', async () => {
  const base = overblikFixture();
  const personer = base.personer.map((person) => (person.id === PEOPLE.anne ? { ...person, navn: 'SharePoint App', app: true as const } : person));
  await renderTab(<p><PersonName personId={PEOPLE.anne} /></p>, { fake: createFakeServices({ overblik: { ...base, personer } }) });
  expect(screen.getByText('Indlæst fra dokument')).toBeDefined();
});

test('the age of a status is said in words, with the day in the title', async () => {
  await renderTab(<StatusAge statusPr="2015-09-21" />);
  expect(screen.getByText('for 3 uger siden').title).toBe('21. september 2015');
});

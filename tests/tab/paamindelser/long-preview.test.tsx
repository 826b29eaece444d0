import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Forudsagt } from '../../../src/domain/paamindelse/preview-reminders';
import { PreviewDays } from '../../../src/tab/paamindelser/preview-days';
import { TOM_LAESNING } from '../support/fake-paamindelsesbog';
import { AKTOERER, PEOPLE, PLANS } from '../support/overblik-fixture';
import { renderTab } from '../support/render-tab';

const DAYS = ['2015-10-13', '2015-10-14', '2015-10-15'];

/** So many receivers a day, on three days. */
function foreseen(aDay: number): readonly Forudsagt[] {
  return DAYS.flatMap((dato) => Array.from({ length: aDay }, (_, at): Forudsagt => ({
    tidspunkt: `${dato}T07:00:00Z`,
    paamindelse: { noegle: `${dato}-${at}`, art: 'paamindelse', modtager: { kind: 'person', personId: PEOPLE.anne }, dato, dele: [{ handleplanId: PLANS['1-A'], specialomraadeId: null, aktoerId: AKTOERER.administrationen, anledning: { kind: 'alder', sidst: null }, somStedfortraeder: false }] },
  })));
}

const receivers = () => screen.queryAllByRole('rowheader');

test('a preview of a few receivers stands there day by day', async () => {
  await renderTab(<PreviewDays forudsagte={foreseen(40)} laesning={TOM_LAESNING} />);
  expect(receivers()).toHaveLength(120);
});

test('of thousands the first fifty stand there; the later days are named with their number and unfold', async () => {
  const user = userEvent.setup({ delay: null });
  await renderTab(<PreviewDays forudsagte={foreseen(1000)} laesning={TOM_LAESNING} />);
  expect(receivers()).toHaveLength(50);
  await user.click(screen.getByText(/^onsdag .*: 1\.000 påmindelser$/i));
  await waitFor(() => expect(receivers()).toHaveLength(100));
  await user.click(within(screen.getByRole('region', { name: /^onsdag/i }).parentElement ?? document.body).getByRole('button', { name: 'Vis 50 flere af 950' }));
  expect(receivers()).toHaveLength(150);
});

import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { HandleplanPanel } from '../../../src/tab/handleplan/handleplan-panel';
import '../../../src/tab/handleplan/edit/edit-plan'; // A chunk of its own: fetched before the clock of a test runs.
import { PLANS } from '../support/overblik-fixture';
import { renderTab } from '../support/render-tab';
import { consultantServices } from './open-editor';

function PageWithPanel() {
  const [open, setOpen] = useState(true);
  return (
    <>
      <main><h1>Alle handleplaner</h1></main>
      {open && <HandleplanPanel handleplanId={PLANS['1-D']} beside onClose={() => setOpen(false)} />}
    </>
  );
}

test('when a plan has been deleted and its panel is closed, the focus goes to the page’s heading', async () => {
  const user = userEvent.setup({ delay: null });
  await renderTab(<PageWithPanel />, { fake: consultantServices() });
  const panel = within(screen.getByRole('complementary'));
  await user.click(panel.getByRole('button', { name: 'Redigér handleplan' }));
  await user.click(await panel.findByRole('button', { name: 'Slet handleplanen …' }));
  await user.click(panel.getByRole('button', { name: 'Slet handleplanen' }));
  const done = await panel.findByRole('heading', { name: '1-D E-læring er slettet' });
  await user.keyboard('{Escape}');
  expect(done.isConnected).toBe(false);
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
});

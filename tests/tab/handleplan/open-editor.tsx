import { screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { vi } from 'vitest';
import { HandleplanPanel } from '../../../src/tab/handleplan/handleplan-panel';
import { NewPlanPanel } from '../../../src/tab/handleplan/new-plan-panel';
import '../../../src/tab/handleplan/edit/ansvar-editor'; // Chunks of their own: fetched before the clock of a test runs.
import '../../../src/tab/handleplan/edit/edit-plan';
import '../../../src/tab/handleplan/edit/forelaeggelse-editor';
import '../../../src/tab/handleplan/edit/relation-editor';
import '../../../src/tab/handleplan/history-timeline';
import { createFakeServices, employeeFixture, type FakeServices } from '../support/fake-services';
import { PLANS } from '../support/overblik-fixture';
import { renderTab } from '../support/render-tab';

/** Somebody of the secretariat: may edit plans. */
export function consultantFixture() {
  return { ...employeeFixture(), mayEditPlans: true };
}

/** The fakes with a strategikonsulent signed in. */
export function consultantServices(given: Parameters<typeof createFakeServices>[0] = {}): FakeServices {
  return createFakeServices({ person: consultantFixture(), ...given });
}

/** The panel of a plan for a strategikonsulent, without the list behind it. */
export async function openPanel({ plan = PLANS['1-A'], fake = consultantServices() }: { readonly plan?: number; readonly fake?: FakeServices } = {}) {
  window.history.replaceState(null, '', '#');
  const onClose = vi.fn<() => void>();
  const rendered = await renderTab(<HandleplanPanel handleplanId={plan} beside onClose={onClose} />, { fake });
  return { ...rendered, onClose, user: userEvent.setup({ delay: null }), panel: within(screen.getByRole('complementary')) };
}

/** The form that edits a plan, open and read. */
export async function openEditor(situation: Parameters<typeof openPanel>[0] = {}) {
  const opened = await openPanel(situation);
  await opened.user.click(await opened.panel.findByRole('button', { name: /Redigér handleplan|Fortsæt redigeringen/ }));
  await opened.panel.findByLabelText(/^Titel/);
  return opened;
}

/** The panel of a new plan, at an address such as `#side=alle&omraade=11&ny=handleplan`. */
export async function openNewPlan(address: string, fake: FakeServices = consultantServices()) {
  window.history.replaceState(null, '', address);
  const rendered = await renderTab(<NewPlanPanel beside onClose={() => undefined} />, { fake });
  const panel = within(screen.getByRole('complementary', { name: 'Ny handleplan' }));
  return { ...rendered, user: userEvent.setup({ delay: null }), panel };
}

/** A part of the panel, turned into its editor. */
export async function openPart(name: 'Ansvar' | 'Sammenhæng med andet' | 'Forelægges', situation: Parameters<typeof openPanel>[0] = {}) {
  const opened = await openPanel(situation);
  await opened.user.click(opened.panel.getByRole('button', { name: `Redigér ${name}` }));
  await opened.panel.findByRole('button', { name: 'Færdig' });
  return { ...opened, part: within(opened.panel.getByRole('region', { name })) };
}

/** Puts another text into a field at once. */
export async function rewrite(user: UserEvent, control: HTMLElement, text: string): Promise<void> {
  await user.clear(control);
  await user.click(control);
  await user.paste(text);
}

/** The button that saves the form. */
export function saveButton(): HTMLElement {
  return screen.getByText('Gem', { selector: 'button' }); // much faster than by role
}

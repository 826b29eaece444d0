import { screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { vi } from 'vitest';
import type { Statusopdatering } from '../../../src/domain/status/statusopdatering';
import type { Services } from '../../../src/tab/app/services';
import { StatusForm } from '../../../src/tab/statusform/status-form';
import type { Language } from '../../../src/texts/language';
import { createFakeServices, type FakeServices } from '../support/fake-services';
import { PLANS } from '../support/overblik-fixture';
import { renderTab } from '../support/render-tab';

export interface OpenFormOptions {
  readonly fake?: FakeServices;
  readonly plan?: number;
  readonly specialomraadeId?: number | null;
  readonly repeats?: Statusopdatering | null;
  readonly language?: Language;
}

/** The fakes with some services replaced, and client keys that count: key-1, key-2 … */
export function fakeWith(change: (services: Services) => Partial<Services>, fake: FakeServices = createFakeServices()): FakeServices {
  return { ...fake, services: { ...fake.services, ...change(fake.services) } };
}

/** Client keys that differ from call to call, as GUIDs do. */
export function countingKeys(): () => string {
  let count = 0;
  return () => `key-${++count}`;
}

/** The form of 1-A for Anne, with what she would type on and what it told the screen around. */
export async function openForm({ fake = fakeWith(() => ({ newKey: countingKeys() })), plan = PLANS['1-A'], specialomraadeId = null, repeats = null, language = 'da' }: OpenFormOptions = {}) {
  const user = userEvent.setup({ delay: null });
  const onDone = vi.fn<(thanks: string) => void>();
  const onCancel = vi.fn<() => void>();
  const form = <StatusForm handleplanId={plan} specialomraadeId={specialomraadeId} repeats={repeats} onDone={onDone} onCancel={onCancel} />;
  const rendered = await renderTab(form, { fake, language });
  return { ...rendered, user, onDone, onCancel };
}

export function field(name: string | RegExp): HTMLElement {
  return screen.getByLabelText(name); // much faster than by role, and by the same label
}

export const STATUSTEKST = /Hvordan går det/;
export const BEHOV = /Behov for hjælp/;

/** The button that saves, whatever it says right now. */
export function saveButton(): HTMLElement {
  return screen.getByRole('button', { name: /^Gem/ });
}

/** Puts a text into a field at once, where the single keystrokes do not matter. */
export async function write(user: UserEvent, control: HTMLElement, text: string): Promise<void> {
  await user.click(control);
  await user.paste(text);
}

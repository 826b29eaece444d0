import { fireEvent, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { KOLONNER, type Kolonne } from '../../../src/domain/gitter/raekke';
import { GitterPage } from '../../../src/tab/gitter/gitter-page';
import type { Language } from '../../../src/texts/language';
import { createFakeServices, employeeFixture, type FakeServices, type FakeWorld } from '../support/fake-services';
import { overblikFixture } from '../support/overblik-fixture';
import { setScreen } from '../support/render-app';
import { renderTab } from '../support/render-tab';

/** The fakes for a strategikonsulent, with client keys that differ, as GUIDs do. */
export function consultantFake(given: Partial<FakeWorld> = {}): FakeServices {
  const fake = createFakeServices({ person: { ...employeeFixture(), mayEditPlans: true }, ...given });
  let count = 0;
  return { ...fake, services: { ...fake.services, newKey: () => `noegle-${++count}` } };
}

interface GridSituation {
  readonly fake?: FakeServices;
  readonly language?: Language;
  readonly roomy?: boolean;
}

/** The grid of the fixture's first strategy. Its plans stand as 1-A, 1-B, 1-C, 1-D, 2-A, 2-B, 2-E, 5-B, 6-A, 7-A, 10-A. */
export async function openGrid({ fake = consultantFake(), language = 'da', roomy = true }: GridSituation = {}) {
  setScreen(roomy);
  const [strategi] = overblikFixture().strategier;
  if (strategi === undefined) throw new Error('The fixture has lost its strategy');
  const rendered = await renderTab(<GitterPage strategi={strategi} />, { fake, language });
  if (roomy && fake.world.person.mayEditPlans) await screen.findAllByRole('row'); // It waits for the plans' long texts.
  return { ...rendered, fake, user: userEvent.setup({ delay: null }) };
}

/** The row of a plan by its number, or by whatever else stands in it. */
export function row(nummer: string): HTMLElement {
  const found = screen.getAllByRole('row').find((candidate) => candidate.firstElementChild?.textContent.startsWith(nummer));
  if (found === undefined) throw new Error(`There is no row ${nummer}`);
  return found;
}

/** The empty row at the end. */
export function lastRow(): HTMLElement {
  const last = screen.getAllByRole('row').at(-1);
  if (last === undefined) throw new Error('There is no row');
  return last;
}

export function cellOf(of: HTMLElement, kolonne: Kolonne): HTMLElement {
  const found = of.children[KOLONNER.indexOf(kolonne)];
  if (!(found instanceof HTMLElement)) throw new Error(`There is no column ${kolonne}`);
  return found;
}

export function cell(nummer: string, kolonne: Kolonne): HTMLElement {
  return cellOf(row(nummer), kolonne);
}

/** What is seen in a cell, without what only listeners hear. */
export function shown(of: HTMLElement): string {
  return of.querySelector(':scope > span')?.textContent ?? '';
}

export function saveButton(): HTMLElement {
  return screen.getByRole('button', { name: /^(Gem|Save)$/ });
}

/** Saves, and waits until it is told how it went. */
export async function save(user: UserEvent): Promise<void> {
  await user.click(saveButton());
  await screen.findByText(/(er gemt|saved)\.$/);
}

/** The field in which a cell is written. */
export function editorIn(target: HTMLElement): HTMLInputElement | HTMLTextAreaElement {
  const field = target.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
  if (field === null) throw new Error('Nobody is writing in this cell');
  return field;
}

/** Types a text into a cell and ends with Enter. */
export async function typeInto(user: UserEvent, target: HTMLElement, text: string): Promise<void> {
  await user.click(target);
  await user.keyboard('{F2}');
  await user.clear(editorIn(target));
  await user.paste(text);
  await user.keyboard('{Enter}');
}

/** What the grid puts on the clipboard when the browser asks for a copy, or a cut. */
export function clipboardAfter(event: 'copy' | 'cut'): string {
  const kept = new Map<string, string>();
  fireEvent[event](document.activeElement ?? document.body, { clipboardData: { setData: (type: string, text: string) => void kept.set(type, text) } });
  return kept.get('text/plain') ?? '';
}

import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CurrentPerson } from '../../../src/domain/ports/current-person';
import { MinePage } from '../../../src/tab/mine/mine-page';
import type { Language } from '../../../src/texts/language';
import { createFakeServices, employeeFixture, type FakeServices } from '../support/fake-services';
import { overblikFixture, PEOPLE } from '../support/overblik-fixture';
import { renderTab } from '../support/render-tab';

/** When the periods of 2015 are over. */
export const WINTER = new Date('2016-01-10T09:00:00Z');

/** The fixture's person, with an employee's rights. */
export function as(key: keyof typeof PEOPLE, rest: Partial<CurrentPerson> = {}): CurrentPerson {
  const person = overblikFixture().personer.find(({ id }) => id === PEOPLE[key]);
  if (person === undefined) throw new Error(`The fixture has no ${key}`);
  return { ...employeeFixture(), person, ...rest };
}

/** My plans for Bo, or for whom the fakes say. */
export async function openMine({ fake = createFakeServices({ person: as('bo') }), language = 'da' }: { fake?: FakeServices; language?: Language } = {}) {
  const rendered = await renderTab(<MinePage />, { fake, language });
  return { ...rendered, user: userEvent.setup({ delay: null }) };
}

/** The cards from the top, each as its plan's number and why it stands there. */
export function cards(): string[] {
  return screen.getAllByRole('listitem').map((card) => `${within(card).getByRole('heading').textContent.split(' ')[0] ?? ''}: ${card.querySelector('p')?.textContent ?? ''}`);
}

/** The card of a plan. */
export function card(nummer: string) {
  const found = screen.getAllByRole('listitem').find((item) => within(item).getByRole('heading').textContent.startsWith(`${nummer} `));
  if (found === undefined) throw new Error(`No card ${nummer}`);
  return within(found);
}

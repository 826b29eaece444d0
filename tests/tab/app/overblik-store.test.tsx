import { expect, test } from 'vitest';
import type { OverblikReading } from '../../../src/domain/ports/overblik-source';
import { createOverblikStore } from '../../../src/tab/app/overblik-store';
import { createFakeServices } from '../support/fake-services';
import { overblikFixture, PEOPLE } from '../support/overblik-fixture';

/** A source whose refreshes are answered by the test, one at a time. */
function heldSource() {
  const waiting: (() => void)[] = [];
  const reading = (mark: string): OverblikReading => ({ overblik: overblikFixture(), mark });
  let asked = 0;
  const refresh = () => new Promise<OverblikReading>((resolve) => {
    asked += 1;
    const mark = String(asked);
    waiting.push(() => resolve(reading(mark)));
  });
  return { source: { read: () => Promise.resolve(reading('0')), refresh, readTekst: () => Promise.resolve(null), readTekster: () => Promise.resolve(new Map<number, string>()) }, answer: () => waiting.shift()?.(), asked: () => asked };
}

test('a refresh asked for while one is under way asks anew after it, once for all who asked', async () => {
  const { source, answer, asked } = heldSource();
  const store = createOverblikStore(source);
  await store.load();
  const poll = store.refresh();
  const afterSaving = [store.refresh(), store.refresh()];
  answer();
  await poll;
  expect(asked()).toBe(2);
  answer();
  await Promise.all(afterSaving);
  expect(asked()).toBe(2);
});

test('those who have left show as such from then on, also after a refresh; an overview that did not change stays the same object', async () => {
  const fake = createFakeServices();
  const store = createOverblikStore(fake.services.overblikSource);
  await store.load();
  const aktiv = (id: number) => store.state.getState().overblik?.personer.find((person) => person.id === id)?.aktiv;
  store.markLeft(new Set([PEOPLE.anne]));
  expect([aktiv(PEOPLE.anne), aktiv(PEOPLE.bo)]).toEqual([false, true]);
  const before = store.state.getState().overblik;
  await store.refresh();
  expect(store.state.getState().overblik).toBe(before);
  fake.change((overblik) => ({ ...overblik, relationer: [] }));
  await store.refresh();
  expect(store.state.getState().overblik?.relationer).toEqual([]);
  expect(aktiv(PEOPLE.anne)).toBe(false);
});

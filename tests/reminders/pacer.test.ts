import { expect, it } from 'vitest';
import { createPacer } from '../../src/reminders/pacer';
import { fakeTime } from './fake-time';

it('lets no second hold more than the limit, and loses none of it', async () => {
  const time = fakeTime();
  const pacer = createPacer(5, time);
  const begun: number[] = [];
  for (let call = 0; call < 26; call += 1) {
    await pacer.turn();
    begun.push(time.now().getTime());
  }
  for (const from of begun) expect(begun.filter((moment) => moment >= from && moment < from + 1000).length).toBeLessThanOrEqual(5);
  expect((begun.at(-1) ?? 0) - (begun[0] ?? 0)).toBe(5000);
});

it('gives no turn before a pause is over, and goes on at its distance', async () => {
  const time = fakeTime();
  const pacer = createPacer(5, time);
  await pacer.turn();
  pacer.pause(7);
  await pacer.turn();
  await pacer.turn();
  expect(time.waits).toEqual([7000, 200]);
});

it('saves up no turns while nobody asks', async () => {
  const time = fakeTime();
  const pacer = createPacer(5, time);
  await pacer.turn();
  await time.wait(60_000);
  await pacer.turn();
  await pacer.turn();
  expect(time.waits).toEqual([60_000, 200]);
});

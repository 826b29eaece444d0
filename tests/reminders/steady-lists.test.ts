import { expect, it } from 'vitest';
import { ServiceError, type ServiceErrorKind } from '../../src/domain/service-error';
import { runReminders } from '../../src/reminders/run-reminders';
import { steadily } from '../../src/reminders/steady-lists';
import { anOverblik } from '../domain/mine/small-overblik';
import { fakeLog } from './fake-log';
import { fakeTime } from './fake-time';

/** Fails so often, then answers. */
function failing(times: number, kind: ServiceErrorKind, retryAfterSeconds?: number): { readonly ask: () => Promise<string>; readonly asked: () => number } {
  let asked = 0;
  const details = retryAfterSeconds === undefined ? {} : { retryAfterSeconds };
  return { ask: () => ((asked += 1) <= times ? Promise.reject(new ServiceError(kind, details)) : Promise.resolve('answer')), asked: () => asked };
}

it.each(['offline', 'throttled', 'broken'] as const)('asks lists that are %s again, three times, with growing pauses', async (kind) => {
  const time = fakeTime();
  expect(await steadily(failing(3, kind).ask, time)).toBe('answer');
  expect(time.waits).toEqual([2000, 10_000, 30_000]);
  await expect(steadily(failing(4, kind).ask, fakeTime())).rejects.toMatchObject({ kind });
});

it('waits as long as busy lists ask, but never longer than two minutes', async () => {
  const time = fakeTime();
  await steadily(failing(1, 'throttled', 25).ask, time);
  await steadily(failing(1, 'throttled', 3600).ask, time);
  expect(time.waits).toEqual([25_000, 120_000]);
});

it.each(['no-access', 'list-missing', 'conflict', 'refused'] as const)('does not ask again what will not pass by itself: %s', async (kind) => {
  const { ask, asked } = failing(1, kind);
  await expect(steadily(ask, fakeTime())).rejects.toMatchObject({ kind });
  expect(asked()).toBe(1);
});

it('comes through a run on which every list breaks once', async () => {
  const { log, beats } = fakeLog();
  const broken: string[] = [];
  function once<Asked extends readonly unknown[], Answer>(verb: string, ask: (...asked: Asked) => Promise<Answer>): (...asked: Asked) => Promise<Answer> {
    return (...asked) => (broken.includes(verb) ? ask(...asked) : (broken.push(verb), Promise.reject(new ServiceError('offline'))));
  }
  const breaking = { ...log, beat: once('beat', (koersel: Parameters<typeof log.beat>[0]) => log.beat(koersel)), read: once('read', () => log.read('')), forgetBefore: once('forgetBefore', () => log.forgetBefore('', '')) };
  const bud = { notify: () => Promise.resolve(), draft: () => Promise.resolve('k'), send: () => Promise.resolve() };
  await runReminders({ ...fakeTime(), overblik: { read: () => Promise.resolve({ overblik: anOverblik({}), mark: 'm' }) }, log: breaking, bud, language: 'da', noegle: 'run-1' });
  expect([...broken].sort()).toEqual(['beat', 'forgetBefore', 'read']);
  expect(beats.at(-1)).toMatchObject({ fejl: null });
});

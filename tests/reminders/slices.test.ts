import { expect, it } from 'vitest';
import { indexOverblik } from '../../src/domain/overblik/index-overblik';
import type { PlanlagtPaamindelse } from '../../src/domain/paamindelse/paamindelse';
import { ServiceError } from '../../src/domain/service-error';
import { createPacer } from '../../src/reminders/pacer';
import { runReminders } from '../../src/reminders/run-reminders';
import { portionsOf, sendAll } from '../../src/reminders/send-portions';
import { createTranslate } from '../../src/texts/translate';
import { SimulatedTime } from '../../scripts/bench/reminders/simulated-time';
import { anOverblik } from '../domain/mine/small-overblik';
import { aPerson } from '../domain/paamindelse/reminder-world';
import { fakeLog } from './fake-log';
import { fakeTime } from './fake-time';

const INDEX = indexOverblik(anOverblik({ personer: [aPerson(1)] }));
const PLANNED: readonly PlanlagtPaamindelse[] = Array.from({ length: 1000 }, (_, at) => ({ noegle: `n${at}`, art: 'paamindelse', modtager: { kind: 'person', personId: 1 }, dato: '2027-03-01', dele: [] }));

/** A run's sending, with time that passes only while it is waited for. */
function sending(world: ReturnType<typeof fakeLog>, sent: string[], sliceMs?: number) {
  let now = new Date('2027-03-01T08:00:00Z');
  const time = new SimulatedTime({ now: () => now, set: (next) => (now = next) });
  const miljoe = { log: world.log, now: time.now, wait: time.wait, ...(sliceMs !== undefined && { sliceMs }) };
  const bud = { notify: (_upn: string, { noegle }: { readonly noegle: string }) => Promise.resolve(void sent.push(noegle)), draft: () => Promise.resolve('k'), send: () => Promise.resolve() };
  const underlag = { index: INDEX, moeder: [], runder: [], language: 'da' as const, t: createTranslate('da') };
  const send = (planned: readonly PlanlagtPaamindelse[]) => sendAll(portionsOf([], planned, miljoe), { miljoe, world: { ...miljoe, bud, index: INDEX, pacers: { aktivitet: createPacer(5, time), mail: createPacer(0.5, time) } }, underlag });
  return { send, seconds: () => (now.getTime() - Date.parse('2027-03-01T08:00:00Z')) / 1000 };
}

it('sends as fast as Graph lets anybody, whatever is claimed and recorded meanwhile', async () => {
  const sent: string[] = [];
  const { send, seconds } = sending(fakeLog(), sent);
  expect(await send(PLANNED)).toEqual({ sendt: 1000, fejlet: 0, mangler: 0 });
  expect(seconds()).toBeCloseTo(999 / 5, 1);
});

it('begins nothing more when its slice is over, says how much is left, and the next slice sends just that', async () => {
  const world = fakeLog();
  const sent: string[] = [];
  const first = sending(world, sent, 60_000);
  const { sendt, mangler } = await first.send(PLANNED);
  expect([sendt + mangler, mangler > 0, first.seconds() < 85]).toEqual([1000, true, true]);
  expect(await sending(world, sent).send(PLANNED)).toMatchObject({ sendt: mangler, mangler: 0 });
  expect(new Set(sent).size).toBe(1000);
  expect(sent).toHaveLength(1000);
});

it('stops when the lists refuse, after recording what had gone out', async () => {
  const world = fakeLog();
  let claims = 0;
  const refusing = { ...world, log: { ...world.log, claimNew: (...asked: Parameters<typeof world.log.claimNew>) => ((claims += 1) === 3 ? Promise.reject(new ServiceError('throttled')) : world.log.claimNew(...asked)) } };
  const sent: string[] = [];
  await expect(sending(refusing, sent).send(PLANNED)).rejects.toMatchObject({ kind: 'throttled' });
  expect(world.rows.filter(({ tilstand }) => tilstand === 'sendt').map(({ noegle }) => noegle).sort()).toEqual([...sent].sort());
  expect(sent).toHaveLength(100);
});

const NO_BUD = { notify: () => Promise.resolve(), draft: () => Promise.resolve('k'), send: () => Promise.resolve() };
const READING = { overblik: anOverblik({}), mark: 'm' };

it('leaves a heartbeat, begun and ended', async () => {
  const { log, beats } = fakeLog();
  await runReminders({ ...fakeTime(), overblik: { read: () => Promise.resolve(READING) }, log, bud: NO_BUD, language: 'da', noegle: 'run-1' });
  expect(beats).toMatchObject([{ noegle: 'run-1', sluttet: null, fejl: null }, { noegle: 'run-1', sluttet: '2027-03-01T08:00:00.000Z', fejl: null }]);
});

it('leaves in its heartbeat why it could not do its work', async () => {
  const { log, beats } = fakeLog();
  const run = runReminders({ ...fakeTime(), overblik: { read: () => Promise.reject(new ServiceError('no-access')) }, log, bud: NO_BUD, language: 'da', noegle: 'run-1' });
  await expect(run).rejects.toMatchObject({ kind: 'no-access' });
  expect(beats.at(-1)).toMatchObject({ noegle: 'run-1', fejl: 'no-access', sluttet: '2027-03-01T08:00:00.000Z' });
});

import { expect, it } from 'vitest';
import { indexOverblik } from '../../src/domain/overblik/index-overblik';
import type { Paamindelse } from '../../src/domain/paamindelse/paamindelse';
import { type Besked, type Bud, BudFejl } from '../../src/domain/ports/bud';
import type { Greb, Udfaldsfelter } from '../../src/domain/ports/paamindelseslog';
import { deliver } from '../../src/reminders/deliver';
import { createPacer } from '../../src/reminders/pacer';
import { anOverblik } from '../domain/mine/small-overblik';
import { aPerson } from '../domain/paamindelse/reminder-world';
import { fakeTime } from './fake-time';

const BESKED: Besked = { noegle: 'n', slags: { kind: 'flere', antal: 2 }, saetning: '2 indsatser mangler status', brev: [], visning: 'side=mine' };
const BUSY = (seconds: number | null) => new BudFejl('optaget', true, seconds);
const INDEX = indexOverblik(anOverblik({ personer: [aPerson(1), aPerson(2, { upn: null }), aPerson(3, { mail: null })] }));

function claimed(rest: Partial<Paamindelse> = {}): Greb {
  return { etag: 'e1', paamindelse: { id: 1, noegle: 'n', art: 'paamindelse', modtager: { kind: 'person', personId: 1 }, dato: '2027-03-01', dele: [], tilstand: 'sender', kanal: null, forsoeg: 0, tidligst: null, kladdeId: null, fejl: null, sendt: null, ...rest } };
}

/** A messenger that fails as told, one answer a call; what it was asked; what was recorded meanwhile. */
function world(failures: { readonly notify?: readonly (Error | null)[]; readonly draft?: readonly (Error | null)[]; readonly send?: readonly (Error | null)[] } = {}, lost = false) {
  const calls: string[] = [];
  const recorded: Udfaldsfelter[] = [];
  const left = { notify: [...(failures.notify ?? [])], draft: [...(failures.draft ?? [])], send: [...(failures.send ?? [])] };
  function act(kind: keyof typeof left, what: string): Promise<void> {
    calls.push(`${kind} ${what}`);
    const error = left[kind].shift() ?? null;
    return error === null ? Promise.resolve() : Promise.reject(error);
  }
  const bud: Bud = { notify: (upn) => act('notify', upn), draft: async (mail) => { await act('draft', mail); return 'k1'; }, send: (id) => act('send', id) };
  const time = fakeTime();
  const log = { record: (greb: Greb, felter: Udfaldsfelter) => { recorded.push(felter); return Promise.resolve(lost ? null : { paamindelse: { ...greb.paamindelse, ...felter }, etag: 'e2' }); } };
  return { ...time, time, calls, recorded, bud, log, index: INDEX, pacers: { aktivitet: createPacer(5, time), mail: createPacer(0.5, time) } };
}

const NOT_INSTALLED = new BudFejl('ikke-installeret', false);

it('goes to the activity feed of whoever has it', async () => {
  const all = world();
  expect((await deliver(claimed(), BESKED, all)).felter).toMatchObject({ tilstand: 'sendt', kanal: 'aktivitet', forsoeg: 1, fejl: null, tidligst: null });
  expect(all.calls).toEqual(['notify person1@fyrtaarn.example']);
});

it.each(['ikke-installeret', 'ukendt-modtager'] as const)('goes by mail after %s: the draft is recorded before it is sent, with the reason', async (fejl) => {
  const all = world({ notify: [new BudFejl(fejl, false)] });
  const { greb, felter } = await deliver(claimed(), BESKED, all);
  expect(all.calls).toEqual(['notify person1@fyrtaarn.example', 'draft person1@fyrtaarn.example', 'send k1']);
  expect(all.recorded).toEqual([{ kladdeId: 'k1', kanal: 'mail', fejl }]);
  expect([greb?.etag, felter]).toMatchObject(['e2', { tilstand: 'sendt', kanal: 'mail' }]);
});

it('goes by mail at once to a person without a sign-in name, and to an address outside', async () => {
  const [person, outside] = [world(), world()];
  await deliver(claimed({ modtager: { kind: 'person', personId: 2 } }), BESKED, person);
  await deliver(claimed({ modtager: { kind: 'adresse', aktoerId: 5, mail: 'post@partner.example' } }), BESKED, outside);
  expect([person.calls, outside.calls]).toEqual([['draft person2@fyrtaarn.example', 'send k1'], ['draft post@partner.example', 'send k1']]);
});

it('sends the draft of a run that was killed, and writes no other', async () => {
  const all = world();
  await deliver(claimed({ kladdeId: 'gammel' }), BESKED, all);
  expect(all.calls).toEqual(['send gammel']);
});

it('sends no mail when another run has taken the reminder over meanwhile', async () => {
  const all = world({ notify: [NOT_INSTALLED] }, true);
  expect(await deliver(claimed(), BESKED, all)).toEqual({ greb: null, felter: {} });
  expect(all.calls.some((call) => call.startsWith('send'))).toBe(false);
});

it('waits as long as a busy Graph asks, and is then sent in the same run', async () => {
  const all = world({ notify: [BUSY(7), BUSY(null), null] });
  expect((await deliver(claimed(), BESKED, all)).felter).toMatchObject({ tilstand: 'sendt' });
  expect(all.now().getTime() - Date.parse('2027-03-01T08:00:00.000Z')).toBeGreaterThanOrEqual(9000);
  expect(all.time.waits[0]).toBe(7000);
});

it('by mail keeps to one in two seconds, and holds no notification up', async () => {
  const all = world();
  const outside = claimed({ modtager: { kind: 'adresse', aktoerId: 5, mail: 'post@partner.example' } });
  for (const greb of [outside, outside, outside, claimed()]) await deliver(greb, BESKED, all);
  expect(all.time.waits).toEqual([2000, 2000]);
});

it('does not wait longer than a minute at once: it is tried in a later run', async () => {
  const all = world({ notify: [BUSY(600)] });
  expect((await deliver(claimed(), BESKED, all)).felter).toEqual({ tilstand: 'fejlet', forsoeg: 1, tidligst: '2027-03-01T08:10:00.000Z', fejl: 'optaget' });
});

it('asks a busy Graph five times, no more', async () => {
  const all = world({ notify: Array.from({ length: 9 }, () => BUSY(1)) });
  expect((await deliver(claimed(), BESKED, all)).felter).toMatchObject({ tilstand: 'fejlet', fejl: 'optaget' });
  expect(all.calls).toHaveLength(5);
});

it('without an answer pauses longer and longer, and is at last given up', async () => {
  const outcomes = await Promise.all([0, 1, 2, 3, 4].map(async (forsoeg) => (await deliver(claimed({ forsoeg }), BESKED, world({ notify: [new BudFejl('intet-svar', true)] }))).felter));
  expect(outcomes.map(({ tilstand }) => tilstand)).toEqual(['fejlet', 'fejlet', 'fejlet', 'fejlet', 'opgivet']);
  const pauses = outcomes.map(({ tidligst }) => (tidligst ? Date.parse(tidligst) - Date.parse('2027-03-01T08:00:00.000Z') : Infinity));
  expect(pauses).toEqual([...pauses].sort((one, other) => one - other));
  expect(new Set(pauses).size).toBe(5);
});

it('to somebody who has neither Teams nor mail is given up at once, and says why', async () => {
  const all = world({ notify: [NOT_INSTALLED] });
  expect((await deliver(claimed({ modtager: { kind: 'person', personId: 3 } }), BESKED, all)).felter).toMatchObject({ tilstand: 'opgivet', fejl: 'uden-mail', tidligst: null });
});

it('without the permission for mail is tried again: somebody may grant it', async () => {
  const all = world({ notify: [NOT_INSTALLED], draft: [new BudFejl('mangler-tilladelse', true)] });
  expect((await deliver(claimed(), BESKED, all)).felter).toMatchObject({ tilstand: 'fejlet', fejl: 'mangler-tilladelse' });
});

it('whose draft somebody deleted gets a new one the next time', async () => {
  const gone = await deliver(claimed({ kladdeId: 'slettet' }), BESKED, world({ send: [new BudFejl('afvist', false)] }));
  expect(gone.felter).toMatchObject({ tilstand: 'fejlet', kladdeId: null });
  const next = world();
  await deliver(claimed({ forsoeg: 1, kladdeId: null, modtager: { kind: 'person', personId: 2 } }), BESKED, next);
  expect(next.calls).toEqual(['draft person2@fyrtaarn.example', 'send k1']);
});

it('that is refused for what it says is given up at once', async () => {
  expect((await deliver(claimed(), BESKED, world({ notify: [new BudFejl('afvist', false)] }))).felter).toMatchObject({ tilstand: 'opgivet', fejl: 'afvist' });
});

it('lets a fault of our own through', async () => {
  await expect(deliver(claimed(), BESKED, world({ notify: [new RangeError('ours')] }))).rejects.toThrow('ours');
});

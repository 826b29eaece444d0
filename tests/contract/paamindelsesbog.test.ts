import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STANDARDREGEL } from '../../src/domain/paamindelse/regel';
import type { NytPaamindelsessvar } from '../../src/domain/paamindelse/paamindelsessvar';
import type { Paamindelsesbog, Rundefelter } from '../../src/domain/ports/paamindelsesbog';
import type { Rundebillede } from '../../src/domain/statusrunde/rundebillede';
import { createPaamindelsesbog } from '../../src/sharepoint/paamindelser/paamindelsesbog';
import { connectAs, openSiteReady } from './site';
import type { Role } from './role';
import type { Target } from './target';

const LONG_AGO = '2020-01-01T00:00:00.000Z';
const REGEL: Rundefelter<'regel'> = { ...STANDARDREGEL, strategiId: 1, gaelderFra: '2027-01-01' };
const RUNDE: Rundefelter<'runde'> = { strategiId: 1, titel: 'Forår', formaal: 'moede', moedeId: 3, handleplanIds: [4, 5], statusPr: '2027-03-31', aabner: '2027-03-01', lukker: '2027-03-19', lukket: null };
const SVAR: NytPaamindelsessvar = { noegle: 'svar-1', art: 'ikke-den-rette', personId: 9, handleplanId: 4, specialomraadeId: null, dato: null, begrundelse: 'Det er Torbens' };

function billedeOf(rundeId: number, lukket: string, parts: number): Rundebillede {
  return { rundeId, lukket, dele: Array.from({ length: parts }, (_, at) => ({ handleplanId: at + 1, aktoerId: 2, specialomraadeId: null, svar: 'besvaret', trin: 'i-gang', fremdrift: 'forsinket', statusPr: '2027-03-31', statusopdateringId: at + 10 })) };
}

describe('rounds, rules, møder and answers in the lists', () => {
  let target: Target;
  let bog: Paamindelsesbog;
  const bogAs = (role: Role, more: Partial<Parameters<typeof connectAs>[2]> = {}) => createPaamindelsesbog(connectAs(target, role, more));

  beforeAll(async () => {
    target = await openSiteReady();
    bog = bogAs('strategikonsulent');
  });
  afterAll(() => target.close());

  it('come back as they were written, each with a mark of its own', async () => {
    const regel = await bog.create('regel', 'regel-1', REGEL);
    const runde = await bog.create('runde', 'runde-1', RUNDE);
    const moede = await bog.create('moede', 'moede-1', { organ: 'omraadeledermoede', titel: 'Områdeledermøde', dato: '2027-03-12', strategiIds: null });
    expect([regel, runde, moede]).toMatchObject([REGEL, RUNDE, { organ: 'omraadeledermoede', dato: '2027-03-12', strategiIds: null }]);
    expect(await bog.read(LONG_AGO)).toMatchObject({ regler: [regel], runder: [runde], moeder: [moede], unreadable: [] });
  });

  it('created twice under one key, is one', async () => {
    const first = await bog.create('runde', 'to-gange', RUNDE);
    expect(await bog.create('runde', 'to-gange', { ...RUNDE, titel: 'Igen' })).toEqual(first);
  });

  it('changed by two, conflicts for the slower, who may open it anew', async () => {
    const { id } = await bog.create('runde', 'delt', RUNDE);
    const [mine, yours] = [await bog.open('runde', id), await bog.open('runde', id)];
    const changed = await bog.change('runde', mine, { lukker: '2027-03-26' });
    await expect(bog.change('runde', yours, { titel: 'Sommer' })).rejects.toMatchObject({ kind: 'conflict' });
    expect((await bog.open('runde', id))).toEqual(changed);
    expect(changed.post).toEqual({ ...mine.post, lukker: '2027-03-26' });
    expect((await bog.change('runde', changed, { titel: 'Sommer' })).post.titel).toBe('Sommer');
  });

  it('removed by one who has an old version, stays; by one who has the newest, goes', async () => {
    const { id } = await bog.create('moede', 'aflyst', { organ: 'hmu', titel: 'HMU', dato: '2027-04-01', strategiIds: [1] });
    const old = await bog.open('moede', id);
    const newer = await bog.change('moede', old, { titel: 'HMU, flyttet' });
    await expect(bog.remove('moede', old)).rejects.toMatchObject({ kind: 'conflict' });
    await bog.remove('moede', newer);
    expect((await bog.read(LONG_AGO)).moeder.map((moede) => moede.id)).not.toContain(id);
  });

  it('answered twice by the same press, is answered once, in the name of whoever answered', async () => {
    const ofLeader = bogAs('leder');
    const [first] = await ofLeader.answer([SVAR]);
    const [again] = await ofLeader.answer([SVAR]);
    expect(again).toEqual(first);
    expect(first).toMatchObject(SVAR);
    expect((await bog.read(LONG_AGO)).svar).toEqual([first]);
  });

  it('read by a medarbejder, have everything but the log and the runs', async () => {
    const reading = await bogAs('medarbejder').read(LONG_AGO);
    expect(reading).toMatchObject({ log: [], koersler: [], unreadable: [] });
    expect([reading.regler.length, reading.runder.length > 0, reading.svar.length]).toEqual([1, true, 1]);
  });

  it('read by HMU, who are never reminded, have no answers either', async () => {
    expect(await bogAs('hmu').read(LONG_AGO)).toMatchObject({ log: [], koersler: [], svar: [] });
  });

  it.each(['medarbejder', 'leder', 'hmu'] as const)('cannot be opened or ruled by %s', async (role) => {
    await expect(bogAs(role).create('runde', `af-${role}`, RUNDE)).rejects.toMatchObject({ kind: 'no-access' });
    await expect(bogAs(role).create('regel', `af-${role}`, REGEL)).rejects.toMatchObject({ kind: 'no-access' });
  });

  it('a closed round keeps its picture, larger than one note holds', async () => {
    const { id } = await bog.create('runde', 'stor', RUNDE);
    const billede = billedeOf(id, '2027-03-19T12:00:00.000Z', 1000);
    expect(JSON.stringify(billede).length).toBeGreaterThan(60_000);
    const closed = await bog.close(await bog.open('runde', id), billede);
    expect(closed.post.lukket).toBe(billede.lukket);
    expect(await bogAs('hmu').readBillede(id)).toEqual(billede);
  });

  it('a close that was killed between picture and mark leaves the round open, and the next one closes it with its own picture', async () => {
    const { id } = await bog.create('runde', 'afbrudt', RUNDE);
    const dying = bogAs('strategikonsulent', { fetch: (input, init) => (new Headers(init?.headers).get('X-HTTP-Method') === 'MERGE' ? Promise.reject(new TypeError('fetch failed')) : fetch(input, init)) });
    await expect(dying.close(await bog.open('runde', id), billedeOf(id, '2027-03-19T12:00:00.000Z', 2))).rejects.toMatchObject({ kind: 'offline' });
    expect([(await bog.open('runde', id)).post.lukket, await bog.readBillede(id)]).toEqual([null, null]);
    const later = billedeOf(id, '2027-03-19T12:10:00.000Z', 3);
    await bog.close(await bog.open('runde', id), later);
    expect(await bog.readBillede(id)).toEqual(later);
  });

  it('closed by two, shows the picture of the one who closed it', async () => {
    const { id } = await bog.create('runde', 'lukket-af-to', RUNDE);
    const [mine, yours] = [await bog.open('runde', id), await bog.open('runde', id)];
    const billede = billedeOf(id, '2027-03-19T12:00:00.000Z', 2);
    await bog.close(mine, billede);
    await expect(bog.close(yours, billedeOf(id, '2027-03-19T12:05:00.000Z', 5))).rejects.toMatchObject({ kind: 'conflict' });
    expect(await bog.readBillede(id)).toEqual(billede);
  });
});

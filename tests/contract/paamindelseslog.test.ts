import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Koersel } from '../../src/domain/paamindelse/koersel';
import type { PlanlagtPaamindelse } from '../../src/domain/paamindelse/paamindelse';
import type { Paamindelseslog } from '../../src/domain/ports/paamindelseslog';
import { createPaamindelseslog } from '../../src/sharepoint/paamindelser/paamindelseslog';
import { createPaamindelsesbog } from '../../src/sharepoint/paamindelser/paamindelsesbog';
import { addRows } from './add-rows';
import { listPath, rawRows } from './raw-request';
import { connectAs, openSiteReady } from './site';
import type { Target } from './target';
import { watchFetch } from './watched-fetch';

const LONG_AGO = '2020-01-01T00:00:00.000Z';
const [NINE, QUARTER_PAST, TEN] = ['2027-03-01T08:00:00.000Z', '2027-03-01T08:15:00.000Z', '2027-03-01T09:00:00.000Z'] as const;

function planlagt(noegle: string): PlanlagtPaamindelse {
  return { noegle, art: 'paamindelse', modtager: { kind: 'person', personId: 7 }, dato: '2027-03-01', dele: [{ handleplanId: 4, specialomraadeId: null, aktoerId: 2, anledning: { kind: 'runde', rundeId: 1, dato: '2027-03-19' }, somStedfortraeder: false }] };
}

describe('the log of reminders in the lists', () => {
  let target: Target;
  let log: Paamindelseslog;
  let other: Paamindelseslog;
  let noegle = '';
  let count = 0;

  beforeAll(async () => {
    target = await openSiteReady();
    [log, other] = [createPaamindelseslog(connectAs(target, 'ejer')), createPaamindelseslog(connectAs(target, 'ejer'))];
  });
  beforeEach(() => { noegle = `p-${(count += 1)}`; });
  afterAll(() => target.close());

  const claimOne = async (key = noegle) => {
    const [greb] = await log.claimNew([planlagt(key)], QUARTER_PAST);
    if (greb === undefined) throw new Error('Nobody held it, and it was not claimed.');
    return greb;
  };

  it('keeps a new reminder as claimed, in two requests', async () => {
    const watched = watchFetch();
    const [greb] = await createPaamindelseslog(connectAs(target, 'ejer', { fetch: watched.fetch })).claimNew([planlagt(noegle)], QUARTER_PAST);
    expect(greb?.paamindelse).toMatchObject({ ...planlagt(noegle), tilstand: 'sender', tidligst: QUARTER_PAST, forsoeg: 0, kladdeId: null });
    expect(watched.requests).toHaveLength(2);
  });

  it('leaves out a key that another run has, and claims the rest', async () => {
    await claimOne();
    const held = await other.claimNew([planlagt(noegle), planlagt(`${noegle}-ny`)], QUARTER_PAST);
    expect(held.map(({ paamindelse }) => paamindelse.noegle)).toEqual([`${noegle}-ny`]);
  });

  it('lets nobody take over before the claim has ended, and one alone after', async () => {
    const { paamindelse: { id } } = await claimOne();
    expect(await other.claimOpen([id], NINE, QUARTER_PAST)).toEqual([]);
    const both = await Promise.all([log, other].map((one) => one.claimOpen([id], QUARTER_PAST, TEN)));
    expect(both.flat().map(({ paamindelse }) => [paamindelse.id, paamindelse.tidligst])).toEqual([[id, TEN]]);
  });

  it('gives nothing to one who has lost it: the other goes on', async () => {
    const lost = await claimOne();
    const [held] = await other.claimOpen([lost.paamindelse.id], TEN, TEN);
    expect(await log.record(lost, { tilstand: 'sendt' })).toBeNull();
    expect(held && (await other.record(held, { tilstand: 'sendt', sendt: TEN }))?.paamindelse).toMatchObject({ tilstand: 'sendt', sendt: TEN });
  });

  it('records one thing after the other with what the first gave, and claims nothing that is settled', async () => {
    const greb = await claimOne();
    const drafted = await log.record(greb, { kladdeId: 'k1', kanal: 'mail', fejl: 'ikke-installeret' });
    const sent = drafted && await log.record(drafted, { tilstand: 'sendt', forsoeg: 1, sendt: NINE });
    expect(sent?.paamindelse).toMatchObject({ kladdeId: 'k1', kanal: 'mail', tilstand: 'sendt', forsoeg: 1 });
    expect(await other.claimOpen([greb.paamindelse.id], TEN, TEN)).toEqual([]);
    expect((await log.read(LONG_AGO)).log.find(({ id }) => id === greb.paamindelse.id)).toEqual(sent?.paamindelse);
  });

  it('records many in one request, in the order asked, the lost ones as null', async () => {
    const held = await log.claimNew([planlagt(`${noegle}-a`), planlagt(`${noegle}-b`), planlagt(`${noegle}-c`)], QUARTER_PAST);
    await other.claimOpen(held.slice(1, 2).map(({ paamindelse }) => paamindelse.id), TEN, TEN);
    const watched = watchFetch();
    const outcome = await createPaamindelseslog(connectAs(target, 'ejer', { fetch: watched.fetch })).recordMany(held.map((greb) => ({ greb, felter: { tilstand: 'sendt', sendt: NINE } })));
    expect(outcome.map((one) => one?.paamindelse.noegle ?? null)).toEqual([`${noegle}-a`, null, `${noegle}-c`]);
    expect(watched.requests).toHaveLength(1);
  });

  it('overwrites the heartbeat of the same run', async () => {
    const beginning: Omit<Koersel, 'id'> = { noegle, startet: NINE, sluttet: null, planlagt: 0, sendt: 0, fejlet: 0, mangler: 0, fejl: null };
    await log.beat(beginning);
    await log.beat({ ...beginning, sluttet: QUARTER_PAST, planlagt: 12, sendt: 11, fejlet: 1 });
    const { koersler } = await createPaamindelsesbog(connectAs(target, 'strategikonsulent')).read(LONG_AGO);
    expect(koersler.filter((one) => one.noegle === noegle)).toMatchObject([{ sluttet: QUARTER_PAST, planlagt: 12, sendt: 11, fejlet: 1 }]);
  });

  it('can be read by a strategikonsulent, and written by nobody but the run', async () => {
    const ofPerson = connectAs(target, 'strategikonsulent');
    expect((await createPaamindelsesbog(ofPerson).read(LONG_AGO)).log.length).toBeGreaterThan(0);
    await expect(createPaamindelseslog(ofPerson).claimNew([planlagt(noegle)], TEN)).rejects.toMatchObject({ kind: 'no-access' });
  });

  it('forgets names, plans and answers when they are old, and keeps the numbers', async () => {
    const greb = await claimOne();
    await log.record(greb, { tilstand: 'sendt', kanal: 'mail', kladdeId: 'k', sendt: NINE });
    await createPaamindelsesbog(connectAs(target, 'medarbejder')).answer([{ noegle: 'gammelt', art: 'senere', personId: 7, handleplanId: 4, specialomraadeId: null, dato: '2027-03-08', begrundelse: null }]);
    expect(await log.forgetBefore(LONG_AGO, LONG_AGO)).toBe(0);
    while (await log.forgetBefore('2100-01-01T00:00:00.000Z', LONG_AGO) > 0);
    const [row] = (await rawRows(target, `${listPath(target, 'Paamindelser')}/items?$filter=Id eq ${greb.paamindelse.id}`));
    expect(row).toMatchObject({ Dato: '2027-03-01', Antal: 1, Tilstand: 'sendt', Kanal: 'mail', ModtagerId: null, ModtagerMail: null, Dele: '[]', KladdeId: null });
    expect(JSON.stringify(row)).not.toContain(noegle);
    const { log: left, svar, unreadable } = await log.read(LONG_AGO);
    expect([left, svar, unreadable]).toEqual([[], [], []]);
  });

  it('keeps heartbeats no longer than it is told, and the reminders all the same', async () => {
    await log.beat({ noegle, startet: NINE, sluttet: TEN, planlagt: 0, sendt: 0, fejlet: 0, mangler: 0, fejl: null });
    await claimOne();
    expect(await log.forgetBefore(LONG_AGO, LONG_AGO)).toBe(0);
    expect(await log.forgetBefore(LONG_AGO, '2100-01-01T00:00:00.000Z')).toBeGreaterThan(0);
    const { koersler, log: rows } = await log.read(LONG_AGO);
    expect([koersler, rows.map((row) => row.noegle)]).toEqual([[], [noegle]]);
  });

  it('is read whole past the 5,000 rows of one page', async () => {
    await addRows(target, 'Paamindelser', Array.from({ length: 5001 }, (_, at) => ({ Noegle: `mange-${at}`, Art: 'paamindelse', ModtagerId: 7, Dato: '2027-03-01', Dele: '[]', Tilstand: 'sendt', Forsoeg: 1 })));
    const { log: rows } = await log.read(LONG_AGO);
    expect(new Set(rows.map((row) => row.noegle).filter((key) => key.startsWith('mange-'))).size).toBe(5001);
    expect((await log.read('2100-01-01T00:00:00.000Z')).log).toEqual([]);
  }, 60_000);
});

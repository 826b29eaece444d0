import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NyStatusopdatering } from '../../src/domain/status/statusopdatering';
import { createStatusJournal } from '../../src/sharepoint/status/status-journal';
import { addRows } from './add-rows';
import { indhold } from './draft-of-strategi';
import { listPath, rawRequest } from './raw-request';
import type { Role } from './role';
import { connectAs, openSiteReady } from './site';
import type { Target } from './target';
import { watchFetch } from './watched-fetch';

const STRATEGI = 7;
/** Entries about handleplaner of the same strategi: more than SharePoint's threshold. */
const ABOUT_PLANS = 5200;

describe('the status of a strategi and its Omraader, among more entries than SharePoint filters', () => {
  let target: Target;
  const journal = (role: Role = 'medarbejder', more = {}) => createStatusJournal(connectAs(target, role, more));
  const about = (omraadeId: number | null, statustekst: string, statusPr: string): NyStatusopdatering => ({
    ...indhold(statustekst, statusPr), strategiId: STRATEGI, omraadeId, handleplanId: null, specialomraadeId: null, noegle: randomUUID(), faellesNoegle: null,
  });
  beforeAll(async () => {
    target = await openSiteReady();
    await journal().register(about(null, 'Om det hele', '2025-01-31'));
    await addRows(target, 'Statusopdateringer', Array.from({ length: ABOUT_PLANS }, (_, at) => ({ Noegle: `plan-${at}`, StrategiId: STRATEGI, HandleplanId: 1 + (at % 60), StatusPr: '2025-02-01' })));
    await journal().register(about(31, 'Om området, først', '2025-03-01'));
    await journal('leder').register(about(31, 'Om området, senere', '2025-06-01'));
    await journal().register({ ...about(31, 'En anden strategis', '2025-06-02'), strategiId: 8, omraadeId: 99 });
  }, 120_000);
  afterAll(() => target.close());

  it('cannot be asked for by the indexed id of the strategi alone', async () => {
    const { status } = await rawRequest(target, 'ejer', { method: 'GET', path: `${listPath(target, 'Statusopdateringer')}/items?$filter=StrategiId eq ${STRATEGI} and HandleplanId eq null` });
    expect(status).toBe(500);
  });

  it('comes whole and newest first, in two round trips, to those who may only read too', async () => {
    const watched = watchFetch();
    const history = await journal('hmu', { fetch: watched.fetch }).readStrategiHistory(STRATEGI);
    expect(history.map(({ omraadeId, statustekst }) => [omraadeId, statustekst])).toEqual([[31, 'Om området, senere'], [31, 'Om området, først'], [null, 'Om det hele']]);
    expect(watched.roundTrips).toBe(2);
  });

  it('comes for one Omraade by itself', async () => {
    const history = await journal().readOmraadeHistory(31);
    expect(history.map(({ statustekst }) => statustekst)).toEqual(['Om området, senere', 'Om området, først']);
    expect(await journal().readOmraadeHistory(4711)).toEqual([]);
  });
});

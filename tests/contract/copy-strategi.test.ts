import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyStrategi } from '../../src/domain/aendring/copy-strategi';
import type { Overblik } from '../../src/domain/overblik/overblik';
import type { Strategi } from '../../src/domain/strategi/strategi';
import { createStrategiEditor } from '../../src/sharepoint/editor/strategi-editor';
import { readOverblik } from '../../src/sharepoint/overblik/read-overblik';
import { createStrategiWriter } from '../../src/sharepoint/udkast/write-strategi';
import { draftOfStrategi } from './draft-of-strategi';
import { interruptedFetch } from './interrupted-fetch';
import { readPoster } from './read-poster';
import { connectAs, openSiteReady } from './site';
import type { Role } from './role';
import type { Target } from './target';
import { watchFetch } from './watched-fetch';

/** Enough that a broken line leaves some behind, few enough to be quick. */
const PLANS = 40;

describe('a strategy made from an earlier one', () => {
  let target: Target;
  let from: Strategi;
  beforeAll(async () => {
    target = await openSiteReady();
    const draft = draftOfStrategi('fra', target.upnOf('leder'));
    const many = Array.from({ length: PLANS - 2 }, (_, at) => ({ noegle: `fra/x-${at}`, omraade: 'fra/o1', nummer: null, titel: `Plan ${at}`, tekst: null, periode: null, tilsagn: null, relevantForMed: false, fase: null, faellesCelle: null, orden: at + 3 }));
    await createStrategiWriter(connectAs(target, 'strategikonsulent')).write({ ...draft, handleplaner: [...draft.handleplaner, ...many] });
    from = one((await read()).strategier, 'fra');
  });
  afterAll(() => target.close());

  const read = async () => {
    const sp = connectAs(target, 'hmu');
    return { ...(await readOverblik(sp)).overblik, handleplaner: await readPoster(sp) };
  };
  const editor = (more = {}, role: Role = 'strategikonsulent') => createStrategiEditor(connectAs(target, role, more));
  const one = <T extends { readonly noegle: string }>(rows: readonly T[], noegle: string): T => {
    const found = rows.find((row) => row.noegle === noegle);
    if (found === undefined) throw new Error(`${noegle} is missing`);
    return found;
  };
  const copyOf = (overblik: Awaited<ReturnType<typeof read>>, noegle: string) => copyStrategi(from, overblik, overblik.handleplaner, { noegle, titel: 'Den nye', fra: '2028-01-01', til: '2031-12-31', handleplaner: true, ansvar: true, relationer: true });
  const shapeOf = ({ strategier, omraader, handleplaner, ansvar, relationer, planstatus }: Overblik, noegle: string) => {
    const { id } = one(strategier, noegle);
    const plans = handleplaner.filter(({ strategiId }) => strategiId === id);
    const of = new Set(plans.map((plan) => plan.id));
    return {
      omraader: omraader.filter(({ strategiId }) => strategiId === id).length,
      handleplaner: plans.length,
      ansvar: ansvar.filter(({ handleplanId }) => of.has(handleplanId)).length,
      byggerViderePaa: relationer.filter(({ type, fraHandleplanId }) => type === 'bygger-videre-paa' && of.has(fraHandleplanId)).length,
      planstatus: planstatus.filter(({ handleplanId }) => of.has(handleplanId)).length,
    };
  };
  const WHOLE = { omraader: 2, handleplaner: PLANS, ansvar: 1, byggerViderePaa: PLANS, planstatus: 0 };

  it('takes few requests, has tree, plans, Ansvar and relations, no statuses, and one change tells of it', async () => {
    const noegle = randomUUID();
    const watched = watchFetch();
    const progress: number[] = [];
    const made = await editor({ fetch: watched.fetch }).createStrategi(copyOf(await read(), noegle), (done) => progress.push(done));
    expect(made).toMatchObject({ noegle, titel: 'Den nye', fra: '2028-01-01', niveauer: ['Tema', 'Indsatsområde'] });
    expect(watched.requests.length).toBeLessThanOrEqual(12);
    expect(progress.at(-1)).toBe(1 + 2 + PLANS + 1 + PLANS);
    expect(shapeOf(await read(), noegle)).toEqual(WHOLE);
    expect(await editor().readAendringer({ strategiId: made.id })).toMatchObject([{ art: 'oprettet', posttype: 'strategi', navn: 'Den nye' }]);
  });

  it('has its tree and numbers as they were, and each plan knows the one it was made from', async () => {
    const noegle = randomUUID();
    const before = await read();
    await editor().createStrategi(copyOf(before, noegle));
    const after = await read();
    const old = one(before.handleplaner, 'fra/1-A');
    const plan = one(after.handleplaner, `${noegle}/handleplan-${old.id}`);
    expect(plan).toMatchObject({ nummer: '1-A', titel: old.titel, tekst: old.tekst, periode: null });
    const omraade = after.omraader.find(({ id }) => id === plan.omraadeId);
    expect(omraade).toMatchObject({ niveau: 2, nummer: '1', verdensmaal: ['13', '13.2'] });
    expect(after.omraader.find(({ id }) => id === omraade?.foraelderId)).toMatchObject({ titel: 'Tema', niveau: 1 });
    expect(after.relationer.find(({ fraHandleplanId }) => fraHandleplanId === plan.id)).toMatchObject({ tilHandleplanId: old.id });
  });

  it.each([16, 45, 90])('goes on where it stopped when the line broke at operation %i, and nothing is there twice', async (at) => {
    const noegle = randomUUID();
    const copy = copyOf(await read(), noegle);
    await expect(editor({ fetch: interruptedFetch(at) }).createStrategi(copy)).rejects.toMatchObject({ kind: 'offline' });
    await editor().createStrategi(copy);
    await editor().createStrategi(copy);
    const after = await read();
    expect(shapeOf(after, noegle)).toEqual(WHOLE);
    expect(await editor().readAendringer({ strategiId: one(after.strategier, noegle).id })).toHaveLength(1);
  });

  it('is refused to those who may not edit, and leaves nothing behind', async () => {
    const noegle = randomUUID();
    await expect(editor({}, 'leder').createStrategi(copyOf(await read(), noegle))).rejects.toMatchObject({ kind: 'no-access' });
    expect((await read()).strategier.some((strategi) => strategi.noegle === noegle)).toBe(false);
  });
});

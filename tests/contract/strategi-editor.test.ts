import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changedFields } from '../../src/domain/aendring/changed-fields';
import { mergeEdits } from '../../src/domain/aendring/merge-edits';
import { readOverblik } from '../../src/sharepoint/overblik/read-overblik';
import { refreshOverblik } from '../../src/sharepoint/overblik/refresh-overblik';
import { readCurrentPerson } from '../../src/sharepoint/person/current-person';
import { breakingFetch } from './breaking-fetch';
import { editorOn, kindOf, planFelter } from './editor-on';
import { listPath, rawAnswer, rawRows } from './raw-request';
import { connectAs, openSiteReady } from './site';
import type { Target } from './target';
import { urlOf, watchFetch } from './watched-fetch';

describe('editing strategies', () => {
  let target: Target;
  beforeAll(async () => { target = await openSiteReady(); });
  afterAll(() => target.close());

  const { editor, newPlan, openPlan, titleOf, aendringerOf } = editorOn(() => target);

  describe('making', () => {
    it('gives the record back as it will be read, and tells who made it', async () => {
      const felter = planFelter({ titel: "Peters' plan", tekst: 'Linje 1\nLinje 2', periode: { fra: '2025-07-01', til: '2025-12-31', ordlyd: '2. halvår 2025', om: 'gennemfoeres' }, relevantForMed: true });
      const made = await editor().create({ type: 'handleplan', noegle: randomUUID(), felter });
      expect(made).toEqual({ ...felter, id: made.id, noegle: made.noegle });
      expect((await editor().open('handleplan', made.id)).post).toEqual(made);
      const { person } = await readCurrentPerson(connectAs(target, 'strategikonsulent'));
      expect(await aendringerOf(made.id)).toMatchObject([{ art: 'oprettet', posttype: 'handleplan', postId: made.id, navn: "Peters' plan", strategiId: 1, omraadeId: 2, handleplanId: made.id, forfatterId: person.id }]);
    });

    it('makes every kind of record, and reads it back as it was asked', async () => {
      const people = [(await readCurrentPerson(connectAs(target, 'leder'))).person.id];
      const strategi = { titel: 'Prøve', vision: null, fra: '2024-01-01', til: null, niveauer: ['Spor', 'Mål'] };
      const omraade = { strategiId: 1, foraelderId: null, niveau: 1, nummer: null, titel: 'Spor', tekst: null, verdensmaal: ['13', '13.2'], fase: null, orden: 1 };
      const ansvar = { handleplanId: 700_007, aktoerId: 3, rolle: 'ansvarlig', specialomraadeId: null, personIds: people } as const;
      const aktoer = { navn: 'Administrationen', type: 'administration', kaldes: ['Adm.', 'A'], personIds: people, stedfortraederIds: [], lederIds: [], fraAar: 2014, tilAar: null } as const;
      const relation = { fraHandleplanId: 700_007, type: 'afventer', tilHandleplanId: 700_008, tilOmraadeId: null } as const;
      const forelaeggelse = { handleplanId: 700_007, organ: 'hmu', formaal: 'droeftelse', periode: null } as const;
      expect(await editor().create({ type: 'strategi', noegle: randomUUID(), felter: strategi })).toMatchObject(strategi);
      expect(await editor().create({ type: 'omraade', noegle: randomUUID(), felter: omraade })).toMatchObject(omraade);
      expect(await editor().create({ type: 'ansvar', noegle: randomUUID(), felter: ansvar })).toMatchObject(ansvar);
      expect(await editor().create({ type: 'aktoer', noegle: randomUUID(), felter: aktoer })).toMatchObject(aktoer);
      expect(await editor().create({ type: 'relation', noegle: randomUUID(), felter: relation })).toMatchObject(relation);
      expect(await editor().create({ type: 'forelaeggelse', noegle: randomUUID(), felter: forelaeggelse })).toMatchObject(forelaeggelse);
      expect((await aendringerOf(700_007)).map(({ posttype, navn }) => `${posttype} ${navn}`)).toEqual(['forelaeggelse hmu', 'relation afventer', 'ansvar ansvarlig']);
    });

    it('makes one record, told once, when the same is sent twice', async () => {
      const ny = { type: 'handleplan', noegle: `det'er-en-${randomUUID()}`, felter: planFelter() } as const;
      const first = await editor().create(ny);
      expect(await editor().create(ny)).toEqual(first);
      expect(await aendringerOf(first.id)).toHaveLength(1);
    });

    it('makes one record when the answer to the first send is lost', async () => {
      const noegle = randomUUID();
      const made = await editor({ fetch: breakingFetch({ method: 'POST', url: 'Handleplaner', after: 'stored', status: 503 }) }).create({ type: 'handleplan', noegle, felter: planFelter() });
      expect(await rawRows(target, `${listPath(target, 'Handleplaner')}/items?$filter=Noegle eq '${noegle}'&$select=Id`)).toHaveLength(1);
      expect((await aendringerOf(made.id)).map(({ art }) => art)).toEqual(['oprettet']);
    });

    it('loses no words that were written between a lost answer and the second send', async () => {
      const noegle = randomUUID();
      const first = await editor().create({ type: 'handleplan', noegle, felter: planFelter({ titel: 'Først' }) });
      const second = await editor().create({ type: 'handleplan', noegle, felter: planFelter({ titel: 'Bedre' }) });
      expect(second).toEqual({ ...first, titel: 'Bedre' });
      expect(await titleOf(first.id)).toBe('Bedre');
    });

    it('does not write over what somebody has edited since the first send', async () => {
      const noegle = randomUUID();
      const { id } = await editor().create({ type: 'handleplan', noegle, felter: planFelter({ titel: 'Først' }) });
      await editor().change({ aaben: await editor().open('handleplan', id), felter: { titel: 'En andens' } });
      expect(await kindOf(editor().create({ type: 'handleplan', noegle, felter: planFelter({ titel: 'Min' }) }))).toBe('conflict');
      expect(await titleOf(id)).toBe('En andens');
    });
  });

  describe('changing', () => {
    it('saves what differs, gives the record with its new version, and tells the fields before and after', async () => {
      const aaben = await openPlan({ tekst: 'Før', nummer: '1-A' });
      const watched = watchFetch();
      const after = await editor({ fetch: watched.fetch }).change({ aaben, felter: { tekst: 'Efter', nummer: '1-A', fase: 'aktiv' } });
      expect(watched.requests).toHaveLength(2);
      expect(after.post).toEqual({ ...aaben.post, tekst: 'Efter', fase: 'aktiv' });
      expect(await editor().open('handleplan', aaben.post.id)).toMatchObject({ post: after.post });
      const [changed] = await aendringerOf(aaben.post.id);
      expect(changed).toMatchObject({ art: 'rettet', navn: 'Fælles indgang', felter: [{ felt: 'tekst', foer: 'Før', efter: 'Efter' }, { felt: 'fase', foer: null, efter: 'aktiv' }] });
    });

    it('can be followed by the next change without opening again', async () => {
      const first = await editor().change({ aaben: await openPlan(), felter: { titel: 'En' } });
      const second = await editor().change({ aaben: first, felter: { titel: 'To' } });
      expect([second.post.titel, await titleOf(second.post.id)]).toEqual(['To', 'To']);
      expect((await aendringerOf(second.post.id)).map(({ art }) => art)).toEqual(['rettet', 'rettet', 'oprettet']);
    });

    it('reads the version where the answer hides it, so that the next change can be saved', async () => {
      const hiding: typeof fetch = async (input, init) => {
        const response = await fetch(input, init);
        return new Response(response.status === 204 ? null : await response.text(), { status: response.status });
      };
      const first = await editor({ fetch: hiding }).change({ aaben: await openPlan(), felter: { titel: 'En' } });
      expect((await editor().change({ aaben: first, felter: { titel: 'To' } })).post.titel).toBe('To');
    });

    it('asks nothing when nothing differs', async () => {
      const aaben = await openPlan({ tekst: 'Samme' });
      const watched = watchFetch();
      expect(await editor({ fetch: watched.fetch }).change({ aaben, felter: { tekst: 'Samme', nummer: '1-A' } })).toBe(aaben);
      expect(watched.requests).toEqual([]);
    });

    it('can empty every field that may be empty', async () => {
      const aaben = await openPlan({ tekst: 'Væk', fase: 'aktiv', tilsagn: 'udpeget', relevantForMed: true, periode: { fra: '2025-01-01', til: '2025-12-31', ordlyd: '2025', om: null } });
      const empty = { tekst: null, nummer: null, fase: null, tilsagn: null, relevantForMed: false, periode: null };
      await editor().change({ aaben, felter: empty });
      expect((await editor().open('handleplan', aaben.post.id)).post).toMatchObject(empty);
    });

    it('is a conflict when somebody was faster, and nothing of theirs is lost', async () => {
      const aaben = await openPlan();
      await editor({}, 'ejer').change({ aaben, felter: { titel: 'Deres' } });
      expect(await kindOf(editor().change({ aaben, felter: { titel: 'Min' } }))).toBe('conflict');
      expect(await titleOf(aaben.post.id)).toBe('Deres');
      expect(await aendringerOf(aaben.post.id)).toHaveLength(2);
    });

    it('keeps both when two people have edited different fields', async () => {
      const aaben = await openPlan();
      await editor({}, 'ejer').change({ aaben, felter: { tekst: 'Deres tekst' } });
      const mine = { ...aaben.post, titel: 'Min titel' };
      expect(await kindOf(editor().change({ aaben, felter: mine }))).toBe('conflict');
      const theirs = await editor().open('handleplan', aaben.post.id);
      const { merged, collisions } = mergeEdits(aaben.post, mine, theirs.post);
      expect(collisions).toEqual([]);
      await editor().change({ aaben: theirs, felter: merged });
      expect((await editor().open('handleplan', aaben.post.id)).post).toMatchObject({ titel: 'Min titel', tekst: 'Deres tekst' });
      expect((await aendringerOf(aaben.post.id)).map(({ felter }) => felter.map(({ felt }) => felt)).slice(0, 2)).toEqual([['titel'], ['tekst']]);
    });

    it('says that somebody deleted the record meanwhile', async () => {
      const aaben = await openPlan();
      await editor({}, 'ejer').remove(aaben);
      expect(await kindOf(editor().change({ aaben, felter: { titel: 'For sent' } }))).toBe('item-missing');
      expect(await kindOf(editor().open('handleplan', aaben.post.id))).toBe('item-missing');
    });

    it('is no conflict with oneself when the answer to the save is lost, and is told once', async () => {
      const aaben = await openPlan();
      const after = await editor({ fetch: breakingFetch({ method: 'MERGE', url: 'Handleplaner', after: 'stored', status: 503 }) }).change({ aaben, felter: { titel: 'Gemt' } });
      expect([after.post.titel, await titleOf(aaben.post.id)]).toEqual(['Gemt', 'Gemt']);
      expect((await aendringerOf(aaben.post.id)).map(({ art }) => art)).toEqual(['rettet', 'oprettet']);
      expect((await editor().change({ aaben: after, felter: { titel: 'Igen' } })).post.titel).toBe('Igen');
    });

    it('tells a change whose answer was lost for good, when it is saved once more with other words', async () => {
      const aaben = await openPlan();
      const lost = breakingFetch({ method: 'MERGE', url: 'Handleplaner', after: 'stored', status: 'offline' });
      expect(await kindOf(editor({ fetch: lost }).change({ aaben, felter: { titel: 'Første forsøg' } }))).toBe('offline');
      expect(await kindOf(editor().change({ aaben, felter: { titel: 'Andet forsøg' } }))).toBe('conflict');
      expect((await aendringerOf(aaben.post.id))[0]).toMatchObject({ art: 'rettet', felter: [{ felt: 'titel', efter: 'Første forsøg' }] });
    });

    it('does not take somebody else\'s same words for its own', async () => {
      const aaben = await openPlan();
      await editor({}, 'ejer').change({ aaben, felter: { titel: 'Ens' } });
      expect(await kindOf(editor().change({ aaben, felter: { titel: 'Ens' } }))).toBe('conflict');
      const owner = (await readCurrentPerson(connectAs(target, 'ejer'))).person.id;
      expect((await aendringerOf(aaben.post.id))[0]).toMatchObject({ forfatterId: owner });
    });

    it('goes on with a new token when the old one has expired in between', async () => {
      const aaben = await openPlan();
      const asked: boolean[] = [];
      const getToken = async (options?: { readonly forceRefresh?: boolean }) => {
        asked.push(options?.forceRefresh === true);
        return options?.forceRefresh === true ? target.tokenFor('strategikonsulent') : 'udløbet';
      };
      expect((await editor({ getToken: (options?: { readonly forceRefresh?: boolean }) => getToken(options) }).change({ aaben, felter: { titel: 'Nyt token' } })).post.titel).toBe('Nyt token');
      expect(asked).toContain(true);
      expect(await aendringerOf(aaben.post.id)).toHaveLength(2);
    });

    it('refuses a text that its column does not take and a CPR number, before anything is sent', async () => {
      const aaben = await openPlan();
      const watched = watchFetch();
      const refusal: unknown = await editor({ fetch: watched.fetch }).change({ aaben, felter: { titel: 'x'.repeat(256) } }).catch((error: unknown) => error);
      expect(refusal).toMatchObject({ kind: 'refused', details: { subject: 'Handleplaner.titel too-long' } });
      expect(await kindOf(editor({ fetch: watched.fetch }).change({ aaben, felter: { tekst: 'Om 010190-1234' } }))).toBe('refused');
      expect(await kindOf(editor({ fetch: watched.fetch }).create({ type: 'handleplan', noegle: randomUUID(), felter: planFelter({ titel: ' ' }) }))).toBe('refused');
      expect(watched.requests).toEqual([]);
      expect((await editor().change({ aaben, felter: { titel: 'x'.repeat(255), tekst: 'y'.repeat(5000) } })).post.titel).toHaveLength(255);
    });
  });

  describe('changes that cannot be told', () => {
    const withoutLog: typeof fetch = (input, init) => (urlOf(input).includes('Aendringer') || (typeof init?.body === 'string' && init.body.includes('Aendringer')) ? Promise.reject(new TypeError('fetch failed')) : fetch(input, init));

    it('are saved, counted, and told with the next', async () => {
      let reachable = false;
      const flaky: typeof fetch = (input, init) => (reachable ? fetch(input, init) : withoutLog(input, init));
      const mine = editor({ fetch: flaky });
      const first = await mine.change({ aaben: await openPlan(), felter: { titel: 'En' } });
      expect([mine.untoldCount(), await titleOf(first.post.id), (await aendringerOf(first.post.id)).length]).toEqual([1, 'En', 1]);
      reachable = true;
      await mine.change({ aaben: first, felter: { titel: 'To' } });
      expect([mine.untoldCount(), (await aendringerOf(first.post.id)).map(({ felter }) => felter[0]?.efter)]).toEqual([0, ['To', 'En', expect.anything()]]);
    });

    it('are told when somebody wants to read them', async () => {
      let reachable = false;
      const mine = editor({ fetch: (input: Parameters<typeof fetch>[0], init?: RequestInit) => (reachable ? fetch(input, init) : withoutLog(input, init)) });
      const { post } = await mine.change({ aaben: await openPlan(), felter: { titel: 'En' } });
      reachable = true;
      expect(await mine.readAendringer({ handleplanId: post.id })).toHaveLength(2);
      expect(mine.untoldCount()).toBe(0);
    });

    it('leave a refused change untold: what was not saved has not happened', async () => {
      const aaben = await openPlan();
      const refused = editor({}, 'medarbejder');
      expect(await kindOf(refused.change({ aaben, felter: { titel: 'Nej' } }))).toBe('no-access');
      expect([refused.untoldCount(), (await aendringerOf(aaben.post.id)).length]).toEqual([0, 1]);
    });
  });

  describe('deleting', () => {
    it('moves the record to the recycle bin, tells what it held, and can be undone there', async () => {
      const aaben = await openPlan({ titel: 'Skal væk', tekst: 'Med tekst' });
      await editor().remove(aaben);
      expect(await kindOf(editor().open('handleplan', aaben.post.id))).toBe('item-missing');
      expect((await aendringerOf(aaben.post.id))[0]).toMatchObject({ art: 'slettet', navn: 'Skal væk', felter: expect.arrayContaining([{ felt: 'tekst', foer: 'Med tekst', efter: null }]) as unknown });
      const [recycled] = (await rawRows(target, 'web/RecycleBin')).filter((row) => row.Title === 'Skal væk');
      await rawAnswer(target, 'ejer', { method: 'POST', path: `web/RecycleBin('${String(recycled?.Id)}')/restore` });
      expect(changedFields((await editor().open('handleplan', aaben.post.id)).post, aaben.post)).toEqual([]);
    });

    it('is a conflict when somebody has edited it since', async () => {
      const aaben = await openPlan();
      await editor({}, 'ejer').change({ aaben, felter: { titel: 'Vigtigt nyt' } });
      expect(await kindOf(editor().remove(aaben))).toBe('conflict');
      expect(await titleOf(aaben.post.id)).toBe('Vigtigt nyt');
    });

    it('is told though its answer is lost', async () => {
      const aaben = await openPlan();
      await editor({ fetch: breakingFetch({ method: 'DELETE', url: 'Handleplaner', after: 'stored', status: 503 }) }).remove(aaben);
      expect((await aendringerOf(aaben.post.id)).map(({ art }) => art)).toEqual(['slettet', 'oprettet']);
    });

    it('says when somebody else has deleted it already, and does not claim it', async () => {
      const aaben = await openPlan();
      await editor({}, 'ejer').remove(aaben);
      expect(await kindOf(editor().remove(aaben))).toBe('item-missing');
      expect((await aendringerOf(aaben.post.id)).map(({ art }) => art)).toEqual(['slettet', 'oprettet']);
    });
  });

  describe('who may', () => {
    it.each(['leder', 'medarbejder', 'hmu'] as const)('%s may read, but neither make, change nor delete', async (role) => {
      const aaben = await openPlan();
      const theirs = editor({}, role);
      expect((await theirs.open('handleplan', aaben.post.id)).post).toEqual(aaben.post);
      expect(await kindOf(theirs.create({ type: 'handleplan', noegle: randomUUID(), felter: planFelter() }))).toBe('no-access');
      expect(await kindOf(theirs.change({ aaben, felter: { titel: 'Nej' } }))).toBe('no-access');
      expect(await kindOf(theirs.remove(aaben))).toBe('no-access');
      expect(await theirs.changeMany([{ aaben, felter: { titel: 'Nej' } }])).toMatchObject([{ ok: false, error: { kind: 'no-access' } }]);
      expect(await aendringerOf(aaben.post.id)).toHaveLength(1);
    });
  });

  describe('what others see', () => {
    it('is the change, with everybody\'s next refresh', async () => {
      const aaben = await openPlan();
      const employee = connectAs(target, 'medarbejder');
      const before = await readOverblik(employee);
      await editor().change({ aaben, felter: { titel: 'Nyt navn' } });
      const after = await refreshOverblik(employee, before);
      expect(after.overblik.handleplaner.find(({ id }) => id === aaben.post.id)?.titel).toBe('Nyt navn');
      await editor().remove(await editor().open('handleplan', aaben.post.id));
      expect((await refreshOverblik(employee, after)).overblik.handleplaner.some(({ id }) => id === aaben.post.id)).toBe(false);
    });

    it('says which rows of the list of changes cannot be read', async () => {
      const { id } = await newPlan();
      await rawAnswer(target, 'ejer', { method: 'POST', path: `${listPath(target, 'Aendringer')}/items`, body: { Noegle: randomUUID(), HandleplanId: id, PostId: id, Art: 'noget-andet', Posttype: 'handleplan', Felter: '[]' } });
      const told: string[] = [];
      const aendringer = await editor().readAendringer({ handleplanId: id }, (rows) => told.push(...rows.map(({ list, column }) => `${list}.${column}`)));
      expect([aendringer.length, told]).toEqual([1, ['Aendringer.Art']]);
    });
  });
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AabenPost } from '../../src/domain/aendring/post';
import { breakingFetch } from './breaking-fetch';
import { editorOn, kindOf, planFelter } from './editor-on';
import { openSiteReady } from './site';
import type { Target } from './target';
import { watchFetch } from './watched-fetch';

describe('editing many records at once', () => {
  let target: Target;
  beforeAll(async () => { target = await openSiteReady(); });
  afterAll(() => target.close());

  const { editor, newPlan, openPlan, titleOf, aendringerOf } = editorOn(() => target);

  describe('changing many', () => {
    const openThree = async () => {
      const ids = await Promise.all(['A', 'B', 'C'].map(async (titel) => (await newPlan({ titel })).id));
      return editor().openMany('handleplan', ids);
    };
    const renamed = (posts: readonly AabenPost<'handleplan'>[]) => posts.map((aaben) => ({ aaben, felter: { titel: `${aaben.post.titel}!` } }));

    it('opens many in one request, in the order asked, without those that are gone', async () => {
      const posts = await openThree();
      const ids = posts.map(({ post }) => post.id).reverse();
      const watched = watchFetch();
      const again = await editor({ fetch: watched.fetch }).openMany('handleplan', [...ids, 999_999, ...Array.from({ length: 50 }, (_, at) => 500_000 + at)]);
      expect(again).toEqual([...posts].reverse());
      expect(watched.requests).toHaveLength(1);
    });

    it('saves all in one request and tells them in another', async () => {
      const posts = await openThree();
      const watched = watchFetch();
      expect(await editor({ fetch: watched.fetch }).changeMany(renamed(posts))).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
      expect(watched.requests).toHaveLength(2);
      for (const { post } of posts) {
        expect(await titleOf(post.id)).toBe(`${post.titel}!`);
        expect(await aendringerOf(post.id)).toHaveLength(2);
      }
    });

    it('lets each stand alone: one is stale, one is gone, one is too long, the last is saved', async () => {
      const [stale, gone, long] = await openThree();
      const [good] = await openThree();
      if (stale === undefined || gone === undefined || long === undefined || good === undefined) throw new Error('The plans are missing');
      await editor({}, 'ejer').change({ aaben: stale, felter: { titel: 'Deres' } });
      await editor({}, 'ejer').remove(gone);
      const outcomes = await editor().changeMany([...renamed([stale, gone]), { aaben: long, felter: { nummer: 'x'.repeat(300) } }, ...renamed([good])]);
      expect(outcomes.map((outcome) => (outcome.ok ? 'ok' : outcome.error.kind))).toEqual(['conflict', 'item-missing', 'refused', 'ok']);
      expect([await titleOf(stale.post.id), await titleOf(good.post.id)]).toEqual(['Deres', 'A!']);
    });

    it('sends a part that SharePoint throttles again', async () => {
      const posts = await openThree();
      const throttled = breakingFetch({ method: 'MERGE', part: 2, status: 429 });
      expect(await editor({ fetch: throttled }).changeMany(renamed(posts))).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
      for (const { post } of posts) expect(await aendringerOf(post.id)).toHaveLength(2);
    });

    it('is no conflict with itself when the answer to the whole is lost', async () => {
      const posts = await openThree();
      const lost = breakingFetch({ method: 'MERGE', after: 'stored', status: 503 });
      expect(await editor({ fetch: lost }).changeMany(renamed(posts))).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
      for (const { post } of posts) expect(await aendringerOf(post.id)).toHaveLength(2);
    });

    it('throws when nothing at all could be sent', async () => {
      const posts = await openThree();
      const offline = editor({ fetch: () => Promise.reject(new TypeError('fetch failed')) });
      expect(await kindOf(offline.changeMany(renamed(posts)))).toBe('offline');
      expect(await editor().changeMany([])).toEqual([]);
    });
  });

  describe('making many', () => {
    const nye = (titler: readonly string[]) => titler.map((titel) => ({ type: 'handleplan', noegle: randomUUID(), felter: planFelter({ titel }) }) as const);

    it('makes them in one request and tells them in another', async () => {
      const watched = watchFetch();
      const outcomes = await editor({ fetch: watched.fetch }).createMany(nye(['A', 'B', 'C']));
      expect(outcomes.map((outcome) => outcome.ok && outcome.post.titel)).toEqual(['A', 'B', 'C']);
      expect(watched.requests).toHaveLength(2);
      for (const outcome of outcomes) expect(outcome.ok ? await aendringerOf(outcome.post.id) : []).toMatchObject([{ art: 'oprettet' }]);
    });

    it('makes none twice when the same are sent again, or the answer to the whole is lost', async () => {
      const same = nye(['A', 'B']);
      const first = await editor({ fetch: breakingFetch({ method: 'POST', after: 'stored', status: 503 }) }).createMany(same);
      expect(await editor().createMany(same)).toEqual(first);
      expect(first.map(({ ok }) => ok)).toEqual([true, true]);
      for (const outcome of first) expect(outcome.ok ? await aendringerOf(outcome.post.id) : []).toHaveLength(1);
    });

    it('lets each stand alone', async () => {
      const outcomes = await editor().createMany(nye(['A', '', 'C']));
      expect(outcomes.map((outcome) => (outcome.ok ? 'ok' : outcome.error.kind))).toEqual(['ok', 'refused', 'ok']);
      expect(await kindOf(editor({ fetch: () => Promise.reject(new TypeError('fetch failed')) }).createMany(nye(['A'])))).toBe('offline');
    });
  });

  describe('deleting many', () => {
    const openTwo = async () => [await openPlan({ titel: 'Første' }), await openPlan({ titel: 'Anden' })] as const;

    it('moves them to the recycle bin in one request and tells them in another', async () => {
      const aabne = await openTwo();
      const watched = watchFetch();
      expect(await editor({ fetch: watched.fetch }).removeMany(aabne)).toEqual([{ ok: true }, { ok: true }]);
      expect(watched.requests).toHaveLength(2);
      for (const { post } of aabne) expect((await aendringerOf(post.id))[0]).toMatchObject({ art: 'slettet', navn: post.titel });
    });

    it('lets each stand alone: one edited since, one deleted by somebody else, the last is removed', async () => {
      const [stale, gone] = await openTwo();
      const good = await openPlan();
      await editor({}, 'ejer').change({ aaben: stale, felter: { titel: 'Nyt' } });
      await editor({}, 'ejer').remove(gone);
      const outcomes = await editor().removeMany([stale, gone, good]);
      expect(outcomes.map((outcome) => (outcome.ok ? 'ok' : outcome.error.kind))).toEqual(['conflict', 'item-missing', 'ok']);
    });

    it('counts as done, and is told, though the answer to the whole is lost', async () => {
      const aabne = await openTwo();
      expect(await editor({ fetch: breakingFetch({ method: 'DELETE', after: 'stored', status: 503 }) }).removeMany(aabne)).toEqual([{ ok: true }, { ok: true }]);
      for (const { post } of aabne) expect((await aendringerOf(post.id)).map(({ art }) => art)).toEqual(['slettet', 'oprettet']);
    });
  });
});

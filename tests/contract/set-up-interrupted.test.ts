import { beforeAll, describe, expect, it } from 'vitest';
import { setUpSite } from '../../src/sharepoint/set-up/set-up-site';
import { clearSite } from './clear-site';
import { interruptedFetch } from './interrupted-fetch';
import { connectAs, membersOf } from './site';
import { snapshotSite } from './site-snapshot';
import { openTarget } from './target';
import type { Target } from './target';
import { partsOf } from './watched-fetch';

async function onEmptySite<T>(use: (target: Target) => Promise<T>): Promise<T> {
  const target = await openTarget();
  try {
    await clearSite(target);
    return await use(target);
  } finally {
    await target.close();
  }
}

/** Sets a site up in one go; says how many operations each request held. */
async function setUpUndisturbed(target: Target): Promise<readonly number[]> {
  const sizes: number[] = [];
  const counting: typeof fetch = (input, init) => {
    sizes.push(typeof init?.body === 'string' ? Math.max(1, partsOf(init.body).length) : 1);
    return fetch(input, init);
  };
  await setUpSite(connectAs(target, 'ejer', { fetch: counting }), { members: membersOf(target) });
  return sizes;
}

/** The first operation of every request, and one in the middle of every large batch. */
function breakingPoints(sizes: readonly number[]): readonly number[] {
  let before = 0;
  return sizes.flatMap((size) => {
    const points = size >= 8 ? [before + 1, before + Math.ceil(size / 2)] : [before + 1];
    before += size;
    return points;
  });
}

describe('a set-up that breaks off', () => {
  let whole: Awaited<ReturnType<typeof snapshotSite>>;
  let points: readonly number[];

  beforeAll(async () => {
    await onEmptySite(async (target) => {
      points = breakingPoints(await setUpUndisturbed(target));
      whole = await snapshotSite(target);
    });
  });

  it('is finished by running it again, at whichever request it broke off and in the middle of batches', { timeout: 120_000 }, async () => {
    expect(points.length).toBeGreaterThan(10);
    for (const point of points) {
      await onEmptySite(async (target) => {
        const broken = setUpSite(connectAs(target, 'ejer', { fetch: interruptedFetch(point) }), { members: membersOf(target) });
        await expect(broken, `broken at operation ${point}`).rejects.toMatchObject({ kind: 'offline' });
        await setUpSite(connectAs(target, 'ejer'), { members: membersOf(target) });
        expect(await snapshotSite(target), `broken at operation ${point}`).toEqual(whole);
      });
    }
  });

  it('keeps what was done before it broke off', async () => {
    await onEmptySite(async (target) => {
      const middle = points.at(Math.floor(points.length / 2)) ?? 1;
      await expect(setUpSite(connectAs(target, 'ejer', { fetch: interruptedFetch(middle) }))).rejects.toMatchObject({ kind: 'offline' });
      const rest = await setUpSite(connectAs(target, 'ejer'), { dryRun: true });
      expect(rest.steps.length).toBeGreaterThan(0);
      expect(rest.steps.filter(({ step }) => step === 'add-group')).toEqual([]);
    });
  });
});

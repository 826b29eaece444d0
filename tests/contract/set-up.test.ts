import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setUpSite } from '../../src/sharepoint/set-up/set-up-site';
import { connectAs, membersOf } from './site';
import { openTarget } from './target';
import type { Target } from './target';

describe('setting up a site', () => {
  let target: Target;
  beforeEach(async () => { target = await openTarget(); });
  afterEach(() => target.close());

  it('probe', async () => {
    let n = 0;
    const sp = connectAs(target, 'ejer', { fetch: async (i, init) => { n += 1; const r = await fetch(i, init); const t = await r.clone().text(); const bad = [...t.matchAll(/HTTP\/1.1 [45]\d\d[\s\S]*?\}\}/g)]; if (bad.length) process.stdout.write(`${String(i)} ${bad.slice(0,3).map((b) => b[0]).join('\n')}\n`); return r; } });
    const t0 = Date.now();
    const r = await setUpSite(sp, { members: membersOf(target) });
    process.stdout.write(JSON.stringify({ n, ms: Date.now() - t0, version: r.version, steps: r.steps.length, diff: r.differences }) + '\n');
    n = 0;
    const again = await setUpSite(sp, { members: membersOf(target) });
    process.stdout.write(JSON.stringify({ n, again }) + '\n');
    n = 0;
    const checked = await setUpSite(sp, { check: true });
    process.stdout.write(JSON.stringify({ n, checked }) + '\n');
    expect(checked.steps).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCurrentPersonSource } from '../../src/sharepoint/person/current-person';
import { connectAs, openSiteReady } from './site';
import type { Target } from './target';
import { watchFetch } from './watched-fetch';

describe('who is signed in', () => {
  let target: Target;
  beforeAll(async () => { target = await openSiteReady(); });
  afterAll(() => target.close());

  it.each([
    { role: 'strategikonsulent', mayRegisterStatus: true, mayEditPlans: true },
    { role: 'leder', mayRegisterStatus: true, mayEditPlans: false },
    { role: 'medarbejder', mayRegisterStatus: true, mayEditPlans: false },
    { role: 'hmu', mayRegisterStatus: false, mayEditPlans: false },
    { role: 'ejer', mayRegisterStatus: true, mayEditPlans: true },
  ] as const)('$role may register a status: $mayRegisterStatus, and edit plans: $mayEditPlans', async ({ role, ...rights }) => {
    const current = await createCurrentPersonSource(connectAs(target, role)).read();
    expect(current).toMatchObject(rights);
    expect(current.person).toMatchObject({ upn: target.upnOf(role), aktiv: true });
  });

  it('is asked in one request', async () => {
    const watched = watchFetch();
    await createCurrentPersonSource(connectAs(target, 'medarbejder', { fetch: watched.fetch })).read();
    expect(watched.requests).toHaveLength(1);
  });

  it('has no access when in none of the groups', async () => {
    await expect(createCurrentPersonSource(connectAs(target, 'udenfor')).read()).rejects.toMatchObject({ kind: 'no-access' });
  });
});

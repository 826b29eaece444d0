import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createActivityStore } from '../../../src/local/teams-host/page/activity/activity-store';

const asked: string[] = [];
let answers: Record<string, unknown>;
let person: string;

beforeEach(() => {
  asked.length = 0;
  person = 'anna';
  answers = { '/api/clock': { now: '2026-03-02T08:00:00.000Z' }, '/api/feed?person=anna': [{ id: 1 }], '/api/feed?person=bo': [{ id: 2 }], '/api/mail?top=100': [] };
  vi.stubGlobal('fetch', (address: string, { method }: RequestInit) => {
    asked.push(`${method} ${address}`);
    return Promise.resolve(new Response(JSON.stringify(answers[address] ?? {})));
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('what happens around the tab', () => {
  it('is asked for, and told only when it is new', async () => {
    const changed = vi.fn();
    const store = createActivityStore({ person: () => person, changed });
    await store.refresh();
    await store.refresh();
    expect(changed).toHaveBeenCalledTimes(1);
    answers['/api/clock'] = { now: '2026-03-02T08:01:00.000Z' };
    await store.refresh();
    expect(changed).toHaveBeenCalledTimes(2);
    expect(store.current()).toMatchObject({ now: new Date('2026-03-02T08:01:00Z'), feed: [{ id: 1 }] });
  });

  it('is not shown to somebody else who came meanwhile', async () => {
    const store = createActivityStore({ person: () => person, changed: vi.fn() });
    const refreshed = store.refresh();
    person = 'bo';
    await refreshed;
    expect(store.current().feed).toEqual([]);
    await store.refresh();
    expect(store.current().feed).toEqual([{ id: 2 }]);
  });

  it('is asked anew after a change', async () => {
    const store = createActivityStore({ person: () => person, changed: vi.fn() });
    await store.advance(60);
    await store.markRead(1);
    expect(asked.filter((line) => !line.startsWith('GET'))).toEqual(['POST /api/clock', 'PUT /api/feed/1']);
    expect(asked.filter((line) => line === 'GET /api/mail?top=100')).toHaveLength(2);
  });
});

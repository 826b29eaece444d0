// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FrameSituation } from '../../../src/local/teams-host/page/messages/context';
import type { TabFrame } from '../../../src/local/teams-host/page/tab-frame';
import { openTabFrame } from '../../../src/local/teams-host/page/tab-frame';

const TAB = 'https://tab.example.com';
let situation: FrameSituation;
let frame: TabFrame;
let posted: unknown[];

beforeEach(() => {
  situation = {
    config: { appName: 'P', appId: 'a', clientId: 'c', tenantId: 't', organisation: 'O', timeZone: 'UTC', showLoadingIndicator: false, loadingLimitSeconds: 30, validDomains: ['tab.example.com'], places: [], people: [] },
    place: { kind: 'personal', id: 'p', name: 'P', entityId: 'home', contentUrl: TAB, websiteUrl: TAB },
    person: { objectId: 'anna', upn: 'anna@example.dk', mail: null, displayName: 'Anna', jobTitle: null },
    theme: 'dark', lang: 'da', frameContext: 'content', clientType: 'web', entityId: 'home', subPageId: null, sessionId: 's',
  };
  posted = [];
  frame = openTabFrame({ address: 'about:blank', title: 'T', situation: () => situation, families: [], onLife: vi.fn(), record: vi.fn() });
  document.body.append(frame.element);
  vi.spyOn(frame.element.contentWindow ?? window, 'postMessage').mockImplementation((message: unknown) => posted.push(message));
});
afterEach(() => frame.close());

async function say(func: string, args: readonly unknown[]): Promise<void> {
  window.dispatchEvent(new MessageEvent('message', { data: { id: 1, func, args }, origin: TAB, source: frame.element.contentWindow }));
  await Promise.resolve();
  await Promise.resolve();
}

describe('a page that is open while the language changes', () => {
  it('is handed its context anew when it listens', async () => {
    await say('initialize', []);
    await say('registerHandler', ['contextChange']);
    situation = { ...situation, lang: 'en' };
    expect(frame.changeContext()).toBe(true);
    expect(posted.at(-1)).toMatchObject({ func: 'contextChange', args: [{ app: { locale: 'en-us', theme: 'dark' }, page: { id: 'home' }, user: { id: 'anna' } }] });
  });

  it('has to be opened anew when it does not', async () => {
    await say('initialize', []);
    expect(frame.changeContext()).toBe(false);
  });
});

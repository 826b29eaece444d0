// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CallRecord, FrameChannel } from '../../../src/local/teams-host/page/frame-channel';
import { openFrameChannel } from '../../../src/local/teams-host/page/frame-channel';

const TAB = 'https://tab.example.com';
let channel: FrameChannel;
let records: CallRecord[];
let posted: unknown[][];
let frame: HTMLIFrameElement;

beforeEach(() => {
  frame = document.createElement('iframe');
  document.body.append(frame);
  records = [];
  posted = [];
  vi.spyOn(frame.contentWindow ?? window, 'postMessage').mockImplementation((...parts: unknown[]) => {
    posted.push(parts);
  });
  channel = openFrameChannel({
    frame, validDomains: ['tab.example.com'], record: (record) => records.push(record),
    families: [{ initialize: () => ['content'], getContext: () => Promise.resolve([{ theme: 'dark' }]), shareDeepLink: () => null }],
  });
});
afterEach(() => {
  channel.close();
  frame.remove();
});

async function say(func: string, { origin = TAB, source = frame.contentWindow } = {}): Promise<void> {
  window.dispatchEvent(new MessageEvent('message', { data: { id: 4, uuidAsString: 'u', func, args: [] }, origin, source }));
  await Promise.resolve();
  await Promise.resolve();
}

describe('the line between host and tab', () => {
  it('answers a call with its id, to the page that asked', async () => {
    await say('initialize');
    await say('getContext');
    expect(posted).toEqual([
      [expect.objectContaining({ id: 4, uuidAsString: 'u', args: ['content'] }), TAB],
      [expect.objectContaining({ args: [{ theme: 'dark' }] }), TAB],
    ]);
  });

  it('does not answer another origin, or a call before initialize', async () => {
    await say('initialize', { origin: 'https://evil.example.com' });
    await say('getContext');
    expect(posted).toEqual([]);
    expect(records.map(({ outcome }) => outcome)).toEqual(['refused-origin', 'refused-before-initialize']);
  });

  it('hears nobody but its own frame', async () => {
    await say('initialize', { source: window });
    expect(records).toEqual([]);
  });

  it('says "not supported" to an unknown call, also to one with the name of an inherited property', async () => {
    await say('initialize');
    await say('toString');
    expect(posted.at(-1)?.[0]).toMatchObject({ args: [{ errorCode: 100 }] });
    expect(records.at(-1)).toMatchObject({ outcome: 'refused-unknown' });
  });

  it('takes a one-way call without an answer', async () => {
    await say('initialize');
    await say('shareDeepLink');
    expect(posted).toHaveLength(1);
    expect(records.at(-1)).toMatchObject({ outcome: 'taken' });
  });

  it('notes what is no request at all', () => {
    window.dispatchEvent(new MessageEvent('message', { data: 'hello', origin: TAB, source: frame.contentWindow }));
    expect(records).toEqual([{ func: '', origin: TAB, outcome: 'refused-malformed' }]);
  });

  it('sends events only to a page that has initialised', async () => {
    channel.send('themeChange', ['dark']);
    expect(posted).toEqual([]);
    await say('initialize');
    channel.send('themeChange', ['dark']);
    expect(posted.at(-1)).toEqual([{ func: 'themeChange', args: ['dark'] }, TAB]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDeepLink, readLinkTarget, subPageIdOf, webUrlOf } from '../../src/teams/deep-link';

const PARTS = { appId: 'a1', pageId: 'fyrtaarn', webUrl: 'https://tab.example.com/?site=https%3A%2F%2Fo.sharepoint.com%2Fsites%2Fs', label: '1-A & mere', handleplanId: 12 };

describe('a deep link to a handleplan', () => {
  it('carries the target for Teams and for the page itself', () => {
    const link = new URL(buildDeepLink(PARTS));
    expect(link.origin + link.pathname).toBe('https://teams.microsoft.com/l/entity/a1/fyrtaarn');
    expect(JSON.parse(link.searchParams.get('context') ?? '')).toEqual({ subEntityId: 'handleplan/12' });
    expect(link.searchParams.get('label')).toBe('1-A & mere');
    const web = new URL(link.searchParams.get('webUrl') ?? '');
    expect(readLinkTarget(null, web.search)).toEqual({ handleplanId: 12 });
    expect(web.searchParams.get('site')).toBe('https://o.sharepoint.com/sites/s');
  });

  it('names the channel of a channel tab', () => {
    const link = new URL(buildDeepLink({ ...PARTS, channelId: '19:c@thread.tacv2' }));
    expect(JSON.parse(link.searchParams.get('context') ?? '')).toMatchObject({ channelId: '19:c@thread.tacv2' });
  });

  it('leads back to the same handleplan, whichever way it arrives', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 2 ** 31 }), (handleplanId) => {
      expect(readLinkTarget(subPageIdOf({ handleplanId }), '')).toEqual({ handleplanId });
      expect(readLinkTarget(null, new URL(webUrlOf(PARTS.webUrl, { handleplanId })).search)).toEqual({ handleplanId });
    }));
  });

  it('prefers what Teams says now to what the address says', () => {
    expect(readLinkTarget('handleplan/2', '?handleplan=1')).toEqual({ handleplanId: 2 });
  });

  it('leads to a whole view just as well, and does not keep a target that stood in the address before', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !text.includes('\n')), (visning) => {
      expect(readLinkTarget(null, new URL(webUrlOf(`${PARTS.webUrl}&handleplan=7`, { visning })).search)).toEqual({ visning });
    }));
    expect(readLinkTarget(subPageIdOf({ visning: 'side=alle&mine=ja' }), '?handleplan=1')).toEqual({ visning: 'side=alle&mine=ja' });
    expect(new URL(webUrlOf(`${PARTS.webUrl}&visning=side%3Dalle`, { handleplanId: 7 })).searchParams.has('visning')).toBe(false);
  });

  it.each([['', ''], ['handleplan/', ''], ['handleplan/x', '?handleplan='], ['omraade/1', '?handleplan=-1'], [null, '?handleplan=1.5'], [null, '?handleplan=0'], ['visning/', '?visning=']])('of %j and %j has no target', (subPageId, query) => {
    expect(readLinkTarget(subPageId, query)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { readEntityLink } from '../../../src/local/teams-host/page/messages/entity-link';

describe('a link into an app', () => {
  it('names the app, its page, and what is shown there', () => {
    const context = encodeURIComponent(JSON.stringify({ subEntityId: 'plan/7', channelId: '19:c' }));
    expect(readEntityLink(`https://teams.microsoft.com/l/entity/app-1/home%2Ftab?webUrl=x&context=${context}`)).toEqual({ appId: 'app-1', pageId: 'home/tab', channelId: '19:c', subPageId: 'plan/7' });
    expect(readEntityLink('https://teams.microsoft.com/l/entity/a/b?context={nonsense')).toEqual({ appId: 'a', pageId: 'b', channelId: null, subPageId: null });
  });

  it.each(['https://teams.microsoft.com/l/message/19:x/1', 'https://teams.microsoft.com.evil.example/l/entity/a/b', 'https://teams.microsoft.com/l/entity/a', 'nonsense'])('is not %s', (link) => {
    expect(readEntityLink(link)).toBeNull();
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TeamsTenant } from '../../../src/local/graph/notifications/teams-tenant';
import type { Graph } from '../../../src/local/graph/start-graph';
import type { Reply } from './a-graph';
import { aGraph, APP, asApp, asOtherApp, asPerson, CLIENT, EMPTY_TEAM, p, post, TEAM, TEAMS } from './a-graph';

const LINK = 'https://teams.microsoft.com/l/entity/a/b?context=%7B%22subEntityId%22%3A%22plan%2F7%22%7D';
const TEXT_TOPIC = { source: 'text', value: 'Strategien', webUrl: LINK };
const NOTE = { topic: TEXT_TOPIC, activityType: 'planMissing', previewText: { content: 'Områdeledermøde 12. marts' }, templateParameters: [{ name: 'plan', value: '1-A' }] };
const SEND = asApp('TeamsActivity.Send');
const TO_BO = { '@odata.type': 'microsoft.graph.aadUserNotificationRecipient', userId: p(2) };

let graph: Graph;
let now: Date;
let teams: TeamsTenant;
beforeEach(async () => {
  now = new Date('2026-03-02T08:00:00Z');
  teams = TEAMS;
  graph = await aGraph({ clock: () => now, teams: () => teams });
});
afterEach(() => graph.close());

/** Time goes by between two requests, so that only a test of the limits meets them. */
function pass(seconds: number): void {
  now = new Date(now.getTime() + seconds * 1000);
}

function toUser(person: number | string, body: unknown = NOTE, token = SEND): Promise<Reply> {
  return post(graph, token, `/users/${typeof person === 'number' ? p(person) : person}/teamwork/sendActivityNotification`, body);
}

function toTeam(body: unknown = { ...NOTE, recipient: TO_BO }, team = TEAM, token = SEND): Promise<Reply> {
  return post(graph, token, `/teams/${team}/sendActivityNotification`, body);
}

const titles = (person: number): readonly unknown[] => graph.feed(p(person)).map(({ texts }) => texts.da);

describe('a notification to a person', () => {
  it('stands in their feed in each language of the manifest', async () => {
    expect((await toUser(1)).status).toBe(204);
    expect(graph.feed()).toEqual([{
      id: 1, recipientId: p(1), teamsAppId: APP, appName: 'Prøveapp', activityType: 'planMissing', preview: 'Områdeledermøde 12. marts', topic: 'Strategien', webUrl: LINK, teamId: null, chainId: null,
      texts: { da: 'Der mangler status på 1-A', en: 'Status is missing for 1-A' }, sent: '2026-03-02T08:00:00.000Z', read: false, sendings: 1,
    }]);
  });

  it('is in the app\'s name when the app sends, in the person\'s when a person does', async () => {
    const wrote = { ...NOTE, activityType: 'wrote', templateParameters: [{ name: 'plan', value: '1-A' }, { name: 'other', value: '1-B' }] };
    await toUser(1, wrote);
    await toUser(1, wrote, asPerson(2, 'TeamsActivity.Send'));
    expect(titles(1)).toEqual(['Bo Dahl skrev om 1-A og 1-B', 'Prøveapp skrev om 1-A og 1-B']);
  });

  it('may have a text of its own as systemDefault', async () => {
    await toUser(1, { ...NOTE, activityType: 'systemDefault', templateParameters: [{ name: 'systemDefaultText', value: 'Hold en pause' }] });
    expect(graph.feed(p(1))[0]?.texts).toEqual({ en: 'Hold en pause' });
  });

  it('shows 150 characters of its preview', async () => {
    await toUser(1, { ...NOTE, previewText: { content: 'å'.repeat(200) } });
    expect(graph.feed(p(1))[0]?.preview).toHaveLength(150);
  });

  it('is found by sign-in name, too', async () => {
    expect((await toUser('anna.berg@org.example')).status).toBe(204);
  });

  it('is read, and unread again', async () => {
    await toUser(1);
    graph.markRead(1, true);
    expect(graph.feed(p(1))[0]?.read).toBe(true);
    graph.markRead(1, false);
    expect(graph.feed(p(1))[0]?.read).toBe(false);
  });
});

describe('a chain', () => {
  it('has one living entry, the latest, unread again', async () => {
    await toUser(1, { ...NOTE, chainId: 7 });
    graph.markRead(1, true);
    await toUser(1, { ...NOTE, chainId: 7, templateParameters: [{ name: 'plan', value: '2-B' }] });
    await toUser(1, { ...NOTE, chainId: 8 });
    expect(graph.feed(p(1)).map(({ chainId, sendings, read, texts }) => [chainId, sendings, read, texts.da])).toEqual([['8', 1, false, 'Der mangler status på 1-A'], ['7', 2, false, 'Der mangler status på 2-B']]);
  });

  it('is one recipient\'s alone', async () => {
    await toTeam({ ...NOTE, chainId: 7, recipient: TO_BO });
    await toTeam({ ...NOTE, chainId: 7, recipient: { ...TO_BO, userId: p(1) } });
    expect(graph.feed()).toHaveLength(2);
  });

  it('is told apart to the last of 64 bits', async () => {
    const digits = (chainId: string): string => JSON.stringify({ ...NOTE, chainId: 0 }).replace('"chainId":0', `"chainId":${chainId}`);
    for (const chainId of ['9223372036854775807', '9223372036854775806', '-9223372036854775808']) expect((await toUser(1, digits(chainId))).status).toBe(204);
    expect(graph.feed(p(1)).map(({ chainId }) => chainId)).toEqual(['-9223372036854775808', '9223372036854775806', '9223372036854775807']);
    pass(1);
    for (const chainId of ['9223372036854775808', '1.5', '"7"', '1e3']) expect(await toUser(1, digits(chainId)), chainId).toMatchObject({ status: 400, code: 'BadRequest' });
  });
});

describe('a notification to a member of a team', () => {
  it('stands in their feed with the team', async () => {
    expect((await toTeam()).status).toBe(204);
    expect(graph.feed(p(2))).toMatchObject([{ teamId: TEAM, texts: { da: 'Der mangler status på 1-A' } }]);
  });

  it('may be about the team itself, and about no other', async () => {
    const about = (id: string): unknown => ({ ...NOTE, topic: { source: 'entityUrl', value: `https://graph.microsoft.com/v1.0/teams/${id}` }, recipient: TO_BO });
    expect((await toTeam(about(TEAM))).status).toBe(204);
    expect(await toTeam(about(EMPTY_TEAM))).toMatchObject({ status: 400, code: 'BadRequest' });
  });

  it('is 403 for somebody who is no member', async () => {
    expect(await toTeam({ ...NOTE, recipient: { ...TO_BO, userId: p(3) } })).toMatchObject({ status: 403, code: 'Forbidden' });
  });

  it('is 403 in a team without the app', async () => {
    const reply = await toTeam({ ...NOTE, recipient: { ...TO_BO, userId: p(1) } }, EMPTY_TEAM);
    expect(reply).toMatchObject({ status: 403, code: 'Forbidden' });
    expect(reply.message).toContain('Ensure that the expected Teams app is installed');
  });

  it('is 404 in an unknown team and to an unknown person', async () => {
    expect(await toTeam(undefined, p(99))).toMatchObject({ status: 404, code: 'NotFound' });
    expect(await toTeam({ ...NOTE, recipient: { ...TO_BO, userId: p(99) } })).toMatchObject({ status: 404, code: 'NotFound' });
  });

  it.each([['no recipient', NOTE], ['all members', { ...NOTE, recipient: { '@odata.type': 'microsoft.graph.teamMembersNotificationRecipient', teamId: TEAM } }]])('is 400 with %s', async (_what, body) => {
    expect(await toTeam(body)).toMatchObject({ status: 400, code: 'BadRequest' });
  });
});

describe('who may send', () => {
  it('is an app with the consent that comes with its installation', async () => {
    expect((await toUser(1, NOTE, asApp())).status).toBe(204);
    expect((await toTeam(undefined, TEAM, asApp())).status).toBe(204);
  });

  it('is no app without any permission, and says which were missing', async () => {
    teams = { ...TEAMS, apps: TEAMS.apps.map((app) => ({ ...app, resourceSpecific: [] })) };
    const reply = await toUser(1, NOTE, asApp('Mail.Send'));
    expect(reply).toMatchObject({ status: 403, code: 'Forbidden' });
    expect(reply.message).toContain("API requires one of 'TeamsActivity.Send, TeamsActivity.Send.User'. Roles on the request 'Mail.Send'");
  });

  it('is no other app than the one in the manifest', async () => {
    expect(await toUser(1, NOTE, asOtherApp('TeamsActivity.Send'))).toMatchObject({ status: 403, code: 'Forbidden' });
  });

  it('is a person with the scope, but not to themselves', async () => {
    expect(await toUser(1, NOTE, asPerson(2, 'User.Read'))).toMatchObject({ status: 403, code: 'Forbidden' });
    expect((await toUser(1, NOTE, asPerson(2, 'TeamsActivity.Send'))).status).toBe(204);
    expect(await toUser(1, NOTE, asPerson(1, 'TeamsActivity.Send'))).toMatchObject({ status: 400, code: 'BadRequest' });
  });
});

describe('who can be reached', () => {
  it('is nobody without the app, nobody unknown, and nobody whose account is disabled', async () => {
    expect(await toUser(2)).toMatchObject({ status: 403, code: 'Forbidden' });
    expect(await toUser(99)).toMatchObject({ status: 404, code: 'NotFound' });
    expect(await toUser(4)).toMatchObject({ status: 403, code: 'Forbidden' });
    expect(graph.feed()).toEqual([]);
  });

  it('is nobody while two Teams apps share one Entra app, unless the sender names one', async () => {
    const twin = { ...TEAMS.apps[0], teamsAppId: 'twin', name: 'Tvilling' } as TeamsTenant['apps'][number];
    teams = { ...TEAMS, apps: [...TEAMS.apps, twin] };
    const reply = await toUser(1);
    expect(reply).toMatchObject({ status: 409, code: 'Conflict' });
    expect(reply.message).toContain(CLIENT);
    expect((await toUser(1, { ...NOTE, teamsAppId: 'twin' })).status).toBe(204);
    expect(graph.feed(p(1))[0]?.teamsAppId).toBe('twin');
    expect((await toUser(1, { ...NOTE, teamsAppId: 'third' })).status).toBe(403);
  });
});

describe('a body', () => {
  it.each<[string, unknown]>([
    ['without a topic', { ...NOTE, topic: undefined }],
    ['without a preview', { ...NOTE, previewText: undefined }],
    ['with an empty preview', { ...NOTE, previewText: { content: '' } }],
    ['with a topic of text without an address', { ...NOTE, topic: { source: 'text', value: 'x' } }],
    ['with an address outside Teams', { ...NOTE, topic: { ...TEXT_TOPIC, webUrl: 'https://fyrtaarn.example.com/' } }],
    ['with an address that only looks like Teams', { ...NOTE, topic: { ...TEXT_TOPIC, webUrl: 'https://teams.microsoft.com.evil.example/l/x' } }],
    ['with a topic that is no address in Graph', { ...NOTE, topic: { source: 'entityUrl', value: 'https://example.com/' } }],
    ['with another kind of topic', { ...NOTE, topic: { source: 'image', value: 'x' } }],
    ['with an activity that the manifest does not have', { ...NOTE, activityType: 'unknown' }],
    ['without a parameter of the template', { ...NOTE, templateParameters: [] }],
    ['with something nobody knows', { ...NOTE, urgency: 'high' }],
    ['that is no JSON', '{'],
    ['that is a list', []],
  ])('%s is 400', async (_what, body) => {
    expect(await toUser(1, body)).toMatchObject({ status: 400, code: 'BadRequest' });
    expect(graph.feed()).toEqual([]);
  });
});

describe('the limits', () => {
  it('let five requests a second through, and say how long to wait', async () => {
    const replies: Reply[] = [];
    for (let number = 0; number < 6; number += 1) replies.push(await toTeam());
    expect(replies.map(({ status }) => status)).toEqual([204, 204, 204, 204, 204, 429]);
    expect(replies[5]).toMatchObject({ code: 'TooManyRequests' });
    expect(replies[5]?.headers.get('retry-after')).toBe('1');
    pass(1);
    expect((await toTeam()).status).toBe(204);
  });

  it('count requests that fail as well', async () => {
    for (let number = 0; number < 5; number += 1) await toUser(99);
    expect((await toUser(1)).status).toBe(429);
  });

  it('let ten a minute through to one person, and the others go on', async () => {
    for (let number = 0; number < 10; number += 1) {
      expect((await toTeam()).status).toBe(204);
      pass(1);
    }
    const refused = await toTeam();
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('50');
    expect((await toUser(1)).status).toBe(204);
    pass(50);
    expect((await toTeam()).status).toBe(204);
  });
});

describe('a broken connection', () => {
  it('after storing leaves one entry, however often the same chain is sent again', async () => {
    graph.faults.next({ drop: true, afterStoring: true });
    await expect(toUser(1, { ...NOTE, chainId: 7 })).rejects.toThrow();
    await toUser(1, { ...NOTE, chainId: 7 });
    expect(graph.feed()).toMatchObject([{ chainId: '7', sendings: 2 }]);
  });
});

describe('in a batch', () => {
  it('a chain keeps its digits', async () => {
    const request = { id: 'a', method: 'POST', url: `/users/${p(1)}/teamwork/sendActivityNotification`, headers: { 'content-type': 'application/json' }, body: { ...NOTE, chainId: 0 } };
    const body = JSON.stringify({ requests: [request] }).replace('"chainId":0', '"chainId":9007199254740993');
    expect((await post(graph, SEND, '/$batch', body)).body.responses).toMatchObject([{ id: 'a', status: 204, body: null }]);
    expect(graph.feed()).toMatchObject([{ chainId: '9007199254740993' }]);
  });
});

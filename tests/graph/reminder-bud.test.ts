import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { upnOf } from '../../scripts/demonstration/people';
import { OWN_TIME } from '../../scripts/remind/compose-run';
import { chainIdOf } from '../../src/domain/paamindelse/chain-id';
import type { Besked, Bud } from '../../src/domain/ports/bud';
import { OBJECT_IDS, openReminderSite, type ReminderSite } from '../reminders/reminder-site';

let site: ReminderSite;
let bud: Bud;
let besked: Besked;
let count = 0;

beforeAll(async () => {
  site = await openReminderSite();
  ({ bud } = site.runAs({ ur: OWN_TIME }));
}, 60_000);
beforeEach(() => {
  count += 1;
  site.embedded.clock.advance(120);
  besked = { noegle: `2027-03-01-person-${count}-paamindelse`, slags: { kind: 'flere', antal: 3 }, saetning: `3 indsatser mangler status (${count})`, brev: ['Hej', '', '– 1-A Første'], visning: 'side=mine&kun=1.2' };
});
afterAll(() => site.close());

const feedOf = (handle: 'camilla') => site.embedded.graph.feed(OBJECT_IDS.get(upnOf(handle)) ?? '').filter(({ chainId }) => chainId === chainIdOf(besked.noegle));
const mails = () => site.embedded.graph.outbox().filter(({ content }) => content.subject === besked.saetning);

it('puts a notification into the feed, with a link that opens exactly those plans', async () => {
  await bud.notify(upnOf('camilla'), besked);
  const [entry] = feedOf('camilla');
  expect(entry).toMatchObject({ activityType: 'flereStatusMangler', preview: besked.saetning, sendings: 1 });
  expect(entry?.texts.da).toContain('3');
  expect(decodeURIComponent(entry?.webUrl ?? '')).toContain('side=mine&kun=1.2');
});

it('sent again with the same key, takes its own place', async () => {
  await bud.notify(upnOf('camilla'), besked);
  await bud.notify(upnOf('camilla'), besked);
  expect(feedOf('camilla')).toMatchObject([{ sendings: 2 }]);
});

it.each([[{ kind: 'en', handleplan: '1-A Første' }, 'statusMangler'], [{ kind: 'leder', antal: 4 }, 'overblikTilLeder']] as const)('of the kind %o is the activity %s', async (slags, activityType) => {
  await bud.notify(upnOf('camilla'), { ...besked, slags });
  expect(feedOf('camilla')).toMatchObject([{ activityType }]);
});

it('shortens what Teams would cut off', async () => {
  await bud.notify(upnOf('camilla'), { ...besked, saetning: 'æ'.repeat(400) });
  expect(feedOf('camilla')[0]?.preview).toHaveLength(150);
});

it('says who is not in the team, and whom nobody knows', async () => {
  await expect(bud.notify(upnOf('jonas'), besked)).rejects.toMatchObject({ fejl: 'ikke-installeret', tryAgain: false });
  await expect(bud.notify('ingen@fyrtaarn.example', besked)).rejects.toMatchObject({ fejl: 'ukendt-modtager', tryAgain: false });
});

it('says how long a busy Graph wants to be left alone', async () => {
  const refused = await Promise.all(Array.from({ length: 7 }, () => bud.notify(upnOf('camilla'), besked).then(() => null, (error: unknown) => error)));
  expect(refused.find((error) => error !== null)).toMatchObject({ fejl: 'optaget', tryAgain: true, retryAfterSeconds: 1 });
});

it('renews a token that was refused, once', async () => {
  site.embedded.graph.setFaults([{ status: 401 }]);
  await bud.notify(upnOf('camilla'), besked);
  site.embedded.graph.setFaults([{ status: 401 }, { status: 401 }]);
  await expect(bud.notify(upnOf('camilla'), besked)).rejects.toMatchObject({ fejl: 'mangler-tilladelse', tryAgain: true });
});

it('is without an answer when the connection breaks: nobody knows whether it arrived', async () => {
  site.embedded.graph.setFaults([{ drop: true }]);
  await expect(bud.notify(upnOf('camilla'), besked)).rejects.toMatchObject({ fejl: 'intet-svar', tryAgain: true });
});

it('writes a mail, sends it once, and leaves it alone when it has gone', async () => {
  const id = await bud.draft('post@partner.example', besked);
  expect(mails()).toEqual([]);
  await bud.send(id);
  await bud.send(id);
  expect(mails()).toHaveLength(1);
  expect(mails()[0]?.content).toMatchObject({ toRecipients: [{ emailAddress: { address: 'post@partner.example' } }] });
  expect(mails()[0]?.content.body.content).toMatch(/^Hej\n\n– 1-A Første\n\nhttps:/);
});

it('sends once also when two send the same draft at the same time, or the answer is lost', async () => {
  const id = await bud.draft('post@partner.example', besked);
  await Promise.all([bud.send(id), bud.send(id)]);
  const lost = await bud.draft('post@partner.example', besked);
  site.embedded.graph.setFaults([{ match: ({ path }) => path.endsWith('/send'), afterStoring: true, drop: true }]);
  await expect(bud.send(lost)).rejects.toMatchObject({ fejl: 'intet-svar', tryAgain: true });
  await bud.send(lost);
  expect(mails()).toHaveLength(2);
});

it('says that a draft is gone, that mail is not permitted, and that the mailbox is busy', async () => {
  await expect(bud.send('findes-ikke')).rejects.toMatchObject({ fejl: 'afvist', tryAgain: false });
  site.embedded.graph.setFaults([{ status: 403 }]);
  await expect(bud.draft('post@partner.example', besked)).rejects.toMatchObject({ fejl: 'mangler-tilladelse', tryAgain: true });
  site.embedded.graph.setFaults([{ status: 503, retryAfterSeconds: 20 }]);
  await expect(bud.draft('post@partner.example', besked)).rejects.toMatchObject({ fejl: 'optaget', retryAfterSeconds: 20 });
});

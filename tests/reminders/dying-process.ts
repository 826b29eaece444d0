import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import packageSettings from '../../manifest/demonstration-settings.json';
import { composeRun, OWN_TIME } from '../../scripts/remind/compose-run';
import { embeddedCredential } from '../../scripts/remind/embedded-credential';
import { upnOf } from '../../scripts/demonstration/people';
import { TEAM_ID } from '../../scripts/embedded/places';
import { runReminders } from '../../src/reminders/run-reminders';

/** A whole process that does one run and kills itself, as `kill -9` does, at the first request whose address has a word. */
const ORDER = v.object({ siteUrl: v.string(), tokenUrl: v.string(), graphUrl: v.string(), tabUrl: v.string(), keyFile: v.string(), now: v.string(), word: v.string(), occurrence: v.number(), death: v.picklist(['before', 'after']) });
const { keyFile, now, word, occurrence, death, tokenUrl, ...addresses } = v.parse(ORDER, JSON.parse(process.argv[2] ?? ''));
const ahead = Date.parse(now) - Date.now();
let met = 0;

const mortalFetch: typeof fetch = async (input, init) => {
  const address = typeof input === 'string' ? input : input instanceof URL ? input.href : input.url;
  if (address.includes(word)) met += 1;
  const isLast = address.includes(word) && met === occurrence;
  if (isLast && death === 'before') process.kill(process.pid, 'SIGKILL');
  const answer = await fetch(input, init);
  if (isLast) process.kill(process.pid, 'SIGKILL');
  return answer;
};

await runReminders(composeRun({
  ...addresses, credential: embeddedCredential(tokenUrl, readFileSync(keyFile, 'utf8')), teamsAppId: packageSettings.appId, teamId: TEAM_ID, mailbox: upnOf('sidsel'),
  ur: { ...OWN_TIME, now: () => new Date(Date.now() + ahead) }, noegle: `dying-${process.pid}`, fetch: mortalFetch,
}));

import { randomUUID } from 'node:crypto';
import type { TokenCredential } from '@azure/identity';
import packageSettings from '../../../manifest/demonstration-settings.json';
import type { Koerselsmiljoe } from '../../../src/reminders/koerselsmiljoe';
import { upnOf } from '../../demonstration/people';
import { loadAppKey } from '../../embedded/app-key';
import { TEAM_ID } from '../../embedded/places';
import { composeRun } from '../../remind/compose-run';
import { embeddedCredential } from '../../remind/embedded-credential';
import type { BenchSite } from './bench-site';
import { SimulatedTime } from './simulated-time';

/** What a request takes on the simulated clock: about what a tenant needs. */
const LATENCY_MS = { sharepoint: 300, graph: 120 } as const;
/** A token holds an hour; it is asked for anew in good time. */
const TOKEN_MS = 45 * 60_000;

/** Asks for a token once in a while only, as the library that reads the certificate does. */
function remembered(credential: TokenCredential, time: SimulatedTime): TokenCredential {
  const known = new Map<string, { readonly until: number; readonly token: ReturnType<TokenCredential['getToken']> }>();
  return {
    getToken: (scopes) => {
      const key = String(scopes);
      const one = known.get(key);
      if (one !== undefined && one.until > time.now().getTime()) return one.token;
      const token = time.hold(() => credential.getToken(scopes));
      known.set(key, { until: time.now().getTime() + TOKEN_MS, token });
      return token;
    },
  };
}

/** A run over a bench site, and how many requests it has made of which service. */
export interface BenchRun {
  readonly miljoe: Koerselsmiljoe;
  readonly requests: { sharepoint: number; notifications: number; mail: number };
}

/** Puts a run together whose requests take simulated time. `disturb`: what happens to requests on their way. */
export function composeBenchRun({ embedded, dataFile }: BenchSite, disturb: (send: typeof fetch) => typeof fetch = (send) => send): BenchRun {
  const { siteUrl, graphUrl, tokenUrl, tabUrl } = embedded;
  const time = new SimulatedTime(embedded.clock);
  const requests = { sharepoint: 0, notifications: 0, mail: 0 };
  const send = time.over(disturb(fetch));
  const slow: typeof fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const isGraph = address.startsWith(graphUrl);
    requests[isGraph ? (address.includes('sendActivityNotification') ? 'notifications' : 'mail') : 'sharepoint'] += 1;
    await time.wait(isGraph ? LATENCY_MS.graph : LATENCY_MS.sharepoint);
    return send(input, init);
  };
  const credential = remembered(embeddedCredential(tokenUrl, loadAppKey(dataFile)), time);
  const miljoe = composeRun({ credential, siteUrl, graphUrl, teamsAppId: packageSettings.appId, teamId: TEAM_ID, mailbox: upnOf('sidsel'), tabUrl, ur: time, noegle: randomUUID(), fetch: slow });
  return { miljoe, requests };
}

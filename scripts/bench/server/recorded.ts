import type { SPFI } from '@pnp/sp';
import { connectSharePoint } from '../../../src/sharepoint/connect';

/** One request as the tab sends it; its token is put in when it is sent again. */
interface RecordedRequest {
  readonly url: string;
  readonly init: RequestInit;
}

/** What the tab asks when it does one thing: requests of one round at once, one round after the other. */
export type Recorded = readonly (readonly RecordedRequest[])[];

/** Does something once as the tab does it, and remembers what it asked. */
export async function record(siteUrl: string, token: string, act: (sp: SPFI) => Promise<unknown>): Promise<Recorded> {
  const rounds: RecordedRequest[][] = [];
  let underWay = 0;
  const recording: typeof fetch = async (input, init) => {
    if (underWay === 0) rounds.push([]);
    underWay += 1;
    rounds.at(-1)?.push({ url: input instanceof Request ? input.url : String(input), init: init ?? {} });
    try {
      return await fetch(input, init);
    } finally {
      underWay -= 1;
    }
  };
  await act(connectSharePoint({ siteUrl, getToken: () => Promise.resolve(token), fetch: recording }));
  return rounds;
}

async function send({ url, init: { method, headers, body } }: RecordedRequest, token: string): Promise<number> {
  const sent = new Headers(headers);
  sent.set('Authorization', `Bearer ${token}`);
  const response = await fetch(url, { method: method ?? 'GET', headers: sent, ...(body === undefined || body === null ? {} : { body }) });
  await response.arrayBuffer();
  return response.status;
}

/** Asks it all again as somebody else, without the work a tab has with the answers. Throws where the server did not answer every request well. */
export async function replay(recorded: Recorded, token: string): Promise<void> {
  for (const round of recorded) {
    const statuses = await Promise.all(round.map((request) => send(request, token)));
    const refused = statuses.find((status) => status >= 400);
    if (refused !== undefined) throw new Error(`The server answered ${refused}.`);
  }
}

import { openEmbedded } from '../../embedded/open-embedded';
import { directoryOf } from '../../embedded/directory';
import { tabRegistration } from '../../embedded/registrations';
import { grownUpn } from '../../grow/people';

/** What the measuring process is told. */
export interface Served {
  readonly siteUrl: string;
  /** One token for each of so many people of the organisation. */
  readonly tokens: readonly string[];
}

const FIRST_PORT = 5800;

/** The embedded Microsoft 365 in a process of its own, so that the clients' work does not count as the server's. Ends when its parent lets go of it. */
async function serve(dataFile: string, people: number): Promise<void> {
  const embedded = await openEmbedded({ dataFile, firstPort: FIRST_PORT });
  const upns = new Set(Array.from({ length: people }, (_, index) => grownUpn(index)));
  const signedIn = directoryOf(dataFile).filter(({ upn, accountEnabled }) => accountEnabled && upns.has(upn));
  const tokens = await Promise.all(signedIn.map(async ({ objectId }) =>
    (await embedded.issuer.issueForPerson({ objectId, audience: embedded.sharePointOrigin, scopes: ['AllSites.Write'], clientId: tabRegistration.appId })).token));
  process.once('disconnect', () => void embedded.close().then(() => process.exit(0)));
  process.send?.({ siteUrl: embedded.siteUrl, tokens } satisfies Served);
}

const [dataFile = '', people = '0'] = process.argv.slice(2);
await serve(dataFile, Number(people));

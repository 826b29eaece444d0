import type { TokenCredential } from '@azure/identity';
import { PERSONAL_TAB_ID } from '../../manifest/tab-addresses';
import { createBud } from '../../src/graph/create-bud';
import { GRAPH_URL } from '../../src/graph/graph-get';
import type { Koerselsmiljoe } from '../../src/reminders/koerselsmiljoe';
import type { Ur } from '../../src/reminders/pacer';
import { ServiceError } from '../../src/domain/service-error';
import { connectSharePoint } from '../../src/sharepoint/connect';
import { createOverblikSource } from '../../src/sharepoint/overblik/overblik-source';
import { createPaamindelseslog } from '../../src/sharepoint/paamindelser/paamindelseslog';
import { buildDeepLink } from '../../src/teams/deep-link';

/** What a run is put together from: whose token, which site, which Teams app. */
export interface RunParts {
  readonly credential: TokenCredential;
  readonly siteUrl: string;
  /** Without a slash at the end; Microsoft's own where absent. */
  readonly graphUrl?: string;
  readonly teamsAppId: string;
  readonly teamId: string | null;
  readonly mailbox: string;
  /** The personal tab's own address. */
  readonly tabUrl: string;
  readonly ur: Ur;
  readonly noegle: string;
  readonly fetch?: typeof fetch;
}

/** A token of the credential for one service. Throws `ServiceError` when there is none. */
function tokenOf(credential: TokenCredential, origin: string): () => Promise<string> {
  return async () => {
    const token = await credential.getToken(`${origin}/.default`);
    if (token === null) throw new ServiceError('signed-out', { subject: origin });
    return token.token;
  };
}

/** The world of a run over real lists and a real Graph: the same for the terminal, the Azure Function and the tests. */
export function composeRun(parts: RunParts): Koerselsmiljoe {
  const { credential, siteUrl, graphUrl = GRAPH_URL, teamsAppId, teamId, mailbox, tabUrl, ur, noegle } = parts;
  const send = parts.fetch === undefined ? {} : { fetch: parts.fetch };
  const sp = connectSharePoint({ siteUrl, getToken: tokenOf(credential, new URL(siteUrl).origin), wait: ur.wait, ...send });
  const linkTo = (visning: string, label: string): string => buildDeepLink({ appId: teamsAppId, pageId: PERSONAL_TAB_ID, webUrl: tabUrl, label, visning });
  return {
    ...ur,
    noegle,
    language: 'da',
    overblik: createOverblikSource(sp),
    log: createPaamindelseslog(sp, { wait: ur.wait }),
    bud: createBud({ getToken: tokenOf(credential, graphUrl), baseUrl: graphUrl, ...send }, { teamsAppId, teamId, mailbox, linkTo }),
  };
}

/** The machine's own time. */
export const OWN_TIME: Ur = { now: () => new Date(), wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)) };

import { GRAPH_URL } from '../../graph/graph-get';
import type { LinkTarget } from '../../teams/deep-link';
import { shareDeepLink } from '../../teams/share-deep-link';
import { createSignIn } from '../../teams/sign-in';
import type { ServiceConnection } from '../app/connect-services';
import type { Konfiguration } from '../app/konfiguration';
import { tabUrl } from '../pages/tab-url';

/** What the services need to reach a site: tokens by way of Teams, and its dialog for links. */
export function connectionTo(siteUrl: string, { clientId, authority, graphOrigin: graphUrl = GRAPH_URL }: Konfiguration): ServiceConnection {
  const signIn = createSignIn({ clientId, authority });
  const scopes = [`${new URL(siteUrl).origin}/AllSites.Write`];
  const graphScopes = [`${graphUrl}/.default`]; // Whatever IT has granted: nobody is asked for more.
  const share = (target: LinkTarget, label: string) => shareTarget(target, label, tabUrl(window.location.href, siteUrl));
  return {
    siteUrl,
    getToken: (options) => signIn.getToken(scopes, options),
    graphUrl,
    getGraphToken: (options) => signIn.getToken(graphScopes, options),
    shareLink: (handleplanId, label) => share({ handleplanId }, label),
    shareView: (visning, label) => share({ visning }, label),
  };
}

/** Teams shows a dialog with the link; where it has none, the screen says so. The link carries nothing of whoever shares it. */
function shareTarget(target: LinkTarget, label: string, webUrl: string): Promise<void> {
  return shareDeepLink({ ...target, label, webUrl }) ? Promise.resolve() : Promise.reject(new Error('Teams has no dialog for links here'));
}

import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { toServiceError } from './domain/service-error';
import { GRAPH_URL } from './graph/graph-get';
import { addressOf } from './tab/app/address';
import { App } from './tab/app/app';
import type { ServiceConnection } from './tab/app/connect-services';
import type { Konfiguration } from './tab/app/konfiguration';
import { loadKonfiguration } from './tab/app/load-konfiguration';
import { readSiteAddress } from './tab/app/site-address';
import { viewOfLink } from './tab/app/view-of-link';
import { ErrorState } from './tab/components/error-state';
import { Opening } from './tab/pages/opening';
import { NotConfigured } from './tab/pages/not-configured';
import { OutsideTeams } from './tab/pages/outside-teams';
import { type Appearance, PageFrame } from './tab/pages/page-frame';
import { SetUpPage } from './tab/pages/set-up-page';
import { SiteNotSet } from './tab/pages/site-not-set';
import { configureTab } from './teams/configure-tab';
import { type LinkTarget, readLinkTarget } from './teams/deep-link';
import { initializeTeams } from './teams/initialize-teams';
import { notifyLoaded, notifyReady } from './teams/notify-loaded';
import { onResume } from './teams/on-resume';
import { onThemeChange } from './teams/on-theme-change';
import { shareDeepLink } from './teams/share-deep-link';
import { createSignIn, preloadSignIn } from './teams/sign-in';
import type { TeamsContext } from './teams/teams-context';
import { languageOfLocale } from './texts/language';

/** Puts the tab together: what IT has set, what Teams says, what SharePoint holds; then the screen. */

type Draw = (appearance: Appearance) => void;

const connecting = import('./tab/app/connect-services');
preloadSignIn();
const parameters = new URLSearchParams(window.location.search);
const root = createRoot(document.getElementById('root') ?? document.body.appendChild(document.createElement('div')));

/** Before Teams has said anything, the browser's own wishes count. */
function browserAppearance(): Appearance {
  return { theme: window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'default', language: languageOfLocale(navigator.language) };
}

function drawPage(appearance: Appearance, content: ReactNode): void {
  root.render(<PageFrame {...appearance}>{content}</PageFrame>);
}

/** Draws now, and again whenever Teams changes its theme; tells Teams that something is there. Gives what draws a later context: Teams tells its language again when a kept page is shown anew. */
function drawInTeams(context: TeamsContext, draw: Draw): (context: TeamsContext) => void {
  let appearance: Appearance = { theme: context.theme, language: languageOfLocale(context.locale) };
  function redraw(change: Partial<Appearance>): void {
    appearance = { ...appearance, ...change };
    draw(appearance);
  }
  redraw({});
  onThemeChange((theme) => redraw({ theme }));
  notifyLoaded();
  void notifyReady();
  return ({ theme, locale }) => redraw({ theme, language: languageOfLocale(locale) });
}

/** A failure is something on the screen, too: unless Teams is told, it puts a failure page of its own there after 30 s. */
async function drawFailure(content: ReactNode): Promise<void> {
  drawPage(browserAppearance(), content);
  const teams = await initializeTeams({ validOrigins: [] });
  if (teams.inTeams) drawInTeams(teams.context, (appearance) => drawPage(appearance, content));
}

/** Who one is on a site is answered by its lists: enough to know that they are there. */
async function checkSite(siteUrl: string, konfiguration: Konfiguration): Promise<void> {
  const { connectServices } = await connecting;
  await connectServices(connectionTo(siteUrl, konfiguration)).currentPerson.read();
}

function drawSetUp(context: TeamsContext, konfiguration: Konfiguration): void {
  const { sharePointOrigins } = konfiguration;
  const suggestion = parameters.get('site') ?? '';
  const check = (siteUrl: string) => checkSite(siteUrl, konfiguration);
  drawInTeams(context, (appearance) => drawPage(appearance, <SetUpPage sharePointOrigins={sharePointOrigins} suggestion={suggestion} pageUrl={window.location.href} check={check} configure={configureTab} />));
}

/** Teams shows a dialog with the link; where it has none, the screen says so. */
function shareTarget(target: LinkTarget, label: string): Promise<void> {
  const webUrl = `${window.location.origin}${window.location.pathname}${window.location.search}`;
  return shareDeepLink({ ...target, label, webUrl }) ? Promise.resolve() : Promise.reject(new Error('Teams has no dialog for links here'));
}

function connectionTo(siteUrl: string, { clientId, authority, graphOrigin: graphUrl = GRAPH_URL }: Konfiguration): ServiceConnection {
  const signIn = createSignIn({ clientId, authority });
  const scopes = [`${new URL(siteUrl).origin}/AllSites.Write`];
  const graphScopes = [`${graphUrl}/.default`]; // Whatever IT has granted: nobody is asked for more.
  return { siteUrl, getToken: (options) => signIn.getToken(scopes, options), graphUrl, getGraphToken: (options) => signIn.getToken(graphScopes, options), shareLink: (handleplanId, label) => shareTarget({ handleplanId }, label), shareView: (visning, label) => shareTarget({ visning }, label) };
}

/** While Teams keeps the tab hidden, a link may be followed, and theme and language may change: it is shown anew. */
function followTeams(redraw: (context: TeamsContext) => void): void {
  onResume({
    beforeSuspend: () => Promise.resolve(), // Drafts are kept on every change.
    resumed: (context) => {
      redraw(context);
      const target = readLinkTarget(context.subPageId, '');
      if (target !== null) window.location.hash = addressOf(viewOfLink(target, 'alle'));
    },
    failed: () => void notifyReady(),
  });
}

async function drawTab(context: TeamsContext, konfiguration: Konfiguration): Promise<void> {
  const site = readSiteAddress(parameters.get('site'), konfiguration.sharePointOrigins);
  if (!site.ok) {
    drawInTeams(context, (appearance) => drawPage(appearance, <SiteNotSet fault={site.fault} />));
    return;
  }
  const { connectServices } = await connecting;
  const services = connectServices(connectionTo(site.siteUrl, konfiguration));
  const start = viewOfLink(readLinkTarget(context.subPageId, window.location.search), context.place.kind === 'personal' ? 'mine' : 'alle');
  followTeams(drawInTeams(context, (appearance) => root.render(<App services={services} {...appearance} start={start} />)));
}

async function start(): Promise<void> {
  drawPage(browserAppearance(), <Opening />);
  const reading = await loadKonfiguration();
  if (!reading.ok) {
    await drawFailure(<NotConfigured faults={reading.faults} />);
    return;
  }
  const teams = await initializeTeams({ validOrigins: reading.konfiguration.hostOrigins });
  if (!teams.inTeams) drawPage(browserAppearance(), <OutsideTeams reason={teams.reason} onRetry={begin} />);
  else if (parameters.get('page') === 'set-up') drawSetUp(teams.context, reading.konfiguration);
  else await drawTab(teams.context, reading.konfiguration);
}

function begin(): void {
  start().catch((cause: unknown) => drawFailure(<ErrorState error={toServiceError(cause)} onRetry={() => window.location.reload()} />));
}

begin();

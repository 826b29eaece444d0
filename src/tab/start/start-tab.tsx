import type { ReactNode } from 'react';
import { toServiceError } from '../../domain/service-error';
import { configureTab } from '../../teams/configure-tab';
import { readLinkTarget } from '../../teams/deep-link';
import { initializeTeams } from '../../teams/initialize-teams';
import { notifyLoaded, notifyReady } from '../../teams/notify-loaded';
import { onResume } from '../../teams/on-resume';
import type { TeamsContext } from '../../teams/teams-context';
import { fetchShelves } from '../../texts/text-library';
import { addressOf } from '../app/address';
import type { ServiceConnection } from '../app/connect-services';
import type { Konfiguration } from '../app/konfiguration';
import { loadKonfiguration } from '../app/load-konfiguration';
import { readSiteAddress } from '../app/site-address';
import { viewOfLink } from '../app/view-of-link';
import { Interrupted } from '../pages/interrupted';
import type { Appearance } from '../pages/page-frame';
import { connectionTo } from './connection';
import { fetchServices } from './fetch-services';
import { drawInTeams } from './in-teams';
import { openTab, type OpenedTab } from './opened-tab';
import type { Screen } from './screen';
import type * as Pages from './stand-alone-pages';

/** What has been begun before Teams was asked for anything. */
export interface Start {
  readonly screen: Screen;
  readonly parameters: URLSearchParams;
  /** How it looks until Teams has said it. */
  readonly appearance: Appearance;
  /** The tab that is on the screen already, of the person whom the address names; null: there is none. */
  readonly opened: OpenedTab | null;
  /** What IT has set, on its way. */
  readonly konfiguration: Promise<Response>;
  /** Says that a part could not be fetched: above the rows where they stand, else in their place. */
  readonly interrupted: () => void;
  /** Tries all of it once more. */
  readonly again: () => void;
}

type DrawPage = (pages: typeof Pages) => ReactNode;

/** Finds out where and for whom the tab is, and connects it; or says what is in the way. */
export async function startTab(start: Start): Promise<void> {
  try {
    await begin(start);
  } catch (cause) {
    if (toServiceError(cause).kind === 'offline') return sayInterrupted(start);
    await drawFailure(start, ({ ErrorState }) => <ErrorState error={toServiceError(cause)} onRetry={() => window.location.reload()} />);
  }
}

async function begin(start: Start): Promise<void> {
  const reading = await loadKonfiguration(start.konfiguration);
  if (!reading.ok) return drawFailure(start, ({ NotConfigured }) => <NotConfigured faults={reading.faults} />);
  const site = readSiteAddress(start.parameters.get('site'), reading.konfiguration.sharePointOrigins);
  const connection = site.ok ? { ok: true, to: connectionTo(site.siteUrl, reading.konfiguration) } as const : site;
  const setsUp = start.parameters.get('page') === 'set-up';
  const teams = await initializeTeams({ validOrigins: reading.konfiguration.hostOrigins, onGreeted: () => !setsUp && connection.ok && askToken(connection.to) });
  if (!teams.inTeams) {
    start.opened?.forget();
    return drawPage(start, start.appearance, ({ OutsideTeams }) => <OutsideTeams reason={teams.reason} onRetry={start.again} />);
  }
  if (setsUp) return drawPageInTeams(start, teams.context, setUpPage(start, reading.konfiguration));
  if (!connection.ok) return drawPageInTeams(start, teams.context, ({ SiteNotSet }) => <SiteNotSet fault={connection.fault} />);
  return drawTab(start, teams.context, connection.to);
}

/** A token takes a moment: asked for while Teams says who is there, without asking the person for anything. A refusal is told to whoever needs the token. */
function askToken({ getToken }: ServiceConnection): void {
  getToken({ silent: true }).catch(() => null);
}

/** A page in the place of the tab, with its texts. */
async function drawPage({ screen }: Start, appearance: Appearance, draw: DrawPage): Promise<void> {
  const [pages] = await Promise.all([import(/* webpackChunkName: "opstart" */ './stand-alone-pages'), fetchShelves(appearance.language, ['opstart', 'liste'])]);
  screen.drawPage(appearance, <><pages.KeyboardFocus />{draw(pages)}</>);
}

async function drawPageInTeams(start: Start, context: TeamsContext, draw: DrawPage): Promise<void> {
  await new Promise<void>((resolve, reject) => drawInTeams(context, (appearance) => void drawPage(start, appearance, draw).then(resolve, reject)));
}

/** A failure is something on the screen, too: unless Teams is told, it puts a failure page of its own there after 30 s. */
async function drawFailure(start: Start, draw: DrawPage): Promise<void> {
  await drawPage(start, start.appearance, draw);
  const teams = await initializeTeams({ validOrigins: [] });
  if (teams.inTeams) await drawPageInTeams(start, teams.context, draw);
}

/** Rows that stand are nobody else's, also where nothing more can be fetched; and Teams is told that something is on the screen. */
async function sayInterrupted({ opened, screen, appearance, interrupted }: Start): Promise<void> {
  interrupted();
  const teams = await initializeTeams({ validOrigins: [] });
  if (!teams.inTeams) return;
  if (opened !== null && opened.key.person !== personOf(teams.context)) {
    opened.forget();
    screen.drawPage(appearance, <Interrupted onRetry={() => window.location.reload()} />);
  }
  notifyLoaded();
  await notifyReady();
}

function personOf({ person }: TeamsContext): string {
  return person.objectId.toLowerCase();
}

/** Who one is on a site is answered by its lists: enough to know that they are there. */
function setUpPage({ parameters }: Start, konfiguration: Konfiguration): DrawPage {
  const check = async (siteUrl: string) => (await fetchServices()).connectServices(connectionTo(siteUrl, konfiguration)).currentPerson.read();
  return ({ SetUpPage }) => <SetUpPage sharePointOrigins={konfiguration.sharePointOrigins} suggestion={parameters.get('site') ?? ''} pageUrl={window.location.href} check={check} configure={configureTab} />;
}

/** Goes on with the tab that is on the screen when it is this person's, else takes it away and opens theirs. */
function confirmTab({ opened }: Start, context: TeamsContext, siteUrl: string): OpenedTab {
  const key = { person: personOf(context), siteUrl };
  if (opened !== null && opened.key.person === key.person && opened.key.siteUrl === siteUrl) return opened;
  opened?.forget();
  return openTab(key);
}

async function drawTab(start: Start, context: TeamsContext, connection: ServiceConnection): Promise<void> {
  const { screen } = start;
  const tab = confirmTab(start, context, connection.siteUrl);
  const view = viewOfLink(readLinkTarget(context.subPageId, window.location.search), context.place.kind === 'personal' ? 'mine' : 'alle');
  followTeams(drawInTeams(context, (appearance) => screen.drawApp(tab, appearance, view)));
  const { connectServices } = await fetchServices();
  tab.connect(connectServices(connection));
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

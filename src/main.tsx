import { address, askKonfiguration, parameters } from './tab/start/early';
import { readAddress, type View } from './tab/app/address';
import { rowsPainted } from './tab/app/first-rows';
import { viewOfLink } from './tab/app/view-of-link';
import { Opening } from './tab/pages/opening';
import type { Appearance } from './tab/pages/page-frame';
import { interrupt } from './tab/start/interrupt';
import { fetchLateParts } from './tab/start/late-parts';
import { openTab, type OpenedTab } from './tab/start/opened-tab';
import { openScreen } from './tab/start/screen';
import { readLinkTarget } from './teams/deep-link';
import { hasHost } from './teams/has-host';
import { languageOfLocale } from './texts/language';

/** Puts the tab together: the rows that the device has kept first; then what IT has set, what Teams says, what SharePoint holds. */

const screen = openScreen();
/** Before Teams has said anything, the tab's address counts, and then the browser's own wishes. */
const appearance: Appearance = {
  theme: address.theme ?? (window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'default'),
  language: address.language ?? languageOfLocale(navigator.language),
};

/** Where the tab starts, as far as its address tells. */
const startView: View = viewOfLink(readLinkTarget(null, window.location.search), address.side);

/** The tab of the person whom the address names, drawn at once with what the device has kept; null where the address does not say, or nobody has framed the page. */
function drawOpened(): OpenedTab | null {
  if (address.key === null || !hasHost() || parameters.has('page')) return null;
  const opened = openTab(address.key);
  screen.drawApp(opened, appearance, startView);
  return opened;
}

async function start(opened: OpenedTab | null, interrupted: () => void): Promise<void> {
  if (opened === null) screen.drawPage(appearance, <Opening />);
  const konfiguration = askKonfiguration();
  if (opened?.showsRows(readAddress(window.location.hash, startView)) === true) await rowsPainted();
  const { startTab } = await fetchLateParts();
  await startTab({ screen, parameters, appearance, opened, konfiguration, interrupted, again: begin });
}

function begin(): void {
  const opened = drawOpened();
  const interrupted = () => interrupt({ screen, opened, appearance, reload: () => window.location.reload() });
  start(opened, interrupted).catch(interrupted);
}

begin();

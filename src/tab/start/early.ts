import { fetchKonfiguration } from '../app/fetch-konfiguration';
import { entryName } from '../cache/entry-name';
import { fetchLateParts } from './late-parts';
import { readOpeningAddress } from './opening-address';

/**
 * What is done before anything else of the tab has begun, React not excepted: `main.tsx` imports it first. A visit that has to
 * wait for the network begins with asking for everything; where the device keeps rows, nothing stands in their way.
 */

export const parameters = new URLSearchParams(window.location.search);
export const address = readOpeningAddress(parameters);

/** Whether there seem to be rows for this person on the device. A browser that forbids its storage keeps none. */
function seemToBeKept(): boolean {
  try {
    return address.key !== null && window.localStorage.getItem(entryName(address.key)) !== null;
  } catch {
    return false;
  }
}

if (!seemToBeKept()) fetchLateParts().catch(() => null); // Told by whoever starts the tab.
let konfiguration: Promise<Response> | null = fetchKonfiguration();
konfiguration.catch(() => null);

/** What IT has set: what has been asked for already, else asked for anew. */
export function askKonfiguration(): Promise<Response> {
  const asked = konfiguration ?? fetchKonfiguration();
  konfiguration = null;
  return asked;
}

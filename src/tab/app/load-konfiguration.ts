import { type KonfigurationReading, readKonfiguration } from './konfiguration';
import { setByServer } from './server-clock';

/** Fetches `konfiguration.json` beside the page; its answer sets the tab's clock. Never rejects: no file, or no JSON, is a faulty one without faults to list. */
export async function loadKonfiguration(address = 'konfiguration.json'): Promise<KonfigurationReading> {
  try {
    const response = await fetch(address, { cache: 'no-cache' });
    setByServer(response);
    return response.ok ? readKonfiguration(await response.json()) : { ok: false, faults: [] };
  } catch {
    return { ok: false, faults: [] };
  }
}

import { type KonfigurationReading, readKonfiguration } from './konfiguration';

/** Fetches `konfiguration.json` beside the page. Never rejects: no file, or no JSON, is a faulty one without faults to list. */
export async function loadKonfiguration(address = 'konfiguration.json'): Promise<KonfigurationReading> {
  try {
    const response = await fetch(address, { cache: 'no-cache' });
    return response.ok ? readKonfiguration(await response.json()) : { ok: false, faults: [] };
  } catch {
    return { ok: false, faults: [] };
  }
}

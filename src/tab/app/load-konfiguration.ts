import { type KonfigurationReading, readKonfiguration } from './konfiguration';
import { setByServer } from './server-clock';

/** What `konfiguration.json` says, from its answer, which also sets the tab's clock. Never rejects: no file, or no JSON, is a faulty one without faults to list. */
export async function loadKonfiguration(answer: Promise<Response>): Promise<KonfigurationReading> {
  try {
    const response = await answer;
    setByServer(response);
    return response.ok ? readKonfiguration(await response.json()) : { ok: false, faults: [] };
  } catch {
    return { ok: false, faults: [] };
  }
}

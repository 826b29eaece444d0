import { ServiceError } from '../../domain/service-error';
import { type KonfigurationReading, readKonfiguration } from './konfiguration';
import { setByServer } from './server-clock';

/** Too many at once, or the server's own failure: it says nothing of what IT has set. */
function isPassing({ status }: Response): boolean {
  return status === 429 || status >= 500;
}

/**
 * What `konfiguration.json` says, from its answer, which also sets the tab's clock. No file, or no JSON, is a faulty one
 * without faults to list. Rejects as `offline` where it could not be fetched.
 */
export async function loadKonfiguration(answer: Promise<Response>): Promise<KonfigurationReading> {
  const response = await fetched(answer);
  setByServer(response);
  if (isPassing(response)) throw new ServiceError('offline', { subject: `konfiguration.json: ${response.status}` });
  return response.ok ? readText(await fetched(response.text())) : { ok: false, faults: [] };
}

async function fetched<Value>(answer: Promise<Value>): Promise<Value> {
  try {
    return await answer;
  } catch (cause) {
    throw new ServiceError('offline', { cause });
  }
}

function readText(text: string): KonfigurationReading {
  try {
    return readKonfiguration(JSON.parse(text));
  } catch {
    return { ok: false, faults: [] };
  }
}

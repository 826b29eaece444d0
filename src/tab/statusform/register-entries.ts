import type { StatusJournal } from '../../domain/ports/status-journal';
import { ServiceError } from '../../domain/service-error';
import type { NyStatusopdatering } from '../../domain/status/statusopdatering';

/**
 * Registers entries one after the other; false where the overview could not follow yet.
 * A refusal as duplicate means that an earlier attempt arrived: that is success. Throws `ServiceError` otherwise.
 */
export async function registerEntries(journal: StatusJournal, entries: readonly NyStatusopdatering[]): Promise<{ readonly projected: boolean }> {
  let projected = true;
  for (const entry of entries) {
    projected = (await registerOne(journal, entry)) && projected;
  }
  return { projected };
}

async function registerOne(journal: StatusJournal, entry: NyStatusopdatering): Promise<boolean> {
  try {
    return (await journal.register(entry)).projected;
  } catch (cause) {
    if (cause instanceof ServiceError && cause.kind === 'duplicate') return true;
    throw cause;
  }
}

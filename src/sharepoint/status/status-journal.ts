import type { SPFI } from '@pnp/sp';
import type { StatusJournal } from '../../domain/ports/status-journal';
import { readEntries } from './read-entries';
import { readHistory } from './read-history';
import { readNewest } from './read-newest';
import { readOmraadeHistory } from './read-omraade-history';
import { readStrategiHistory } from './read-strategi-history';
import { registerStatus } from './register-status';

/** The status entries of a site. */
export function createStatusJournal(sp: SPFI): StatusJournal {
  return {
    readNewest: (handleplanId, onUnreadable) => readNewest(sp, handleplanId, onUnreadable),
    readHistory: (handleplanId, onUnreadable) => readHistory(sp, handleplanId, onUnreadable),
    readOmraadeHistory: (omraadeId, onUnreadable) => readOmraadeHistory(sp, omraadeId, onUnreadable),
    readStrategiHistory: (strategiId, onUnreadable) => readStrategiHistory(sp, strategiId, onUnreadable),
    readEntries: (ids) => readEntries(sp, ids),
    register: (ny) => registerStatus(sp, ny),
  };
}

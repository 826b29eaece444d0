import type { SPFI } from '@pnp/sp';
import type { StatusJournal } from '../../domain/ports/status-journal';
import { readHistory } from './read-history';
import { readOmraadeHistory } from './read-omraade-history';
import { readStrategiHistory } from './read-strategi-history';
import { registerStatus } from './register-status';

/** The status entries of a site. */
export function createStatusJournal(sp: SPFI): StatusJournal {
  return {
    readHistory: (handleplanId) => readHistory(sp, handleplanId),
    readOmraadeHistory: (omraadeId) => readOmraadeHistory(sp, omraadeId),
    readStrategiHistory: (strategiId) => readStrategiHistory(sp, strategiId),
    register: (ny) => registerStatus(sp, ny),
  };
}

import { ServiceError } from '../../src/domain/service-error';
import { dataFile, dataFolder } from '../embedded/data-folder';
import { serviceSentence } from '../service-sentence';

/** What to do about failures of the machine, by their code. */
const SENTENCES: Readonly<Record<string, string>> = {
  SQLITE_NOTADB: `${dataFile} er ikke en datafil eller er beskadiget. Flyt den et andet sted hen, eller begynd forfra med npm start -- --fresh.`,
  SQLITE_CORRUPT: `${dataFile} er beskadiget. Flyt den et andet sted hen, eller begynd forfra med npm start -- --fresh.`,
  SQLITE_BUSY: `${dataFile} er i brug af et andet program. Luk det, og prøv igen.`,
  SQLITE_FULL: 'Der er ikke mere plads på disken. Gør plads, og prøv igen.',
  ENOSPC: 'Der er ikke mere plads på disken. Gør plads, og prøv igen.',
  EACCES: `Der må ikke skrives i ${dataFolder}. Få adgang, eller vælg en anden mappe med FYRTAARN_DATA.`,
  EROFS: `Der kan ikke skrives i ${dataFolder}. Vælg en anden mappe med FYRTAARN_DATA.`,
  EEXIST: `${dataFolder} er ikke en mappe. Vælg en anden med FYRTAARN_DATA.`,
  ENOTDIR: `${dataFolder} kan ikke blive en mappe. Vælg en anden med FYRTAARN_DATA.`,
  EADDRINUSE: 'En port blev optaget, mens Fyrtårn startede. Prøv igen.',
};

/** Why `npm start` ended, as a sentence for the person at the terminal. */
export function explainFailure(cause: unknown): string {
  if (cause instanceof ServiceError) return `${serviceSentence(cause)} Start igen; det, der allerede er lagt ind, bliver ikke lagt ind to gange.`;
  if (!(cause instanceof Error)) return String(cause);
  return SENTENCES['code' in cause ? String(cause.code) : ''] ?? cause.message;
}

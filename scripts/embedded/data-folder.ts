import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../root';

/** Where the embedded Microsoft 365 keeps what must survive a restart. `FYRTAARN_DATA` names another folder. */
export const dataFolder = process.env.FYRTAARN_DATA ?? inRoot('.fyrtaarn');

/** The SQLite file of the embedded SharePoint. */
export const dataFile = join(dataFolder, 'microsoft365.sqlite');

/** Written when the demonstration is in the lists completely. */
export const filledFile = join(dataFolder, 'demonstration-filled');

/** The addresses of an embedded Microsoft 365 that is running. */
export const runningFile = join(dataFolder, 'running.json');

/** Makes the folder; with `fresh`, empties it first. */
export function prepareDataFolder({ fresh }: { readonly fresh: boolean }): void {
  if (fresh) rmSync(dataFolder, { recursive: true, force: true });
  mkdirSync(dataFolder, { recursive: true });
}

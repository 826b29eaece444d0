import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inRoot } from '../root';

/** `FYRTAARN_DATA` counts from where the command was called; empty counts as not set. */
function chosenFolder({ FYRTAARN_DATA: chosen, INIT_CWD: calledFrom }: NodeJS.ProcessEnv): string | null {
  return chosen === undefined || chosen === '' ? null : resolve(calledFrom ?? '.', chosen);
}

/** Where the embedded Microsoft 365 keeps what must survive a restart. `FYRTAARN_DATA` names another folder. */
export const dataFolder = chosenFolder(process.env) ?? inRoot('.fyrtaarn');

/** The SQLite file of the embedded SharePoint. */
export const dataFile = join(dataFolder, 'microsoft365.sqlite');

/** Written when the demonstration is in the lists completely. */
export const filledFile = join(dataFolder, 'demonstration-filled');

/** The addresses of an embedded Microsoft 365 that is running. */
export const runningFile = join(dataFolder, 'running.json');

/** Files of our own, SQLite's logs among them: the folder may be somebody's home, and nothing else in it is ours to delete. */
const OWN_FILES = /^(?:microsoft365\.sqlite(?:-\w+)?|demonstration-filled|running\.json|signing-key\.json|app-key\.pem|teams-tabs\.json|grown-people\.json)$/;

/** Makes the folder; with `fresh`, deletes what an earlier run kept there. */
export function prepareDataFolder({ fresh }: { readonly fresh: boolean }, folder = dataFolder): void {
  mkdirSync(folder, { recursive: true });
  const old = fresh ? readdirSync(folder).filter((name) => OWN_FILES.test(name)) : [];
  for (const name of old) rmSync(join(folder, name), { force: true });
}

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge', 'chrome.exe', 'msedge.exe'];

/** Where the browsers' own installers put them outside the PATH. */
function usualPlaces(environment: NodeJS.ProcessEnv): readonly string[] {
  const windows = [environment.ProgramFiles, environment['ProgramFiles(x86)'], environment.LOCALAPPDATA].filter((folder) => folder !== undefined);
  return [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...windows.flatMap((folder) => [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]),
  ];
}

/**
 * The path of an installed Chrome, Edge or Chromium, or null. `FYRTAARN_BROWSER`
 * names one outright.
 */
export function findInstalledBrowser(environment: NodeJS.ProcessEnv = process.env): string | null {
  const named = environment.FYRTAARN_BROWSER;
  const onPath = (environment.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const candidates = [...(named === undefined ? [] : [named]), ...onPath, ...usualPlaces(environment)];
  return candidates.find((candidate) => existsSync(candidate)) ?? null;
}

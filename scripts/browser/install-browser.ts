import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { findInstalledBrowser } from './installed-browser';

function run(command: string, parameters: readonly string[]): boolean {
  return spawnSync(command, parameters, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
}

/** Debian's own Chromium, where the command runs as root on a machine with apt. */
function installByApt(): string | null {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  process.stderr.write('Installerer Chromium med apt …\n');
  run('apt-get', ['update', '-qq']);
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']) ? findInstalledBrowser() : null;
}

/** Playwright's own download, into Playwright's own folder. */
function installByPlaywright(): string | null {
  const downloaded = (): string | null => (existsSync(chromium.executablePath()) ? chromium.executablePath() : null);
  if (downloaded() !== null) return downloaded();
  process.stderr.write('Henter Chromium med Playwright …\n');
  const cli = createRequire(import.meta.url).resolve('playwright-core/cli.js');
  return run(process.execPath, [cli, 'install', 'chromium']) ? downloaded() : null;
}

/** A browser for the walks: installed already, by apt, or Playwright's download. Throws when none can be had. */
export function ensureBrowser(): string {
  const browser = findInstalledBrowser() ?? installByApt() ?? installByPlaywright();
  if (browser === null) throw new Error('Der er ingen browser til testen. Installér Chrome, Edge eller Chromium, eller sæt FYRTAARN_BROWSER til stien.');
  return browser;
}

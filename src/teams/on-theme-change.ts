import { app } from '@microsoft/teams-js';
import type { TeamsTheme } from './teams-context';
import { readTheme } from './teams-context';

/** Calls `show` whenever the person changes Teams' theme. teams-js keeps one handler: the last call wins. */
export function onThemeChange(show: (theme: TeamsTheme) => void): void {
  app.registerOnThemeChangeHandler((name) => show(readTheme(name)));
}

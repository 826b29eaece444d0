import { app } from '@microsoft/teams-js';
import { readTheme, type TeamsTheme } from './teams-theme';

/** Calls `show` whenever the person changes Teams' theme. teams-js keeps one handler: the last call wins. */
export function onThemeChange(show: (theme: TeamsTheme) => void): void {
  app.registerOnThemeChangeHandler((name) => show(readTheme(name)));
}

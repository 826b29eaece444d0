import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme, type Theme } from '@fluentui/react-components';
import type { TeamsTheme } from '../../teams/teams-context';

const THEMES: Readonly<Record<TeamsTheme, Theme>> = { default: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme };

/** How the browser paints its own parts (scrollbars, the calendar of a date field) in a theme of Teams. */
export function colorSchemeOf(theme: TeamsTheme): 'light' | 'dark' {
  return theme === 'default' ? 'light' : 'dark';
}

/** Fluent's theme for the one Teams names. */
export function fluentTheme(theme: TeamsTheme): Theme {
  return THEMES[theme];
}

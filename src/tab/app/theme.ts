import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme, type Theme } from '@fluentui/react-components';
import type { TeamsTheme } from '../../teams/teams-context';

const THEMES: Readonly<Record<TeamsTheme, Theme>> = { default: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme };

/** Fluent's theme for the one Teams names. */
export function fluentTheme(theme: TeamsTheme): Theme {
  return THEMES[theme];
}

import { type GriffelResetStyle, makeResetStyles, teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme, type Theme } from '@fluentui/react-components';
import { useInsertionEffect } from 'react';
import type { TeamsTheme } from '../../teams/teams-theme';

/** A theme as what style sheets read. */
function asVariables(theme: Theme): GriffelResetStyle {
  return Object.fromEntries(Object.entries(theme).map(([name, value]) => [`--${name}`, value]));
}

const useLight = makeResetStyles(asVariables(teamsLightTheme));
const useDark = makeResetStyles(asVariables(teamsDarkTheme));
const useContrast = makeResetStyles(asVariables(teamsHighContrastTheme));

/**
 * Gives the whole page the theme that Teams names, whatever is drawn in it and over it. The themes stand in the style
 * sheet: three times 450 colours would be a tenth of the first chunk.
 */
export function usePageTheme(theme: TeamsTheme): void {
  const classes: Readonly<Record<TeamsTheme, string>> = { default: useLight(), dark: useDark(), contrast: useContrast() };
  const className = classes[theme];
  useInsertionEffect(() => {
    const { documentElement } = document;
    documentElement.className = className;
    // How the browser paints its own parts: scrollbars, the calendar of a date field.
    documentElement.style.colorScheme = theme === 'default' ? 'light' : 'dark';
  }, [className, theme]);
}

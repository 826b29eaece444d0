/** The themes Teams has, as it names them. */
export const TEAMS_THEMES = ['default', 'dark', 'contrast'] as const;
export type TeamsTheme = (typeof TEAMS_THEMES)[number];

/** A theme by the name Teams gives it; an unknown one (headsets have `glass`) is shown as the light one. */
export function readTheme(name: string): TeamsTheme {
  return TEAMS_THEMES.find((theme) => theme === name) ?? 'default';
}

import { notifyLoaded, notifyReady } from '../../teams/notify-loaded';
import { onThemeChange } from '../../teams/on-theme-change';
import type { TeamsContext } from '../../teams/teams-context';
import { languageOfLocale } from '../../texts/language';
import type { Appearance } from '../pages/page-frame';

/** Draws now, and again whenever Teams changes its theme; tells Teams that something is there. Gives what draws a later context: Teams tells its language again when a kept page is shown anew. */
export function drawInTeams(context: TeamsContext, draw: (appearance: Appearance) => void): (context: TeamsContext) => void {
  let appearance: Appearance = { theme: context.theme, language: languageOfLocale(context.locale) };
  function redraw(change: Partial<Appearance>): void {
    appearance = { ...appearance, ...change };
    draw(appearance);
  }
  redraw({});
  onThemeChange((theme) => redraw({ theme }));
  notifyLoaded();
  void notifyReady();
  return ({ theme, locale }) => redraw({ theme, language: languageOfLocale(locale) });
}

import { readTheme, TEAMS_THEMES, type TeamsTheme } from '../../teams/teams-theme';
import { languageOfLocale, type Language } from '../../texts/language';
import type { Side } from '../app/address';
import { readSiteAddress } from '../app/site-address';
import type { CacheKey } from '../cache/entry-name';

/** What the tab's own address tells before Teams has said anything. */
export interface OpeningAddress {
  /** Whose rows of which site may be shown from the device; null: the address does not say. Teams has yet to confirm it. */
  readonly key: CacheKey | null;
  /** The page the tab starts with. */
  readonly side: Side;
  /** Null: the address does not say. */
  readonly theme: TeamsTheme | null;
  readonly language: Language | null;
}

const OBJECT_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads what Teams has filled into the tab's address. A placeholder that it left as it was says nothing. */
export function readOpeningAddress(parameters: URLSearchParams): OpeningAddress {
  const siteUrl = siteOf(parameters.get('site') ?? '');
  const person = OBJECT_ID.exec(parameters.get('person')?.toLowerCase() ?? '')?.[0];
  const theme = parameters.get('theme') ?? '';
  const locale = parameters.get('locale') ?? '';
  return {
    key: siteUrl === null || person === undefined ? null : { person, siteUrl },
    side: parameters.get('side') === 'mine' ? 'mine' : 'alle',
    theme: TEAMS_THEMES.some((known) => known === theme) ? readTheme(theme) : null,
    language: /^[a-z]{2}([-_]|$)/i.test(locale) ? languageOfLocale(locale) : null,
  };
}

/** The site as the cache knows it. Which origins may be asked is known later, and nothing is asked before; of others nothing was ever kept. */
function siteOf(text: string): string | null {
  const reading = readSiteAddress(text, URL.canParse(text) ? [new URL(text).origin] : []);
  return reading.ok ? reading.siteUrl : null;
}

/** A fingerprint of the rows as this build reads and keeps them: made by webpack.config.js, so no version reads another's. */
declare const LIST_SHAPE: string;

/** Whose rows of which lists. */
export interface CacheKey {
  /** Entra's object id. */
  readonly person: string;
  readonly siteUrl: string;
}

/** How the name of every entry begins, whosesoever it is. */
export const ANY_ENTRY = 'fyrtaarn.overblik|';

/** The name under which a person's rows of a site are kept. */
export function entryName({ person, siteUrl }: CacheKey): string {
  return `${ANY_ENTRY}${person}|${siteUrl}|${LIST_SHAPE}`;
}

/** More items than this may not be looked through in one query. */
export const THRESHOLD = 5000;

/** Most items on one page. */
export const LARGEST_PAGE = 5000;

export const DEFAULT_PAGE = 100;

/** Most lookup and person columns in one query. */
export const MOST_JOINS = 12;

/** Most indexes on one list. */
export const MOST_INDEXES = 20;

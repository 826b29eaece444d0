import { opstartEn } from './opstart';

/** What the tab says in English where it cannot start, and where it is set up. */
export const opstartShelfEn = { ...opstartEn } as const;

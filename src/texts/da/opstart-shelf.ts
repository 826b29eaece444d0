import { opstartDa } from './opstart';

/** What the tab says in Danish where it cannot start, and where it is set up. */
export const opstartShelfDa = { ...opstartDa } as const;

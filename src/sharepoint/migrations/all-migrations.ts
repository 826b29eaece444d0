import { FIRST_LISTS } from './001-first-lists';
import { AENDRINGSLOG } from './002-aendringer';
import { PAAMINDELSESLISTER } from './003-paamindelser';
import type { Migration } from './migration';

/** Every migration, in the order they are run. */
export const ALL_MIGRATIONS: readonly Migration[] = [FIRST_LISTS, AENDRINGSLOG, PAAMINDELSESLISTER];

import type { SPFI } from '@pnp/sp';
import type { ListAddress } from '../lists/list-definition';

/**
 * One numbered, additive step in the life of the lists. What it adds is described in `lists/`, and set-up brings it about;
 * a migration says since when it is there, and fills it from what was there before. Once shipped it is never edited.
 */
export interface Migration {
  readonly number: number;
  readonly name: string;
  /** The columns it brings, by list. A test holds that every column is brought by exactly one migration. */
  readonly adds: Readonly<Partial<Record<ListAddress, readonly string[]>>>;
  /** Fills what was added. May be interrupted and run again. */
  readonly fill?: (sp: SPFI) => Promise<void>;
}
